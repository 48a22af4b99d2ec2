/** What a run of `remind --send` did: the reminders, and for each mail what became of it. */
import { grouped } from '../plan/grouped.ts';
import type { LedgerEntry, MailOutcome } from '../plan/ledger-entry.ts';
import type { RemindersAnswer } from './answers.ts';
import type { DueMail } from './due-mails.ts';
import { isEscalated, toldTo } from './told.ts';

/** A mail as the answer tells it. */
export interface SentMail {
  /** Whom it went to; the id is null for the plan's owner. */
  readonly agency: { readonly id: string | null; readonly name: string };
  readonly address: string | null;
  readonly stage: string;
  readonly tasks: readonly string[];
  readonly reason: string | null;
}

export interface SendingAnswer extends RemindersAnswer {
  /** Whether nothing was sent in truth. */
  readonly dryRun: boolean;
  readonly sent: readonly SentMail[];
  readonly failed: readonly SentMail[];
  /** Of this run and of earlier ones: nobody knows whether they arrived. */
  readonly unknown: readonly SentMail[];
  readonly skipped: readonly SentMail[];
  /** How many are left for the next run, since one run sends no more. */
  readonly left: number;
}

/** What became of one mail. */
interface MailResult {
  readonly mail: DueMail;
  readonly outcome: Exclude<MailOutcome, 'intended'> | 'left';
  readonly reason: string | null;
}

export function sendingAnswer(
  answer: RemindersAnswer,
  results: readonly MailResult[],
  earlier: readonly LedgerEntry[],
  dryRun: boolean,
): SendingAnswer {
  const of = (outcome: MailResult['outcome']) => results.filter((one) => one.outcome === outcome).map(told);
  return {
    ...answer,
    dryRun,
    sent: of('sent'),
    failed: of('failed'),
    unknown: [...of('unknown'), ...earlierUnknown(answer, dryRun ? earlier : notSentSince(earlier, results))],
    skipped: of('skipped'),
    left: of('left').length,
  };
}

function told({ mail: { recipient, stage, entries }, reason }: MailResult): SentMail {
  const { id, name, email } = recipient;
  return { agency: { id, name }, address: email, stage, tasks: tasksOf(entries), reason };
}

/** A task of several agencies is one in the digest. */
function tasksOf(entries: readonly { readonly task: string }[]): readonly string[] {
  return [...new Set(entries.map(({ task }) => task))];
}

/** What the recipient was reminded of for certain in this run needs nobody to ask any more. */
function notSentSince(earlier: readonly LedgerEntry[], results: readonly MailResult[]): readonly LedgerEntry[] {
  const sent = new Set(results.flatMap(({ mail, outcome }) => (outcome === 'sent' ? mail.entries.map(toldTo) : [])));
  return earlier.filter((entry) => !sent.has(toldTo(entry)));
}

/** One entry for each mail that was cut off, by its Message-ID. */
function earlierUnknown(answer: RemindersAnswer, entries: readonly LedgerEntry[]): SentMail[] {
  const mails = grouped(entries, ({ messageId, key }) => messageId ?? key);
  return [...mails.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { address, stage, reason } = first;
    return [{ agency: recipientOf(answer, first), address, stage, tasks: tasksOf([first, ...others]), reason }];
  });
}

function recipientOf({ agencies, office }: RemindersAnswer, entry: LedgerEntry): SentMail['agency'] {
  const { agency: id, address } = entry;
  if (isEscalated(entry)) return { id: null, name: office.owner?.name ?? address ?? '' };
  return { id, name: agencies.find(({ agency }) => agency.id === id)?.agency.name ?? id };
}
