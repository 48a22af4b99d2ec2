/** `report`: what a plan has to tell of a period (Nghị định 09/2019/NĐ-CP), for all of it or for one agency. */
import type { Day } from '../../calendar/day.ts';
import { firstDayNamed, type Period, periodAfter, periodBefore } from '../../calendar/period.ts';
import { reportingOf, yearEarlier } from '../../calendar/reporting-period.ts';
import type { Plan } from '../../plan/model.ts';
import { look } from '../../view/look.ts';
import { withName } from '../../view/named.ts';
import type { TaskView, View } from '../../view/view.ts';
import type { Totals } from '../answers.ts';
import { groupedStatusAnswer } from '../grouped-status.ts';
import { answerHead, type Surroundings } from '../head.ts';
import { worstFirst } from '../order.ts';
import { everything } from '../selection.ts';
import { taskAnswer } from '../task-answer.ts';
import { ratesOf, totalsOfTasks } from '../totals.ts';
import { amendmentsWithin } from './amendments.ts';
import type { ClosedPeriod, OwnParagraph, PeriodicAnswer, ReportedPeriod } from './answer.ts';
import { doneEarlier, doneWithin, owedWithin } from './done-and-owed.ts';
import { ongoingDuties, recurringDuties, sharedDuties } from './duties.ts';
import { reportedAgencies } from './late.ts';
import { ownersIn, ownPart } from './own-part.ts';
import { recordsOf } from './records.ts';
import { senderOf } from './sender.ts';
import { silentAgencies, toldWithin } from './told.ts';

/** What a report is asked for. */
export interface Asked {
  readonly period: Period;
  /** An agency's or group's id for its own report; null for the whole plan. */
  readonly agency: string | null;
  /** What the office adds. */
  readonly paragraphs: readonly OwnParagraph[];
}

/** The day that a report of the period holds for, asked for on a day: that of its closing, or the day itself before it. */
export function reportDay(period: Period, today: Day): Day {
  const { closes } = reportingOf(period);
  return closes < today ? closes : today;
}

/** Of a plan when it was issued. */
interface IssuedPlan {
  readonly document: Pick<Plan['document'], 'issued'>;
}

/** Whether the plan was issued after the data of the period had closed, so that there is nothing to tell. */
export function isBeforePlan(plan: IssuedPlan, period: Period): boolean {
  return isIssuedAfter(plan, reportingOf(period).closes);
}

/** Whether there was no plan yet on the day. */
export function isIssuedAfter({ document }: IssuedPlan, day: Day): boolean {
  const issued = firstDayNamed(document.issued);
  return issued !== null && day < issued;
}

/** The report. `whole` is the plan as of `reportDay`. */
export function periodicAnswer(whole: View, asked: Asked, around: Surroundings): PeriodicAnswer {
  const { plan, asOf } = whole;
  const view = asked.agency === null ? whole : ownPart(whole, asked.agency);
  const period = reportedPeriod(asked.period, asOf);
  const told = { first: period.opens, last: asOf };
  const records = recordsOf(plan);
  const answers = (tasks: readonly TaskView[]) => tasks.map((task) => taskAnswer(view, task, around.locate));
  const totals = totalsOfTasks(view.tasks);
  return {
    kind: 'report',
    ...answerHead(view, around),
    period,
    agency: asked.agency === null ? null : withName(plan, asked.agency),
    ...senderOf(view, asked.agency),
    totals,
    rates: ratesOf(totals),
    ...reportedAgencies(view, around, asked.agency),
    sections: sectionsOf(view, around),
    amendments: amendmentsWithin(view, told),
    done: answers(doneWithin(view, told)),
    doneEarlier: answers(doneEarlier(view, told)),
    overdue: answers(worstFirst(view.tasks.filter(({ standing }) => standing === 'overdue'))),
    dueBeforeEnd: answers(owedWithin(view, { first: asOf, last: period.last }, records)),
    next: answers(owedWithin(view, { first: period.next.first, last: period.next.last }, records)),
    recurring: recurringDuties(view, { told, end: period.next.last }, records),
    shared: sharedDuties(view, told),
    ongoing: ongoingDuties(view, told),
    obstacles: toldWithin(view, 'obstacle', told),
    proposals: toldWithin(view, 'proposal', told),
    silent: silentAgencies(view, told, ownersIn(view, asked.agency)),
    before: totalsOn(whole, asked, periodBefore(asked.period)),
    yearBefore: totalsOn(whole, asked, yearEarlier(asked.period)),
    paragraphs: asked.paragraphs,
    tasks: answers(view.tasks),
  };
}

function reportedPeriod(period: Period, asOf: Day): ReportedPeriod {
  const { name, first, last } = period;
  const { opens, closes } = reportingOf(period);
  const next = periodAfter(period);
  return {
    ...{ value: name, first, last, opens, closes },
    provisional: asOf < closes,
    next: { value: next.name, first: next.first, last: next.last },
    before: closedPeriod(periodBefore(period)),
    yearBefore: closedPeriod(yearEarlier(period)),
  };
}

function closedPeriod(period: Period): ClosedPeriod {
  return { value: period.name, closes: reportingOf(period).closes };
}

/** The totals as the plan's files of today tell them for the day on which that period closed; null before there was a plan, and for a day to come. */
function totalsOn({ plan, asOf, dueSoonDays }: View, { agency }: Asked, period: Period): Totals | null {
  if (isBeforePlan(plan, period) || reportingOf(period).closes > asOf) return null;
  const then = look(plan, reportingOf(period).closes, dueSoonDays);
  return totalsOfTasks((agency === null ? then : ownPart(then, agency)).tasks);
}

function sectionsOf(view: View, around: Surroundings): PeriodicAnswer['sections'] {
  const { groups } = groupedStatusAnswer(view, 'section', everything, around);
  return groups.map(({ key, name, totals, rates }) => ({ section: key ?? '', name, totals, rates }));
}
