/** `extend` and `amend`: one document that changes tasks from its date on. What was in force before, the plan says. */
import type { Day } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import { sameDue } from '../calendar/due-name.ts';
import type { Invocation } from '../cli/invocation.ts';
import { agencyNamed } from '../cli/named.ts';
import type { Options } from '../cli/options.ts';
import { dayGiven, dueGiven, numberGiven, requiredDay, tasksGiven, textGiven } from '../cli/recording/given.ts';
import type { NewAmendment, NewChange, NewInstrument } from '../edit/new-entry.ts';
import type { OpenedPlan } from '../open/opened-plan.ts';
import type { Change, Plan, Task } from '../plan/model.ts';
import { changesByTask, type InForce, inForceOn, stepsOf } from '../view/in-force.ts';
import { refusal } from './refusal.ts';

/** What the document decides for every task named; null where it leaves that alone. */
interface Decided {
  readonly to: Due | null;
  readonly lead: readonly string[] | null;
  readonly with: readonly string[] | null;
  readonly status: NewChange['status'];
}

/** The amendment that the command line states, as far as it is not recorded yet; none where it is. */
export function amendmentsGiven(
  { plan }: OpenedPlan,
  { words, options }: Pick<Invocation, 'words' | 'options'>,
): readonly NewAmendment[] {
  const instrument = instrumentGiven(plan, options);
  const decided = decidedBy(plan, options);
  const tasks = tasksGiven(plan, words).filter((task) => !isRecorded(plan, task, instrument, decided));
  const changes = tasks.map((task) => changeOf(task, inForceBefore(plan, task, instrument.date), decided));
  if (changes.length === 0) return [];
  const requested = requestGiven(plan, options);
  return [{ kind: 'amendment', instrument, requested, reason: textGiven(options.reason), changes }];
}

/** Whether the document's decision on the task stands in the plan already. */
function isRecorded(plan: Plan, task: string, { number, date }: NewInstrument, decided: Decided): boolean {
  const own = plan.amendments.filter(({ instrument }) => instrument.number === number && instrument.date === date);
  return own.some(({ changes }) => changes.some((change) => change.task === task && isSameDecision(change, decided)));
}

function isSameDecision({ due, lead, with: supporting, status }: Change, decided: Decided): boolean {
  const isSameDue = decided.to === null ? due === null : due !== null && sameDue(due.to, decided.to);
  return (
    isSameDue &&
    sameAgencies(lead?.to, decided.lead) &&
    sameAgencies(supporting?.to, decided.with) &&
    status === decided.status
  );
}

function sameAgencies(one: readonly string[] = [], other: readonly string[] | null): boolean {
  return one.length === (other ?? []).length && one.every((id) => other?.includes(id) === true);
}

function decidedBy(plan: Plan, options: Options): Decided {
  const agencies = (given: readonly string[] | undefined) =>
    given === undefined ? null : [...new Set(given.map((one) => agencyNamed(plan, one)))];
  const statuses = (['suspend', 'resume', 'withdraw'] as const).filter((status) => options[status] === true);
  const [status = null, other] = statuses;
  if (other !== undefined) throw refusal({ why: 'option-beside', option: `--${status}`, other: `--${other}` });
  const decided: Decided = {
    to: options.to === undefined ? null : dueGiven(options.to),
    lead: agencies(options.lead),
    // The word of an agency that supports no more: a task may have none.
    with: options.with?.join() === 'none' ? [] : agencies(options.with),
    status,
  };
  if (Object.values(decided).every((value) => value === null)) throw refusal({ why: 'nothing-amended' });
  return decided;
}

/** What the document changes in one task: what was so already, it leaves alone. */
function changeOf(task: string, before: InForce, decided: Decided): NewChange {
  const { to, status } = decided;
  if (to !== null && before.due === null) throw refusal({ why: 'no-deadline', task });
  const due = to === null || before.due === null ? null : { from: before.due, to };
  const lead = movedAgencies(before.lead, decided.lead);
  const supporting = movedAgencies(before.with, decided.with);
  if ([due, lead, supporting, status].every((part) => part === null)) throw refusal({ why: 'as-before', task });
  return { task, due, lead, with: supporting, status };
}

function movedAgencies(from: readonly string[], to: readonly string[] | null): NewChange['lead'] {
  const isSame = to === null || (to.length === from.length && to.every((id) => from.includes(id)));
  return isSame ? null : { from, to };
}

/** What the document found: all that was decided up to its day. */
function inForceBefore(plan: Plan, id: string, date: Day): InForce {
  const task = plan.tasks.find((one) => one.id === id) as Task;
  return inForceOn(task, stepsOf(task, changesByTask(plan.amendments).get(id) ?? []), date);
}

/** The document that decides; issued by the plan's own issuer unless another is named. */
function instrumentGiven(plan: Plan, options: Options): NewInstrument {
  const issuer = options.issuer === undefined ? plan.document.issuer : agencyNamed(plan, options.issuer);
  return {
    number: numberGiven('--by', options.by),
    date: requiredDay('--date', options.date),
    issuer: textGiven(issuer),
    title: null,
  };
}

/** The document that asked for it. */
function requestGiven(plan: Plan, options: Options): NewInstrument | null {
  const { requested, requestedDate, requestedBy } = options;
  if (requested === undefined) {
    const stray =
      requestedDate !== undefined ? '--requested-date' : requestedBy !== undefined ? '--requested-by' : null;
    if (stray !== null) throw refusal({ why: 'option-without', option: stray, other: '--requested' });
    return null;
  }
  if (requestedDate === undefined) {
    throw refusal({ why: 'option-without', option: '--requested', other: '--requested-date' });
  }
  return {
    number: numberGiven('--requested', requested),
    date: dayGiven('--requested-date', requestedDate) as Day,
    issuer: requestedBy === undefined ? null : agencyNamed(plan, requestedBy),
    title: null,
  };
}
