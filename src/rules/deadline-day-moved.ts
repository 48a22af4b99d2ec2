/** A deadline that falls on another day though nobody touched it: the days off changed, or whether it waits for a working day. */
import type { Day } from '../calendar/day.ts';
import type { Due, RecurringDue } from '../calendar/due.ts';
import { sameDue } from '../calendar/due-name.ts';
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { Plan } from '../plan/model.ts';
import { deadlineOf, occurrencesUpTo } from '../view/deadline.ts';
import { changesByTask, inForceOn, stepsOf } from '../view/in-force.ts';
import { type Comparison, changesOf, defineChangeRule, placeOf } from './change-rule.ts';

type Facts = RuleFacts['deadline-day-moved'];

export const deadlineDayMoved = defineChangeRule('deadline-day-moved', function* (comparison) {
  const { before, after, asOf } = comparison;
  const rolling = changesOf(comparison, 'setting').find(({ key }) => key === 'rollToWorkingDay');
  const days = changesOf(comparison, 'day-off');
  if (rolling === undefined && days.length === 0) return;
  const was = duesInForce(before, asOf);
  const former = new Map(changesOf(comparison, 'task-id').map((change) => [change.after, change.before]));
  for (const [task, due] of duesInForce(after, asOf)) {
    const old = was.get(former.get(task) ?? task);
    const [first, ...others] = old !== undefined && sameDue(old, due) ? moves(comparison, due) : [];
    const cause = rolling ?? days.find(({ day }) => day === first?.from || day === first?.to) ?? days[0];
    if (first === undefined || cause === undefined) continue;
    const by = cause.kind === 'setting' ? 'rolling' : 'days-off';
    yield { facts: { task, ...first, others: others.length, by }, place: placeOf(cause.at), task };
  }
});

/** The due value of each task that is not withdrawn, by its id. */
function duesInForce({ tasks, amendments }: Plan, asOf: Day): ReadonlyMap<string, Due> {
  const changes = changesByTask(amendments);
  return new Map(
    tasks.flatMap((task): [string, Due][] => {
      const { due, status } = inForceOn(task, stepsOf(task, changes.get(task.id) ?? []), asOf);
      return due === null || status === 'withdrawn' ? [] : [[task.id, due]];
    }),
  );
}

type Move = Pick<Facts, 'period' | 'from' | 'to'>;

/** The days that moved, those to come first. */
function moves({ before, after, asOf, changes }: Comparison, due: Due): Move[] {
  if (due.kind !== 'recurring') {
    const [from, to] = [deadlineOf(before, due).day, deadlineOf(after, due).day];
    return from === null || to === null || from === to ? [] : [{ period: null, from, to }];
  }
  const daysChanged = changes.flatMap((change) => (change.kind === 'day-off' ? [change.day as Day] : []));
  const until = [asOf, ...daysChanged].reduce((latest, day) => (day > latest ? day : latest));
  const was = daysByPeriod(before, due, until);
  const moved = [...daysByPeriod(after, due, until)].flatMap(([period, to]): Move[] => {
    const from = was.get(period);
    return from === undefined || from === to ? [] : [{ period, from, to }];
  });
  return [...moved.filter(({ to }) => to >= asOf), ...moved.filter(({ to }) => to < asOf).toReversed()];
}

function daysByPeriod(plan: Plan, due: RecurringDue, until: Day): ReadonlyMap<string, Day> {
  return new Map(occurrencesUpTo(plan, due, until).map(({ period, deadline }) => [period, deadline.day]));
}
