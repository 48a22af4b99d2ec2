/** What a run of `remind --send` did: the reminders, and for each mail what became of it. */
import { grouped } from '../plan/grouped.ts';
import type { LedgerEntry, MailOutcome } from '../plan/ledger-entry.ts';
import type { RemindersAnswer } from './answers.ts';
import type { DueMail } from './due-mails.ts';
import type { NamedPlan, RemindersOfPlans } from './plans-answers.ts';
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

/** A mail about several plans. */
export interface SentMailOfPlans extends Omit<SentMail, 'tasks'> {
  readonly tasks: readonly { readonly plan: NamedPlan; readonly id: string }[];
}

/** The mails by what became of them. */
interface SentMails<Mail> {
  readonly sent: readonly Mail[];
  readonly failed: readonly Mail[];
  /** Of this run and of earlier ones: nobody knows whether they arrived. */
  readonly unknown: readonly Mail[];
  readonly skipped: readonly Mail[];
  /** How many are left for the next run, since one run sends no more. */
  readonly left: number;
}

export interface SendingAnswer extends RemindersAnswer, SentMails<SentMail> {
  /** Whether nothing was sent in truth. */
  readonly dryRun: boolean;
}

/** The same over several plans: each task of a mail with its plan. */
export interface SendingOfPlans extends RemindersOfPlans, SentMails<SentMailOfPlans> {
  readonly dryRun: boolean;
}

/** What became of one mail. */
interface MailResult {
  readonly mail: DueMail;
  readonly outcome: Exclude<MailOutcome, 'intended'> | 'left';
  readonly reason: string | null;
}

/** Of one plan what nobody was sure of before the run. */
export interface EarlierUnsure {
  readonly answer: RemindersAnswer;
  readonly unsure: readonly LedgerEntry[];
}

/** What became of the mails of one plan. */
export function sendingAnswer(earlier: EarlierUnsure, results: readonly MailResult[], dryRun: boolean): SendingAnswer {
  const { sent, failed, unknown, skipped, left } = sentMails([earlier], results, dryRun);
  const alone = (mails: readonly SentMailOfPlans[]) =>
    mails.map((mail): SentMail => ({ ...mail, tasks: mail.tasks.map(({ id }) => id) }));
  return {
    ...earlier.answer,
    dryRun,
    sent: alone(sent),
    failed: alone(failed),
    unknown: alone(unknown),
    skipped: alone(skipped),
    left,
  };
}

/** What became of the mails of several plans. */
export function sentMails(
  earlier: readonly EarlierUnsure[],
  results: readonly MailResult[],
  dryRun: boolean,
): SentMails<SentMailOfPlans> {
  const of = (outcome: MailResult['outcome']) => results.filter((one) => one.outcome === outcome).map(told);
  return {
    sent: of('sent'),
    failed: of('failed'),
    unknown: [...of('unknown'), ...earlierUnknown(dryRun ? earlier : earlier.map((one) => notSentSince(one, results)))],
    skipped: of('skipped'),
    left: of('left').length,
  };
}

function told({ mail: { recipient, stage, parts }, reason }: MailResult): SentMailOfPlans {
  const { id, name, email } = recipient;
  const tasks = parts.flatMap(({ answer, tasks }) =>
    tasksOf(
      answer,
      tasks.map(({ entry }) => entry),
    ),
  );
  return { agency: { id, name }, address: email, stage, tasks, reason };
}

/** A task of several agencies is one in the digest. */
function tasksOf(
  { plan: { id, title } }: RemindersAnswer,
  entries: readonly { readonly task: string }[],
): SentMailOfPlans['tasks'] {
  return [...new Set(entries.map(({ task }) => task))].map((task) => ({ plan: { id, title }, id: task }));
}

/** What the recipient was reminded of for certain in this run needs nobody to ask any more. */
function notSentSince({ answer, unsure }: EarlierUnsure, results: readonly MailResult[]): EarlierUnsure {
  const parts = results.flatMap(({ mail, outcome }) => (outcome === 'sent' ? mail.parts : []));
  const own = parts.filter((part) => part.answer.plan.id === answer.plan.id);
  const sent = new Set(own.flatMap(({ tasks }) => tasks.map(({ entry }) => toldTo(entry))));
  return { answer, unsure: unsure.filter((entry) => !sent.has(toldTo(entry))) };
}

/** One for each mail that was cut off, by its Message-ID. */
function earlierUnknown(earlier: readonly EarlierUnsure[]): SentMailOfPlans[] {
  const entries = earlier.flatMap(({ answer, unsure }) => unsure.map((entry) => ({ answer, entry })));
  const mails = grouped(entries, ({ answer, entry }) => entry.messageId ?? `${answer.plan.id} ${entry.key}`);
  return [...mails.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { address, stage, reason } = first.entry;
    const tasks = [...grouped(parts, ({ answer }) => answer).entries()].flatMap(([answer, own]) =>
      tasksOf(
        answer,
        own.map(({ entry }) => entry),
      ),
    );
    return [{ agency: recipientOf(first.answer, first.entry), address, stage, tasks, reason }];
  });
}

function recipientOf({ agencies, office }: RemindersAnswer, entry: LedgerEntry): SentMail['agency'] {
  const { agency: id, address } = entry;
  if (isEscalated(entry)) return { id: null, name: office.owner?.name ?? address ?? '' };
  return { id, name: agencies.find(({ agency }) => agency.id === id)?.agency.name ?? id };
}
