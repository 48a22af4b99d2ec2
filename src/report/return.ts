/** `template`: what an agency owes and has not done as of the day, one row a task. */
import { daysBetween } from '../calendar/day.ts';
import type { Report } from '../plan/model.ts';
import { askedFor, owersOn } from '../view/agencies.ts';
import { withName } from '../view/named.ts';
import { lastTold } from '../view/obstacles.ts';
import type { MemberView, TaskView, View } from '../view/view.ts';
import type { AnswerHead } from './answers.ts';
import { answerHead } from './head.ts';
import type { OwedAnswer, ReturnAnswer } from './return-answer.ts';
import { dueAnswer, lastCount, pendingAnswer } from './task-answer.ts';

/**
 * What the agency, or each member of the group, leads and has not done: overdue, due soon, in term, open-ended, awaiting
 * its event or without a deadline; of a task that recurs every occurrence that fell due, and the next. What is suspended
 * or withdrawn is not owed.
 */
export function returnAnswer(view: View, id: string, { revision }: Pick<AnswerHead, 'revision'>): ReturnAnswer {
  const asked = askedFor(view.plan, [id]);
  const running = view.tasks.filter(({ standing }) => standing !== 'suspended' && standing !== 'withdrawn');
  const owed = running.flatMap((task) =>
    partsOf(view, task)
      .filter(({ agency }) => asked.has(agency))
      .flatMap((part) => owedBy(view, task, part)),
  );
  return { kind: 'return', ...answerHead(view, { revision }), agency: withName(view.plan, id), owed };
}

/** What one agency has to do with a task. */
type Part = Pick<
  MemberView,
  'agency' | 'deadline' | 'state' | 'standing' | 'daysLate' | 'daysLeft' | 'occurrences' | 'reports'
>;

function partsOf(view: View, task: TaskView): readonly Part[] {
  const { plan, asOf } = view;
  return task.members.length > 0 ? task.members : owersOn(plan, task.lead, asOf).map((agency) => ({ ...task, agency }));
}

function owedBy(view: View, task: TaskView, part: Part): readonly OwedAnswer[] {
  const { plan, asOf } = view;
  const common = {
    task: { id: task.task.id, text: task.task.text, product: task.task.product },
    agency: withName(plan, part.agency),
    requests: task.requests.map((request) => pendingAnswer(plan, request)),
  };
  const { deadline } = part;
  const wording = task.isMoved ? null : task.task.wording;
  const due = deadline === null ? null : dueAnswer(deadline, wording);
  if (part.occurrences.length === 0) {
    const { state, standing, daysLate, daysLeft, reports } = part;
    if (state === 'done') return [];
    return [{ ...common, period: null, due, standing, daysLate, daysLeft, ...toldIn(reports) }];
  }
  return part.occurrences
    .filter(({ state }) => state !== 'done')
    .map(({ period, day, standing }) => {
      const left = daysBetween(asOf, day);
      return {
        ...common,
        period,
        due: due === null ? null : { ...due, day, rolledFrom: null },
        standing,
        daysLate: left < 0 ? -left : null,
        daysLeft: left < 0 ? null : left,
        ...toldIn(part.reports.filter((report) => report.period === period)),
      };
    });
}

/** What the reports of one agency said last. */
function toldIn(reports: readonly Report[]): Pick<OwedAnswer, 'lastReport' | 'count' | 'obstacle' | 'proposal'> {
  const last = reports.at(-1);
  const told = (what: 'obstacle' | 'proposal') => lastTold(reports, what).at(-1)?.text ?? null;
  return {
    lastReport: last === undefined ? null : { date: last.date, state: last.state, note: last.note },
    count: lastCount(reports),
    obstacle: told('obstacle'),
    proposal: told('proposal'),
  };
}
