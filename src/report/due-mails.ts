/** Which mails are due to be sent: one an agency, when any of its tasks has reached a stage, and one digest to the owner; over several plans the same. */
import type { LedgerEntry } from '../plan/ledger-entry.ts';
import type { Plan } from '../plan/model.ts';
import { type Addressed, addressedIn, byLetter, type Recipient } from './addressed.ts';
import type { AgencyReminders, RemindedTask, RemindersAnswer } from './answers.ts';
import { tasksIn } from './digest.ts';
import { type DueStage, dueStage, escalation } from './due-stage.ts';
import { reviewOf, stagesOf } from './stages.ts';
import { isEscalated, type Told } from './told.ts';
import { threadOf } from './with-told.ts';

/** What is recorded of each task in a mail, but for what became of it. */
export type Intended = Pick<LedgerEntry, 'key' | 'task' | 'period' | 'agency' | 'stage' | 'deadline' | 'asOf'>;

/** What one recipient is told of one plan, whether or not it is due. */
export interface MailPart extends Addressed {
  readonly tasks: readonly ToldTask[];
  /** Whether the body is gone and nobody took over. */
  readonly isGone: boolean;
  /** Whom the plan lets be written to. */
  readonly domains: readonly string[];
  /** Where the recipient was refused, if that is how the last try ended. */
  readonly refusedAt: string | null;
}

/** A task in a mail. */
interface ToldTask {
  readonly entry: Intended;
  /** Null for a task that is told along with others. */
  readonly due: DueStage | null;
  /** Of a mail that nobody is sure of and that is sent again. */
  readonly messageId: string | null;
  /** Why it was not sent, if that is what the ledger said last. */
  readonly skippedFor: string | null;
}

/** A mail that is due: to one recipient by one sender, of each plan a part. */
export interface DueMail {
  readonly recipient: Recipient;
  readonly parts: readonly MailPart[];
  /** The stage that made it due, of several the latest. */
  readonly stage: string;
  /** How many days too late it is sent. */
  readonly late: number;
  readonly obstacle: MailObstacle | null;
}

/** Why a mail that is due is not sent: the body is gone and nobody took over, nobody to send it to, nobody whom we may write to, or refused there before. */
export type MailObstacle = 'no-successor' | 'no-address' | 'not-allowed' | 'refused';

/** What everybody is told of one plan on the day of the answer, in its order, the digest last. */
export function mailParts(plan: Plan, answer: RemindersAnswer, told: Told): MailPart[] {
  return addressedIn(answer).map((part) => mailPart(plan, part, told));
}

/**
 * The mails that are due by the parts of one plan or several: one tells what is owed in every plan as soon as it is due in one.
 * What has an obstacle stays apart, plan by plan.
 */
export function dueMails(parts: readonly MailPart[]): DueMail[] {
  const apart = (part: MailPart) => {
    const obstacle = obstacleTo(part);
    return obstacle === null ? '' : JSON.stringify([obstacle, part.answer.plan.id]);
  };
  return byLetter(parts, apart).flatMap(mailOf);
}

/** What a letter that went out by hand has told: all that its agencies owe, whatever was due. */
export function recordedByHand(plan: Plan, answer: RemindersAnswer, told: Told): Intended[] {
  return tasksTold(plan, { answer, isDigest: false }, told).map(({ entry }) => entry);
}

function mailPart(plan: Plan, { recipient, answer }: Addressed, told: Told): MailPart {
  const { id } = recipient;
  return {
    ...{ recipient, answer },
    tasks: tasksTold(plan, { answer, isDigest: id === null }, told),
    isGone: id !== null && answer.agencies.some(({ agency }) => agency.goneAfter !== null),
    domains: plan.reminders?.domains ?? [],
    refusedAt: refusedAt(told, id),
  };
}

function mailOf(parts: readonly MailPart[]): DueMail[] {
  const [first] = parts;
  const due = parts.flatMap(({ tasks }) => tasks.flatMap((task) => task.due ?? []));
  const [latest] = due.toSorted((a, b) => b.late - a.late);
  if (first === undefined || latest === undefined) return [];
  const { recipient } = first;
  return [{ recipient, parts, ...latest, obstacle: obstacleTo(first) }];
}

function tasksTold(
  plan: Plan,
  { answer, isDigest }: { readonly answer: RemindersAnswer; readonly isDigest: boolean },
  told: Told,
): ToldTask[] {
  return answer.agencies.flatMap((reminders) =>
    tasksIn(reminders).map((task) => toldTask(plan, answer, { reminders, task, isDigest }, told)),
  );
}

interface OneTask {
  readonly reminders: AgencyReminders;
  readonly task: RemindedTask;
  readonly isDigest: boolean;
}

function toldTask(plan: Plan, { asOf }: RemindersAnswer, { reminders, task, isDigest }: OneTask, told: Told): ToldTask {
  const { isEscalated, ...thread } = threadOf(reminders, task, isDigest);
  const skippedFor = told.skippedFor({ ...thread, isEscalated });
  const again = told.again({ ...thread, isEscalated });
  if (again !== null) {
    const { key, stage, messageId } = again;
    return { due: { stage, late: 0 }, entry: { ...thread, key, stage, asOf }, messageId, skippedFor };
  }
  const due = stageOf(plan, { reminders, task, isDigest }, told, asOf);
  // A task that is told along with others has a stage of that day, so that no key is sent twice.
  const stage = due?.stage ?? `${isEscalated ? 'escalated-' : ''}with-${asOf}`;
  const key = [thread.task, thread.period ?? '-', thread.agency, stage, thread.deadline ?? '-'].join('/');
  const messageId = told.last.get(key)?.messageId ?? null;
  return { due, entry: { ...thread, key, stage, asOf }, messageId, skippedFor };
}

function stageOf(
  plan: Plan,
  { reminders, task, isDigest }: OneTask,
  told: Told,
  asOf: RemindersAnswer['asOf'],
): DueStage | null {
  const days = told.days(threadOf(reminders, task, isDigest));
  const { silentSince: since } = task;
  if (since !== null) return reviewOf(plan, task.id, since, days, asOf);
  const deadline = task.due?.day ?? null;
  if (deadline === null) return null;
  return (isDigest ? escalation : dueStage)(stagesOf(plan, task.id), deadline, days, asOf);
}

function obstacleTo({ recipient: { email }, isGone, domains, refusedAt }: MailPart): MailObstacle | null {
  if (isGone) return 'no-successor';
  if (email === null) return 'no-address';
  const address = email.toLowerCase();
  if (!domains.includes(address.slice(address.lastIndexOf('@') + 1))) return 'not-allowed';
  return address === refusedAt?.toLowerCase() ? 'refused' : null;
}

function refusedAt({ last }: Told, recipient: string | null): string | null {
  const tried = [...last.values()].filter((entry) => isTo(entry, recipient) && entry.outcome !== 'skipped').at(-1);
  return tried?.outcome === 'failed' && /^5\d\d\b/.test(tried.reason ?? '') ? tried.address : null;
}

/** Whether the entry was told to this recipient. */
function isTo(entry: LedgerEntry, recipient: string | null): boolean {
  return recipient === null ? isEscalated(entry) : entry.agency === recipient && !isEscalated(entry);
}
