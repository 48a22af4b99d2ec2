/** `reminders/<year>.yaml`: what was sent to whom, line by line; of several lines with one key the last counts. */
import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { plainOf } from '../source/path.ts';
import { unreadable } from './file-names.ts';
import { isReadFailure, type PlanFolder, type Subfolder } from './folder.ts';
import { type LedgerEntry, outcomes } from './ledger-entry.ts';
import type { LedgerLine } from './model.ts';
import { faultsOf, findingsOf } from './shape-fault.ts';
import { type ReadFile, readSourceFile } from './source-file.ts';
import { anyText, day, dayOrNull, maybeEmpty, record, text } from './written-values.ts';

const ledgerFolder = 'reminders' satisfies Subfolder;

/** The file for the days of a year. */
export function ledgerFile(day: Day): string {
  return `${ledgerFolder}/${day.slice(0, 4)}.yaml`;
}

/** Whether the file is one of the ledger, or its folder. */
export function isLedger(file: string): boolean {
  return file === ledgerFolder || file.startsWith(`${ledgerFolder}/`);
}

const shape = record({
  reminders: maybeEmpty(
    record({
      key: text,
      task: text,
      period: anyText,
      agency: text,
      stage: text,
      deadline: dayOrNull,
      asOf: day,
      outcome: z.enum(outcomes),
      sentAt: anyText,
      address: anyText,
      messageId: anyText,
      reason: anyText,
    }),
  ),
});

/** The entries of the files in their order, with what is wrong with them; a file that has a fault is not read at all. */
interface Ledger {
  readonly entries: readonly LedgerLine[];
  readonly findings: readonly Finding[];
  readonly files: readonly ReadFile[];
}

/** Reads every year of the ledger in the folder. */
export async function readLedger(folder: PlanFolder): Promise<Ledger> {
  const names = folder.list(ledgerFolder);
  if (isReadFailure(names)) return { entries: [], findings: [unreadable(ledgerFolder, names)], files: [] };
  const files: ReadFile[] = [];
  const entries: LedgerLine[] = [];
  const findings: Finding[] = [];
  for (const name of names.filter((name) => /^\d{4}\.yaml$/.test(name))) {
    const file = `${ledgerFolder}/${name}`;
    const read = await readYear(file, folder.read(file));
    if (read.file !== null) files.push(read.file);
    for (const entry of read.entries) entries.push(entry);
    for (const finding of read.findings) findings.push(finding);
  }
  return { entries, findings, files };
}

interface LedgerYear {
  readonly file: ReadFile | null;
  readonly entries: readonly LedgerLine[];
  readonly findings: readonly Finding[];
}

async function readYear(file: string, bytes: ReturnType<PlanFolder['read']>): Promise<LedgerYear> {
  if (isReadFailure(bytes)) return { file: null, entries: [], findings: [unreadable(file, bytes)] };
  const read = await readSourceFile(file, bytes);
  const { source, findings } = read;
  if (!source.readable) return { file: read, entries: [], findings };
  const plain = source.root === null ? { reminders: [] } : plainOf(source.root);
  const parsed = shape.safeParse(plain);
  const faults = parsed.success ? [] : faultsOf(parsed.error.issues, plain);
  const entries = (parsed.data?.reminders ?? []).map((written, index) => ({
    ...entryOf(written),
    origin: { file, path: ['reminders', index] },
  }));
  return { file: read, entries, findings: [...findings, ...findingsOf(file, faults)] };
}

type Written = z.infer<typeof shape>['reminders'][number];

function entryOf(written: Written): LedgerEntry {
  const { key, task, agency, stage, deadline, asOf, outcome } = written;
  return {
    ...{ key, task, agency, stage, asOf: asOf as Day, outcome },
    deadline: nullable(deadline) as Day | null,
    period: nullable(written.period),
    sentAt: nullable(written.sentAt),
    address: nullable(written.address),
    messageId: nullable(written.messageId),
    reason: nullable(written.reason),
  };
}

/** A plain `null` is read as text, as everything else. */
function nullable(text: string): string | null {
  return text === 'null' || text === '' ? null : text;
}
