/** An amendment: one document that changes tasks from its date on. What was in force before, the plan says. */
import type { Day } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import { sameDue } from '../calendar/due-name.ts';
import { instrumentKey } from '../compare/instrument-text.ts';
import type { NewAmendment, NewChange, NewInstrument } from '../edit/new-entry.ts';
import type { Change, Plan, Task } from '../plan/model.ts';
import { changesByTask, type InForce, inForceOn, stepsOf } from '../view/in-force.ts';
import { agenciesOf, agencyOf, hiddenIn, tasksOf, textOf } from './facts.ts';
import { type AmendmentRefusal, forAll, isRefusal, type NotNamed } from './refusal.ts';

/** What a document decides for every task named; null where it leaves that alone. Tasks and agencies are as people name them. */
export interface AmendmentFacts {
  /** Where it is stated as an extension. */
  readonly isExtension?: true;
  readonly tasks: readonly string[];
  /** By the plan's own issuer unless another is named. */
  readonly instrument: DocumentFacts;
  /** The document that asked for it. */
  readonly requested: DocumentFacts | null;
  readonly reason: string | null;
  readonly to: Due | null;
  readonly lead: readonly string[] | null;
  /** Empty where no agency supports the task any more. */
  readonly with: readonly string[] | null;
  readonly status: NewChange['status'];
}

/** A document by number and date; its issuer is as people name it, null where nobody said. */
export type DocumentFacts = Omit<NewInstrument, 'title'>;

/** What is decided, with the ids of the agencies. */
type Decided = Pick<AmendmentFacts, 'to' | 'lead' | 'with' | 'status'>;

/** The amendment that is stated, as far as it is not recorded yet; none where it is. */
export function amendmentsStated(plan: Plan, facts: AmendmentFacts): readonly NewAmendment[] | AmendmentRefusal {
  const hidden = hiddenIn([facts.instrument.number, facts.requested?.number, facts.reason]);
  if (hidden !== null) return hidden;
  const instrument = documentOf(plan, facts.instrument, plan.document.issuer);
  if (isRefusal(instrument)) return instrument;
  const decided = decidedBy(plan, facts);
  if (isRefusal(decided)) return decided;
  const tasks = tasksOf(plan, facts.tasks);
  if (isRefusal(tasks)) return tasks;
  const left = tasks.filter((task) => !isRecorded(plan, task, instrument, decided));
  const changes = forAll(left, (task) => changeOf(task, inForceBefore(plan, task, instrument.date), decided));
  if (isRefusal(changes)) return changes;
  if (changes.length === 0) return [];
  const requested = facts.requested === null ? null : documentOf(plan, facts.requested, null);
  if (isRefusal(requested)) return requested;
  const stated = facts.isExtension ? { isExtension: true as const } : {};
  return [{ kind: 'amendment', ...stated, instrument, requested, reason: facts.reason, changes }];
}

/** The document with the id of its issuer. */
export function documentOf(plan: Plan, facts: DocumentFacts, usualIssuer: string | null): NewInstrument | NotNamed {
  const issuer = facts.issuer === null ? usualIssuer : agencyOf(plan, facts.issuer);
  if (isRefusal(issuer)) return issuer;
  return { number: facts.number, date: facts.date, issuer: textOf(issuer), title: null };
}

function decidedBy(plan: Plan, facts: AmendmentFacts): Decided | AmendmentRefusal {
  const { to, status } = facts;
  if (to === null && facts.lead === null && facts.with === null && status === null) return { why: 'nothing-amended' };
  const lead = facts.lead === null ? null : agenciesOf(plan, facts.lead);
  if (isRefusal(lead)) return lead;
  const supporting = facts.with === null ? null : agenciesOf(plan, facts.with);
  if (isRefusal(supporting)) return supporting;
  return { to, lead, with: supporting, status };
}

/** Whether the document's decision on the task stands in the plan already. */
function isRecorded(plan: Plan, task: string, document: NewInstrument, decided: Decided): boolean {
  const own = plan.amendments.filter(({ instrument }) => instrumentKey(instrument) === instrumentKey(document));
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

/** What the document changes in one task: what was so already, it leaves alone. */
function changeOf(task: string, before: InForce, decided: Decided): NewChange | AmendmentRefusal {
  const { to, status } = decided;
  if (to !== null && before.due === null) return { why: 'no-deadline', task };
  const due = to === null || before.due === null ? null : { from: before.due, to };
  const lead = movedAgencies(before.lead, decided.lead);
  const supporting = movedAgencies(before.with, decided.with);
  if ([due, lead, supporting, status].every((part) => part === null)) return { why: 'as-before', task };
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
