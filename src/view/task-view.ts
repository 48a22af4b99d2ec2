/** One task as of a day. */
import { addMonths, type Day } from '../calendar/day.ts';
import { lastDayNamed } from '../calendar/period.ts';
import type { Plan, Report, Task } from '../plan/model.ts';
import { owersOf, owersOn, speaksFor } from './agencies.ts';
import { standingReports } from './corrections.ts';
import { type DatedOccurrence, deadlineOf, occurrencesUpTo } from './deadline.ts';
import { type DatedChange, type InForce, inForceOn, stepsOf } from './in-force.ts';
import { withoutOverruling } from './own-word.ts';
import { countsFrom, type Part, partFrom, together } from './part.ts';
import { type Judgement, judge } from './standing.ts';
import type { Deadline, MemberView, OccurrenceView, TaskView } from './view.ts';

/** What the view is taken with: the plan, the day, the window. */
export interface Lens {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly dueSoonDays: number;
}

/** The task as of the lens's day. `reports` are all that were made on it, `changes` all that amend it. */
export function viewTask(
  lens: Lens,
  task: Task,
  reports: readonly Report[],
  changes: readonly DatedChange[],
): TaskView {
  const { plan, asOf } = lens;
  const steps = stepsOf(task, changes);
  const inForce = knownBy(asOf, inForceOn(task, steps, asOf));
  const counted = standingReports(reports).flatMap((one) => (countsFrom(one) <= asOf ? one.report : []));
  const earlierLeads = steps.filter((step) => step.date <= asOf).flatMap((step) => step.before.lead);
  const owed = owing(lens, inForce, counted, earlierLeads);
  const current = currentPart(lens, inForce, owed);
  const issuedDeadline = task.due === null ? null : deadlineOf(plan, task.due);
  return {
    task,
    lead: inForce.lead,
    with: inForce.with,
    deadline: current.deadline,
    original: inForce.extensions === 0 ? null : issuedDeadline,
    extensions: inForce.extensions,
    state: current.part.state,
    ...current.judgement,
    completedOn: current.part.completedOn,
    evidence: current.part.evidence,
    occurrences: current.occurrences,
    members: current.members,
    openMembership: inForce.lead.some((id) => plan.groups.get(id)?.open === true),
    reports: counted,
    stale: current.judgement.standing === 'ongoing' && isStale(lens, counted),
  };
}

/** What holds as it was known on the day: an event recorded for a later day had not occurred. */
function knownBy(asOf: Day, inForce: InForce): InForce {
  const { due } = inForce;
  if (due?.kind !== 'event' || due.occurred === null || due.occurred <= asOf) return inForce;
  return { ...inForce, due: { ...due, occurred: null } };
}

/** Each agency that owes the task with the reports that count for it. */
interface Owed {
  readonly agency: string;
  readonly reports: readonly Report[];
}

/**
 * A report by an agency that led the task earlier, and no longer does, counts for those who lead it now. A group's report
 * does not touch the part of a member that said before, in its own words, that it is done.
 */
function owing(
  { plan, asOf }: Lens,
  inForce: InForce,
  reports: readonly Report[],
  earlierLeads: readonly string[],
): Owed[] {
  const owers = owersOn(plan, inForce.lead, asOf);
  const handedOver = new Set([...earlierLeads, ...owersOf(plan, earlierLeads)]);
  for (const agency of [...inForce.lead, ...owers]) handedOver.delete(agency);
  return owers.map((agency) => {
    const counted = reports.filter(
      (report) => speaksFor(plan, report.agency, agency, report.date) || handedOver.has(report.agency),
    );
    return { agency, reports: withoutOverruling(plan, agency, counted) };
  });
}

interface Current {
  readonly deadline: Deadline | null;
  readonly part: Part;
  readonly judgement: Judgement;
  readonly occurrences: readonly OccurrenceView[];
  readonly members: readonly MemberView[];
}

function currentPart(lens: Lens, inForce: InForce, owed: readonly Owed[]): Current {
  const { due } = inForce;
  if (due?.kind !== 'recurring') {
    const deadline = due === null ? null : deadlineOf(lens.plan, due);
    return { ...judged(lens, inForce, deadline, owed), deadline, occurrences: [] };
  }
  const occurrences = occurrencesUpTo(lens.plan, due, lens.asOf).map(({ period, deadline }) => {
    const inPeriod = owed.map(({ agency, reports }) => ({
      agency,
      reports: reports.filter((report) => report.period === period),
    }));
    return { period, deadline, ...judged(lens, inForce, deadline, inPeriod) };
  });
  const current = occurrences.find(({ part }) => part.state !== 'done') ?? occurrences.at(-1);
  const seen = occurrences.map(({ period, deadline, part, judgement }) => ({
    period,
    day: deadline.day,
    state: part.state,
    standing: judgement.standing,
    completedOn: part.completedOn,
  }));
  if (current !== undefined) return { ...current, members: ownPressing(current, occurrences), occurrences: seen };
  const deadline = deadlineOf(lens.plan, due);
  return { ...judged(lens, inForce, deadline, owed), deadline, occurrences: [] };
}

/** One agency may have done the occurrence that others still owe, and be late with a later one. */
function ownPressing(
  current: Pick<Current, 'members'>,
  occurrences: readonly (Pick<Current, 'members'> & DatedOccurrence)[],
): readonly MemberView[] {
  return current.members.map((member, index) => {
    const own = occurrences.flatMap(({ period, deadline, members }) => {
      const part = members[index];
      return part === undefined ? [] : [{ part, seen: occurrenceOf(part, period, deadline.day) }];
    });
    const pressing = own.find(({ part }) => part.standing === 'overdue' || part.standing === 'due-soon');
    return { ...(pressing?.part ?? member), occurrences: own.map(({ seen }) => seen) };
  });
}

function occurrenceOf({ state, standing, completedOn }: MemberView, period: string, day: Day): OccurrenceView {
  return { period, day, state, standing, completedOn };
}

function judged(
  { asOf, dueSoonDays }: Lens,
  { status, due }: InForce,
  deadline: Deadline | null,
  owed: readonly Owed[],
): Pick<Current, 'part' | 'judgement' | 'members'> {
  const terms = { asOf, dueSoonDays, status, due, day: deadline?.day ?? null };
  const parts = owed.map(({ agency, reports }) => ({ agency, part: partFrom(reports) }));
  const part = together(parts.map((each) => each.part));
  const members = parts.map((each) => ({
    agency: each.agency,
    deadline,
    state: each.part.state,
    ...judge(each.part, terms),
    completedOn: each.part.completedOn,
    occurrences: [],
  }));
  return { part, judgement: judge(part, terms), members: members.length > 1 ? members : [] };
}

/** Nobody reported for longer than the review interval; counted from the plan's issue while nobody ever did. */
function isStale({ plan, asOf }: Lens, reports: readonly Report[]): boolean {
  const last = reports.reduce<Day | null>((day, { date }) => (day === null || date > day ? date : day), null);
  const since = last ?? lastDayNamed(plan.document.issued);
  return since !== null && addMonths(since, plan.settings.reviewMonths) < asOf;
}
