/** `reminders/<year>.yaml`: what was sent to whom, line by line; of several lines with one key the last counts. */
import * as z from 'zod/mini';
import type { Day } from '../calendar/day.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { plainOf } from '../source/path.ts';
import { faultsOf } from './shape-fault.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import { anyText, day, maybeEmpty, record, text } from './written-values.ts';

export const ledgerFolder = 'reminders';

/** The file for the days of a year. */
export function ledgerFile(day: Day): string {
  return `${ledgerFolder}/${day.slice(0, 4)}.yaml`;
}

/** `intended` without a later line: nobody knows whether it went out. */
export const outcomes = ['intended', 'sent', 'failed', 'unknown', 'skipped'] as const;
export type MailOutcome = (typeof outcomes)[number];

/** One reminder of one task to one recipient. */
export interface LedgerEntry {
  /** What it is about: task, period, recipient, stage and deadline in force. */
  readonly key: string;
  readonly task: string;
  readonly period: string | null;
  readonly agency: string;
  readonly stage: string;
  readonly deadline: Day;
  /** The day for which it was sent. */
  readonly asOf: Day;
  readonly outcome: MailOutcome;
  /** The instant, ISO 8601; null where nothing was sent. */
  readonly sentAt: string | null;
  readonly address: string | null;
  readonly messageId: string | null;
  /** Why it was not sent, or what else there is to know. */
  readonly reason: string | null;
}

/** The keys of a line, in their order. */
export const ledgerKeys = [
  ...['key', 'task', 'period', 'agency', 'stage', 'deadline', 'asOf', 'outcome', 'sentAt', 'address', 'messageId'],
  'reason',
] as readonly (keyof LedgerEntry)[];

const shape = record({
  reminders: maybeEmpty(
    record({
      key: text,
      task: text,
      period: anyText,
      agency: text,
      stage: text,
      deadline: day,
      asOf: day,
      outcome: z.enum(outcomes),
      sentAt: anyText,
      address: anyText,
      messageId: anyText,
      reason: anyText,
    }),
  ),
});

/** The entries of the files in their order, with what is wrong with them; what has a fault is not read at all. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** Reads the files of a ledger, given by their names in the plan folder. */
export async function readLedger(files: ReadonlyMap<string, Uint8Array>): Promise<Ledger> {
  const entries: LedgerEntry[] = [];
  const findings: Finding[] = [];
  const sources = new Map<string, SourceFile>();
  for (const [file, bytes] of files) {
    const read = await readSourceFile(file, bytes);
    sources.set(file, read.source);
    for (const finding of read.findings) findings.push(finding);
    if (!read.source.readable) continue;
    const plain = read.source.root === null ? { reminders: [] } : plainOf(read.source.root);
    const parsed = shape.safeParse(plain);
    for (const entry of parsed.data?.reminders ?? []) entries.push(entryOf(entry));
    const faults = parsed.success ? [] : faultsOf(parsed.error.issues, plain);
    for (const { rule, facts, path, part } of faults)
      findings.push({ rule, facts, place: { file, path, part }, task: null, related: [] } as Finding);
  }
  return { entries, findings, sources };
}

type Written = z.infer<typeof shape>['reminders'][number];

function entryOf(written: Written): LedgerEntry {
  const { key, task, agency, stage, deadline, asOf, outcome } = written;
  return {
    ...{ key, task, agency, stage, deadline: deadline as Day, asOf: asOf as Day, outcome },
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
