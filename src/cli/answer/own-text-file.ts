/** The office's own paragraphs for a periodic report, from `reports/<period>.md` in the plan's folder. */
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { type OwnText, readOwnText } from '../../output/periodic/own-text.ts';
import { isReadFailure, reportsFolder } from '../../plan/folder.ts';
import { UsageError } from '../usage-error.ts';

/**
 * What stands there, and the name of the file; nothing where there is no such file. Of an agency's own report the file is
 * `reports/<period>.<agency>.md`. A usage error where it is there and cannot be read: it would be missing from the report.
 */
export function ownText(
  { beside }: Pick<OpenedPlan, 'beside'>,
  period: string,
  agency: string | null,
): OwnText & { readonly file: string } {
  const file = `${reportsFolder}/${period}${agency === null ? '' : `.${agency}`}.md`;
  const bytes = beside(file);
  if (!isReadFailure(bytes)) return { file, ...readOwnText(textOf(bytes, file)) };
  if (bytes.reason === 'missing') return { file, paragraphs: [], unknown: [] };
  throw new UsageError({ fault: 'own-text-unread', file, reason: 'unreadable' });
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({ fault: 'own-text-unread', file, reason: 'not-utf8' });
  }
}
