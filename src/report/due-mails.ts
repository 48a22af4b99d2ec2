/** Which mails are due to be sent: one an agency, when any of its tasks has reached a stage, and one digest to the plan's owner. */
import type { LedgerEntry } from '../plan/ledger-entry.ts';
import type { Plan } from '../plan/model.ts';
import type { AgencyReminders, RemindedTask, RemindersAnswer } from './answers.ts';
import { digestOf, tasksIn } from './digest.ts';
import { type DueStage, dueStage, escalation, review } from './due-stage.ts';
import { stagesOf } from './stages.ts';
import { isEscalated, type Told } from './told.ts';
import { threadOf } from './with-told.ts';

/** What is recorded of each task in a mail, but for what became of it. */
export type Intended = Pick<LedgerEntry, 'key' | 'task' | 'period' | 'agency' | 'stage' | 'deadline' | 'asOf'>;

/** Who gets a mail; the id is null for the plan's owner. */
export interface Recipient {
  readonly id: string | null;
  readonly name: string;
  readonly email: string | null;
}

/** A mail that is due. */
export interface DueMail {
  readonly recipient: Recipient;
  /** What it tells: of one agency, or the digest. */
  readonly answer: RemindersAnswer;
  readonly entries: readonly Intended[];
  /** The stage that made it due, of several the latest. */
  readonly stage: string;
  /** How many days too late it is sent. */
  readonly late: number;
  readonly obstacle: MailObstacle | null;
}

/** Why a mail that is due is not sent: the body is gone and nobody took over, nobody to send it to, nobody whom we may write to, or refused there before. */
export type MailObstacle = 'no-successor' | 'no-address' | 'not-allowed' | 'refused';

/** The mails due on the day of the answer, in its order, the digest last. */
export function dueMails(plan: Plan, answer: RemindersAnswer, told: Told): DueMail[] {
  const parts = answer.agencies.map((reminders): Part => {
    const { id, name, email } = reminders.agency;
    return { recipient: { id, name, email }, answer: { ...answer, agencies: [reminders] } };
  });
  const digest = digestOf(answer);
  if (digest !== null) parts.push({ recipient: { id: null, ...digest.digestFor }, answer: digest });
  return parts.flatMap((part) => mailOf(plan, part, told));
}

/** What a letter that went out by hand has told: all that its agencies owe, whatever was due. */
export function recordedByHand(plan: Plan, answer: RemindersAnswer, told: Told): Intended[] {
  return toldIn(plan, { answer, isDigest: false }, told).map(({ entry }) => entry);
}

type Part = Pick<DueMail, 'recipient' | 'answer'>;

function mailOf(plan: Plan, { recipient, answer }: Part, told: Told): DueMail[] {
  const tasks = toldIn(plan, { answer, isDigest: recipient.id === null }, told);
  const due = tasks.flatMap(({ due }) => (due === null ? [] : [due]));
  const [first] = due.toSorted((a, b) => b.late - a.late);
  if (first === undefined) return [];
  const entries = tasks.map(({ entry }) => entry);
  const obstacle = obstacleTo(plan, recipient, answer, told);
  return [{ recipient, answer, entries, stage: first.stage, late: first.late, obstacle }];
}

function toldIn(
  plan: Plan,
  { answer, isDigest }: { readonly answer: RemindersAnswer; readonly isDigest: boolean },
  told: Told,
) {
  return answer.agencies.flatMap((reminders) =>
    tasksIn(reminders).map((task) => toldTask(plan, answer, { reminders, task, isDigest }, told)),
  );
}

interface ToldTask {
  readonly reminders: AgencyReminders;
  readonly task: RemindedTask;
  readonly isDigest: boolean;
}

function toldTask(plan: Plan, { asOf }: RemindersAnswer, { reminders, task, isDigest }: ToldTask, told: Told) {
  const { isEscalated, ...thread } = threadOf(reminders, task, isDigest);
  const again = told.again({ ...thread, isEscalated });
  if (again !== null) {
    const { key, stage } = again;
    return { due: { stage, late: 0 }, entry: { ...thread, key, stage, asOf } };
  }
  const due = stageOf(plan, { reminders, task, isDigest }, told, asOf);
  // A task that is told along with others has a stage of that day, so that no key is sent twice.
  const stage = due?.stage ?? `${isEscalated ? 'escalated-' : ''}with-${asOf}`;
  const key = [thread.task, thread.period ?? '-', thread.agency, stage, thread.deadline ?? '-'].join('/');
  return { due, entry: { ...thread, key, stage, asOf } };
}

function stageOf(
  plan: Plan,
  { reminders, task, isDigest }: ToldTask,
  told: Told,
  asOf: RemindersAnswer['asOf'],
): DueStage | null {
  const stages = stagesOf(plan, task.id);
  const days = told.days(threadOf(reminders, task, isDigest));
  const { silentSince: since } = task;
  if (since !== null) return review(stages, { since, months: plan.settings.reviewMonths }, days, asOf);
  const deadline = task.due?.day ?? null;
  if (deadline === null) return null;
  return (isDigest ? escalation : dueStage)(stages, deadline, days, asOf);
}

function obstacleTo(
  { reminders }: Plan,
  { id, email }: Recipient,
  { agencies }: RemindersAnswer,
  { last }: Told,
): MailObstacle | null {
  if (id !== null && agencies.some(({ agency }) => agency.goneAfter !== null)) return 'no-successor';
  if (email === null) return 'no-address';
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (!(reminders?.domains ?? []).includes(domain)) return 'not-allowed';
  const tried = [...last.values()].filter((entry) => isTo(entry, id) && entry.outcome !== 'skipped').at(-1);
  const isRefused = tried?.outcome === 'failed' && tried.address === email && /^5\d\d\b/.test(tried.reason ?? '');
  return isRefused ? 'refused' : null;
}

/** Whether the entry was told to this recipient. */
export function isTo(entry: LedgerEntry, recipient: string | null): boolean {
  return recipient === null ? isEscalated(entry) : entry.agency === recipient && !isEscalated(entry);
}
