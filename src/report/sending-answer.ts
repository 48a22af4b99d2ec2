/** What a run of `remind --send` did: the reminders, and for each mail what became of it. */
import type { LedgerEntry, MailOutcome } from '../plan/ledger.ts';
import type { RemindersAnswer } from './answers.ts';
import type { DueMail } from './due-mails.ts';

/** A mail as the answer tells it. */
export interface SentMail {
  readonly agency: { readonly id: string; readonly name: string };
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
    unknown: [...of('unknown'), ...earlierUnknown(answer, earlier)],
    skipped: of('skipped'),
    left: of('left').length,
  };
}

function told({ mail: { reminders, stage, entries }, reason }: MailResult): SentMail {
  const { id, name, email } = reminders.agency;
  return { agency: { id, name }, address: email, stage, tasks: entries.map(({ task }) => task), reason };
}

/** One entry for each mail that was cut off, by its Message-ID. */
function earlierUnknown({ agencies }: RemindersAnswer, entries: readonly LedgerEntry[]): SentMail[] {
  const mails = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const id = entry.messageId ?? entry.key;
    mails.set(id, [...(mails.get(id) ?? []), entry]);
  }
  return [...mails.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const name = agencies.find(({ agency }) => agency.id === first.agency)?.agency.name ?? first.agency;
    const tasks = [first, ...others].map(({ task }) => task);
    return [
      { agency: { id: first.agency, name }, address: first.address, stage: first.stage, tasks, reason: first.reason },
    ];
  });
}
