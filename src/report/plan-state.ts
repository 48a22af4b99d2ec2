/** What a plan asks for first, for the start page: to be mended, to be finished, to be chased, or to wait for. */
import type { Day } from '../calendar/day.ts';
import { type LoadedPlan, stopsAnswers } from '../plan/load.ts';
import type { TaskView, View } from '../view/view.ts';
import { worstFirst } from './order.ts';

/** Days count from the day of the view. */
export type PlanState =
  /** So many findings keep it from being read whole. */
  | { readonly kind: 'unreadable'; readonly errors: number }
  /** With so many places that a person must still look at. */
  | { readonly kind: 'draft'; readonly toReview: number }
  /** The task that is late longest, by its id. */
  | {
      readonly kind: 'late';
      readonly late: number;
      readonly tasks: number;
      readonly worst: string;
      readonly daysLate: number;
    }
  /** The tasks that fall due next, all on one day. */
  | { readonly kind: 'waiting'; readonly day: Day; readonly daysLeft: number; readonly next: readonly string[] }
  /** Nothing is late, and no deadline lies ahead. */
  | { readonly kind: 'calm' };

/** A plan as it was read. */
type ReadPlan = Pick<LoadedPlan, 'plan' | 'complete' | 'findings' | 'toReview'>;

/** The first that holds. The view is made only of a plan that was read whole and is in force. */
export function planState({ plan, complete, findings, toReview }: ReadPlan, look: () => View): PlanState {
  if (!complete) return { kind: 'unreadable', errors: findings.filter(stopsAnswers).length };
  if (plan.document.draft) return { kind: 'draft', toReview };
  const { tasks } = look();
  const late = tasks.filter(({ standing }) => standing === 'overdue');
  const [worst] = worstFirst(late);
  if (worst !== undefined) {
    return {
      kind: 'late',
      late: late.length,
      tasks: tasks.length,
      worst: worst.task.id,
      daysLate: worst.daysLate ?? 0,
    };
  }
  return nextDue(tasks);
}

function nextDue(tasks: readonly TaskView[]): PlanState {
  const ahead = tasks.flatMap(({ task, daysLeft, deadline }) =>
    daysLeft === null || deadline?.day == null ? [] : [{ id: task.id, daysLeft, day: deadline.day }],
  );
  const [first] = ahead.toSorted((a, b) => a.daysLeft - b.daysLeft);
  if (first === undefined) return { kind: 'calm' };
  const { day, daysLeft } = first;
  return { kind: 'waiting', day, daysLeft, next: ahead.filter((one) => one.day === day).map(({ id }) => id) };
}
