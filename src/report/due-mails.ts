/** Which mails are due to be sent: one an agency, when any of its tasks has reached a stage; it tells all that the agency owes. */
import type { Day } from '../calendar/day.ts';
import type { LedgerEntry } from '../plan/ledger.ts';
import type { Plan } from '../plan/model.ts';
import type { AgencyReminders, RemindedTask, RemindersAnswer } from './answers.ts';
import { dueStage } from './due-stage.ts';
import { stagesOf } from './stages.ts';
import { isUnknown, type Told } from './told.ts';
import { periodOf } from './with-told.ts';

/** What is recorded of each task in a mail, but for what became of it. */
export type Intended = Pick<LedgerEntry, 'key' | 'task' | 'period' | 'agency' | 'stage' | 'deadline' | 'asOf'>;

/** A mail that is due. */
export interface DueMail {
  readonly reminders: AgencyReminders;
  readonly entries: readonly Intended[];
  /** The stage that made it due, of several the latest. */
  readonly stage: string;
  /** How many days too late it is sent. */
  readonly late: number;
  readonly obstacle: MailObstacle | null;
}

/** Why a mail that is due is not sent: nobody to send it to, nobody whom we may write to, or refused there before. */
export type MailObstacle = 'no-address' | 'not-allowed' | 'refused';

/** The mails due on the day of the answer, in its order. */
export function dueMails(plan: Plan, answer: RemindersAnswer, told: Told): DueMail[] {
  return answer.agencies.flatMap((reminders) => {
    const tasks = [...reminders.overdue, ...reminders.dueSoon].flatMap((task) =>
      threadOf(plan, answer.asOf, reminders, task, told),
    );
    const due = tasks.flatMap(({ due }) => (due === null ? [] : [due]));
    const [first] = due.toSorted((a, b) => b.late - a.late);
    if (first === undefined) return [];
    const entries = tasks.map(({ entry }) => entry);
    return [{ reminders, entries, stage: first.stage, late: first.late, obstacle: obstacleTo(plan, reminders, told) }];
  });
}

/** What a letter that went out by hand has told: all that its agencies owe, whatever was due. */
export function recordedByHand(plan: Plan, answer: RemindersAnswer, told: Told): Intended[] {
  return answer.agencies.flatMap((reminders) =>
    [...reminders.overdue, ...reminders.dueSoon].flatMap((task) =>
      threadOf(plan, answer.asOf, reminders, task, told).map(({ entry }) => entry),
    ),
  );
}

/** What was sent, and nobody knows whether it arrived: the last line of each key that still stands so. */
export function unsure(told: Told): LedgerEntry[] {
  return [...told.last.values()].filter(({ outcome }) => isUnknown(outcome));
}

function threadOf(plan: Plan, asOf: Day, { agency }: AgencyReminders, task: RemindedTask, told: Told) {
  const deadline = task.due?.day ?? null;
  if (deadline === null) return [];
  const period = periodOf(task);
  const thread = { task: task.id, period, agency: agency.id, deadline };
  const due = dueStage(stagesOf(plan, task.id), deadline, told.days(thread), asOf);
  // A task that is told along with others has a stage of that day, so that no key is sent twice.
  const stage = due?.stage ?? `with-${asOf}`;
  const key = [task.id, period ?? '-', agency.id, stage, deadline].join('/');
  return [{ due, entry: { key, ...thread, stage, asOf } }];
}

function obstacleTo({ reminders }: Plan, { agency }: AgencyReminders, { last }: Told): MailObstacle | null {
  const { email } = agency;
  if (email === null) return 'no-address';
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (!(reminders?.domains ?? []).includes(domain)) return 'not-allowed';
  const tried = [...last.values()].filter((entry) => entry.agency === agency.id && entry.outcome !== 'skipped').at(-1);
  const isRefused = tried?.outcome === 'failed' && tried.address === email && /^5\d\d\b/.test(tried.reason ?? '');
  return isRefused ? 'refused' : null;
}
