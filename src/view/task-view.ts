/** One task as of a day. */
import type { Day } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import { grouped } from '../plan/grouped.ts';
import type { ExtensionRequest, Plan, Report, Task } from '../plan/model.ts';
import { owersOf, owersOn } from './agencies.ts';
import { type StandingReport, standingReports } from './corrections.ts';
import { type DatedOccurrence, deadlineOf, occurrencesUpTo } from './deadline.ts';
import { type DatedChange, type InForce, inForceOn, type Step, stepsOf } from './in-force.ts';
import { countsFrom, type Part, partFrom, together } from './part.ts';
import { pendingOn } from './requests.ts';
import { silence } from './silent-since.ts';
import { reportsFor, withoutOverruling } from './speakers.ts';
import { type Judgement, judge } from './standing.ts';
import type { Deadline, MemberView, OccurrenceView, TaskView } from './view.ts';

/** The day on which the task was completed, as known on the day asked; null while it is not, and for a task that the plan has not. */
export type CompletionsIn = (task: string, asOf: Day) => Day | null;

/** What the view is taken with: the plan, the day, the window. */
interface Lens {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly dueSoonDays: number;
  /** When the tasks were completed on which deadlines hang; of none where nobody asks. */
  readonly completions?: CompletionsIn;
}

/** What is written of a task, put in order once for every day on which it is looked at. */
export interface TaskRecord {
  readonly steps: readonly Step[];
  readonly standing: readonly StandingReport[];
  readonly requests: readonly ExtensionRequest[];
}

/** `reports` are all that were made on the task, `changes` all that amend it, `requests` all that ask for more time for it. */
export function recordOf(
  task: Task,
  reports: readonly Report[],
  changes: readonly DatedChange[],
  requests: readonly ExtensionRequest[] = [],
): TaskRecord {
  return { steps: stepsOf(task, changes), standing: standingReports(reports), requests };
}

/** The task as of the lens's day. */
export function viewTask(lens: Lens, task: Task, record: TaskRecord): TaskView {
  const { plan } = lens;
  const { inForce, counted, owed } = known(lens, task, record);
  const current = currentPart(lens, inForce, owed);
  const issuedDeadline = task.due === null ? null : deadlineOf(plan, knownBy(lens, task.due));
  return {
    task,
    lead: inForce.lead,
    with: inForce.with,
    deadline: current.deadline,
    original: inForce.isMoved ? issuedDeadline : null,
    isMoved: inForce.isMoved,
    extensions: inForce.extensions,
    broughtForward: inForce.broughtForward,
    requests: current.part.state === 'done' ? [] : pendingOn(record.requests, record.steps, lens.asOf),
    state: current.part.state,
    ...current.judgement,
    completedOn: current.part.completedOn,
    evidence: current.part.evidence,
    doneByDescription: current.part.doneByDescription,
    occurrences: current.occurrences,
    members: current.members.map((one, at) => ({ ...one, reports: owed[at]?.reports ?? [] })),
    openMembership: inForce.lead.some((id) => plan.groups.get(id)?.open === true),
    reports: counted,
    ...silence(lens, current.judgement.standing, inForce.start, counted),
  };
}

/** Some occurrences of a recurring task as of the lens's day, with the reports that count on it. */
export function viewOccurrences(
  lens: Lens,
  task: Task,
  record: TaskRecord,
  occurrences: readonly DatedOccurrence[],
): { readonly occurrences: readonly OccurrenceView[]; readonly reports: readonly Report[] } {
  const { inForce, counted, owed } = known(lens, task, record);
  return { occurrences: judgedOccurrences(lens, inForce, owed, occurrences).map(seen), reports: counted };
}

/** What is known of the task on the lens's day. */
function known(lens: Lens, task: Task, { steps, standing }: TaskRecord) {
  const { asOf } = lens;
  const inForce = inForceOn(task, steps, asOf);
  const due = inForce.due === null ? null : knownBy(lens, inForce.due);
  const counted = standing.flatMap((one) => (countsFrom(one) <= asOf ? one.report : []));
  const earlierLeads = steps.filter((step) => step.date <= asOf).flatMap((step) => step.before.lead);
  return { inForce: { ...inForce, due }, counted, owed: owing(lens, inForce, counted, earlierLeads) };
}

/**
 * The day on which the task is completed, as known on the lens's day; null while it is not, and of a task that recurs, which
 * never is as a whole.
 */
export function completionOf(lens: Lens, task: Task, record: TaskRecord): Day | null {
  const { inForce, owed } = known(lens, task, record);
  return inForce.due?.kind === 'recurring' ? null : together(owed.map(({ reports }) => partFrom(reports))).completedOn;
}

