/** The office's own paragraphs for a periodic report, from `reports/<period>.md` in the plan's folder. */
import { periodNamed } from '../../calendar/period.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { type OwnText, readOwnText } from '../../output/periodic/own-text.ts';
import { isReadFailure, reportsFolder } from '../../plan/folder.ts';
import { decodeText } from '../../sheets/decode-text.ts';
import { UsageError } from '../usage-error.ts';

/** What stands in the file for a report. */
export interface OwnTextFile extends OwnText {
  /** As people see it. */
  readonly file: string;
  /** Files beside it that no report takes anything from, since their names name none. */
  readonly unused: readonly string[];
}

/** Of which period, whose own report, and how a file of the plan's folder is shown. */
interface TextAsked {
  readonly period: string;
  readonly agency: string | null;
  readonly shown: (file: string) => string;
}

/**
 * What the office adds; nothing where there is no such file. Of an agency's own report the file is
 * `reports/<period>.<agency>.md`. A usage error where it is there and cannot be read: it would be missing from the report.
 */
export function ownText(
  opened: Pick<OpenedPlan, 'beside' | 'plan'>,
  { period, agency, shown }: TextAsked,
): OwnTextFile {
  const { beside } = opened;
  const name = `${period}${agency === null ? '' : `.${agency}`}.md`;
  const file = `${reportsFolder}/${name}`;
  const names = beside.list(reportsFolder);
  if (isReadFailure(names)) throw unread(shown(reportsFolder), 'unreadable');
  const unused = names.filter((one) => !isOfReport(opened, one)).map((one) => shown(`${reportsFolder}/${one}`));
  if (!names.includes(name)) return { file: shown(file), unused, paragraphs: [], unknown: [] };
  const bytes = beside.read(file);
  if (isReadFailure(bytes)) throw unread(shown(file), 'unreadable');
  const text = decodeText(bytes);
  if (text === null) throw unread(shown(file), 'not-utf8');
  return { file: shown(file), unused, ...readOwnText(text) };
}

/** Whether a report may take from the file of this name; what is no Markdown, or says what the folder is for, need not. */
function isOfReport({ plan }: Pick<OpenedPlan, 'plan'>, name: string): boolean {
  if (!/\.md$/i.test(name) || /^(?:readme|\.)/i.test(name)) return true;
  const [, period = '', agency] = /^([^.]+)(?:\.(.+))?\.md$/.exec(name) ?? [];
  return periodNamed(period) !== null && (agency === undefined || plan.register.some(({ id }) => id === agency));
}

function unread(file: string, reason: 'unreadable' | 'not-utf8'): UsageError {
  return new UsageError({ fault: 'own-text-unread', file, reason });
}
