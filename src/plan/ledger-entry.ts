/** A line of the ledger: what is recorded of one reminder of one task to one recipient. */
import type { Day } from '../calendar/day.ts';

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
  /** Null where an open-ended duty was asked for. */
  readonly deadline: Day | null;
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
