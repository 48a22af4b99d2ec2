/**
 * A task by its parts: what each agency that owes it has to do with it, and how it stands for the agencies asked for. One
 * rule for every answer: whoever is asked for is counted by its own part; what a body that ended owed, its successors owe.
 */
import type { Day } from '../calendar/day.ts';
import { firstDayNamed } from '../calendar/period.ts';
import { grouped } from '../plan/grouped.ts';
import { answeringFor, askedFor, isGone, owersOn } from '../view/agencies.ts';
import { periodDueOn } from '../view/deadline.ts';
import { partFrom, together } from '../view/part.ts';
import { silence } from '../view/silent-since.ts';
import type { MemberView, OccurrenceView, Standing, TaskView, View } from '../view/view.ts';
import { standingsByUrgency } from './order.ts';

/** The agencies and groups asked for. */
export interface Asked {
  /** As they are named, and the bodies that ended for which one of them answers. */
  readonly named: ReadonlySet<string>;
  /** As they are named, with the members of the groups. */
  readonly members: ReadonlySet<string>;
  /** The same with the bodies that ended for which one of them answers. */
  readonly all: ReadonlySet<string>;
}

/** Who is asked for by these ids on the day of the view; null where there are none. */
export function askedIn(view: Pick<View, 'plan' | 'asOf'>, ids: readonly string[]): Asked | null {
  if (ids.length === 0) return null;
  const members = askedFor(view.plan, ids);
  const all = new Set([...members, ...endedBefore(view, members)]);
  return { named: new Set([...ids, ...endedBefore(view, new Set(ids))]), members, all };
}

/** The bodies that ended before the day for which one of these answers. */
export function endedBefore(
  { plan, asOf }: Pick<View, 'plan' | 'asOf'>,
  heirs: ReadonlySet<string>,
): readonly string[] {
  return [...plan.agencies.keys()].filter(
    (id) => !heirs.has(id) && isGone(plan, id, asOf) && answeringFor(plan, id, asOf).some((heir) => heirs.has(heir)),
  );
}

/** Whether the task is one of those asked for: led by them, or owed by one of their members among others. */
export function isOwedBy({ plan, asOf }: View, { lead, members }: TaskView, { named, all }: Asked): boolean {
  if (lead.some((id) => named.has(id)) || members.some(({ agency }) => all.has(agency))) return true;
  // A group of one member has no parts.
  return members.length === 0 && owersOn(plan, lead, asOf).some((id) => named.has(id));
}

/**
 * What owners owe under each of those that answer for it on the day: all of them where nobody is asked for; else those asked
 * for, and all heirs of an owner asked for. Another heir of a body that was split is not asked for.
 */
export function byHeir<Part>(
  { plan, asOf }: Pick<View, 'plan' | 'asOf'>,
  parts: readonly Part[],
  ownerOf: (part: Part) => string,
  asked: Pick<Asked, 'members'> | null,
): ReadonlyMap<string, readonly Part[]> {
  const isAsked = (...ids: readonly string[]) => asked === null || ids.some((id) => asked.members.has(id));
  const owed = parts.flatMap((part) => {
    const owner = ownerOf(part);
    const heirs = answeringFor(plan, owner, asOf).filter((heir) => isAsked(heir, owner));
    return heirs.map((heir) => ({ heir, part }));
  });
  const heirs = grouped(owed, ({ heir }) => heir);
  return new Map([...heirs].map(([heir, those]) => [heir, those.map(({ part }) => part)]));
}

/** What is told of a part, however many agencies it is of. */
type Stand = Pick<MemberView, 'state' | 'standing' | 'completedOn' | 'doneByDescription'>;

/** What is counted of a part. */
export type Share = Pick<MemberView, 'agency' | 'deadline' | 'standing' | 'daysLate' | 'doneByDescription'>;

/**
 * The task as each agency owes it that answers for it on the day: one that took over from others by all of their parts.
 * Of those asked for alone, where anybody is.
 */
export function sharesOf(view: View, task: TaskView, asked: Asked | null): readonly Share[] {
  const { plan, asOf } = view;
  const owed =
    task.members.length > 0 ? task.members : owersOn(plan, task.lead, asOf).map((agency) => ({ ...task, agency }));
  return [...byHeir(view, owed, ({ agency }) => agency, asked)].map(([agency, parts]) => {
    const { deadline, daysLate } = mostPressing(parts);
    return { agency, deadline, daysLate, ...asOne(parts) };
  });
}

/** The task as those asked for owe it: their own parts of what is owed by others too; `members` still tells of all. */
export function ownPartOf(view: View, task: TaskView, asked: Asked | null): TaskView {
  const isAsked = ({ agency }: MemberView) => asked?.all.has(agency) === true;
  if (!task.members.some(isAsked) || task.members.every(isAsked)) return task;
  const parts = task.members.filter(isAsked);
  const { deadline, daysLate, daysLeft, occurrences } = mostPressing(parts);
  const told = new Set(parts.flatMap((part) => part.reports));
  const reports = task.reports.filter((report) => told.has(report));
  const stand = asOne(parts);
  return {
    ...task,
    ...{ deadline, daysLate, daysLeft, reports, ...stand },
    requests: stand.state === 'done' ? [] : task.requests,
    evidence: together(parts.map((part) => ({ ...part, evidence: evidenceOf(part) }))).evidence,
    occurrences: parts.length === 1 ? occurrences : task.occurrences.map((each) => occurrenceOf(parts, each)),
    ...silence(view, stand.standing, startOf(task), reports),
  };
}

/** Of the parts of several occurrences that prove the one which the part stands for. */
function evidenceOf({ occurrences, deadline, reports }: MemberView) {
  if (occurrences.length === 0) return partFrom(reports).evidence;
  const period = periodDueOn(occurrences, deadline?.day);
  return partFrom(reports.filter((report) => report.period === period)).evidence;
}

function occurrenceOf(parts: readonly MemberView[], { period, day }: OccurrenceView): OccurrenceView {
  const those = parts.flatMap(({ occurrences }) => occurrences.find((one) => one.period === period) ?? []);
  return { period, day, ...asOne(those) };
}

/** The first day on which the task is owed; null where it is from the start. */
export function startOf({ task: { start } }: Pick<TaskView, 'task'>): Day | null {
  return start === null ? null : firstDayNamed(start.value);
}

/** What the parts come to: done when all are, and else where the most pressing stands. */
function asOne(parts: readonly Stand[]): Stand {
  const { standing } = mostPressing(parts);
  const { state, completedOn, doneByDescription } = together(parts.map((part) => ({ ...part, evidence: [] })));
  return { state, standing, completedOn, doneByDescription };
}

/** What weighs most where parts stand apart comes first: nothing is done while a part is not. */
const done: readonly Standing[] = ['done-late', 'done-on-time'];
const pressing: readonly Standing[] = [...standingsByUrgency.filter((standing) => !done.includes(standing)), ...done];

/** The part that weighs most, of those that stand alike the one that is latest. */
function mostPressing<Part extends Pick<Stand, 'standing'> & { readonly daysLate?: number | null }>(
  parts: readonly Part[],
): Part {
  const [first] = parts.toSorted(
    (a, b) => pressing.indexOf(a.standing) - pressing.indexOf(b.standing) || (b.daysLate ?? 0) - (a.daysLate ?? 0),
  );
  return first as Part;
}