/** A deadline as it was known on the day: an event recorded for a later day had not occurred, nor was a task done. */
function knownBy({ asOf, completions }: Lens, due: Due): Due {
  if (due.kind === 'after-task') return { ...due, completed: completions?.(due.task, asOf) ?? null };
  return due.kind === 'event' && due.occurred !== null && due.occurred > asOf ? { ...due, occurred: null } : due;
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
  const counted = reportsFor(plan, owers, reports, handedOver);
  return owers.map((agency) => ({ agency, reports: withoutOverruling(plan, agency, counted.get(agency) ?? []) }));
}

/** An agency's part as it was judged. */
type JudgedPart = Omit<MemberView, 'reports'>;

interface Current {
  readonly deadline: Deadline | null;
  readonly part: Part;
  readonly judgement: Judgement;
  readonly occurrences: readonly OccurrenceView[];
  /** In the order of those who owe it; empty when just one does. */
  readonly members: readonly JudgedPart[];
}

function currentPart(lens: Lens, inForce: InForce, owed: readonly Owed[]): Current {
  const { due } = inForce;
  if (due?.kind !== 'recurring') {
    const deadline = due === null ? null : deadlineOf(lens.plan, due);
    const found = judged(lens, inForce, deadline, owed);
    return { ...found, deadline: ranFor(lens, due, found.part) ?? deadline, occurrences: [] };
  }
  const occurrences = judgedOccurrences(lens, inForce, owed, occurrencesUpTo(lens.plan, due, lens.asOf, inForce.start));
  const current = occurrences.find(({ part }) => part.state !== 'done') ?? occurrences.at(-1);
  if (current !== undefined) {
    return { ...current, members: ownPressing(current, occurrences), occurrences: occurrences.map(seen) };
  }
  const deadline = deadlineOf(lens.plan, due);
  return { ...judged(lens, inForce, deadline, owed), deadline, occurrences: [] };
}

type JudgedOccurrence = DatedOccurrence & ReturnType<typeof judged>;

function judgedOccurrences(
  lens: Lens,
  inForce: InForce,
  owed: readonly Owed[],
  occurrences: readonly DatedOccurrence[],
): JudgedOccurrence[] {
  const parts = owed.map(({ agency, reports }) => ({ agency, reports: grouped(reports, ({ period }) => period) }));
  return occurrences.map(({ period, deadline }) => {
    const inPeriod = parts.map(({ agency, reports }) => ({ agency, reports: reports.get(period) ?? [] }));
    return { period, deadline, ...judged(lens, inForce, deadline, inPeriod) };
  });
}

function seen({ period, deadline, part, judgement }: JudgedOccurrence): OccurrenceView {
  const { state, completedOn, doneByDescription } = part;
  return { period, day: deadline.day, state, standing: judgement.standing, completedOn, doneByDescription };
}

/** One agency may have done the occurrence that others still owe, and be late with a later one. */
function ownPressing(
  current: Pick<Current, 'members'>,
  occurrences: readonly (Pick<Current, 'members'> & DatedOccurrence)[],
): readonly JudgedPart[] {
  return current.members.map((member, index) => {
    const own = occurrences.flatMap(({ period, deadline, members }) => {
      const part = members[index];
      return part === undefined ? [] : [{ part, seen: occurrenceOf(part, period, deadline.day) }];
    });
    const pressing = own.find(({ part }) => part.standing === 'overdue' || part.standing === 'due-soon');
    return { ...(pressing?.part ?? member), occurrences: own.map(({ seen }) => seen) };
  });
}

function occurrenceOf(
  { state, standing, completedOn, doneByDescription }: JudgedPart,
  period: string,
  day: Day,
): OccurrenceView {
  return { period, day, state, standing, completedOn, doneByDescription };
}

/**
 * The deadline that ran when the part was done, of one that hangs on another task: that the other is opened again later, or
 * done anew, makes nobody who was late punctual. Null where none ran then, and of what is not done.
 */
function ranFor({ plan, completions }: Lens, due: Due | null, { state, completedOn }: Part): Deadline | null {
  if (due?.kind !== 'after-task' || state !== 'done' || completedOn === null) return null;
  const completed = completions?.(due.task, completedOn) ?? null;
  return completed === null ? null : deadlineOf(plan, { ...due, completed });
}

function judged(
  lens: Lens,
  { status, due, start }: InForce,
  deadline: Deadline | null,
  owed: readonly Owed[],
): Pick<Current, 'part' | 'judgement' | 'members'> {
  const { asOf, dueSoonDays } = lens;
  const terms = (part: Part) => {
    const ran = ranFor(lens, due, part) ?? deadline;
    return { asOf, dueSoonDays, status, due, day: ran?.day ?? null, start };
  };
  const parts = owed.map(({ agency, reports }) => ({ agency, part: partFrom(reports) }));
  const part = together(parts.map((each) => each.part));
  const members = parts.map((each) => ({
    agency: each.agency,
    deadline,
    state: each.part.state,
    ...judge(each.part, terms(each.part)),
    completedOn: each.part.completedOn,
    doneByDescription: each.part.doneByDescription,
    occurrences: [],
  }));
  return { part, judgement: judge(part, terms(part)), members: members.length > 1 ? members : [] };
}
