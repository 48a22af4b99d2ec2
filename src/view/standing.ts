/**
 * Where a duty stands: the one place that decides what is overdue. Calendar days are compared, never instants:
 * the deadline's own day is on time, the day after is one day late.
 */
import { type Day, daysBetween } from '../calendar/day.ts';
import type { Due } from '../calendar/due.ts';
import type { InForce } from './in-force.ts';
import type { Part } from './part.ts';
import type { Standing, TaskView } from './view.ts';

/** What decides a standing besides the reports. */
export interface Terms {
  readonly asOf: Day;
  readonly dueSoonDays: number;
  readonly status: InForce['status'];
  /** Null when the task has no deadline. */
  readonly due: Due | null;
  /** The day in force; null when the deadline has none. */
  readonly day: Day | null;
  /** The first day on which the task is owed; null where it is from the start. */
  readonly start: Day | null;
}

/** A standing with its days, as in `TaskView`. */
export type Judgement = Pick<TaskView, 'standing' | 'daysLate' | 'daysLeft'>;

/** Judges by the clock. Withdrawn outweighs all; what was done stays done when suspended later. */
export function judge(part: Part, terms: Terms): Judgement {
  if (terms.status === 'withdrawn') return plain('withdrawn');
  if (part.state === 'done') return judgeDone(part, terms);
  if (terms.status === 'suspended') return plain('suspended');
  if (terms.day === null) return plain(standingWithoutDay(terms.due));
  const left = daysBetween(terms.asOf, terms.day);
  if (left < 0) return { standing: 'overdue', daysLate: -left, daysLeft: null };
  const isNear = left <= terms.dueSoonDays && (terms.start === null || terms.start <= terms.asOf);
  return { standing: isNear ? 'due-soon' : 'in-term', daysLate: null, daysLeft: left };
}

/** Done without a day to be late against is on time, unless the day is missing by mistake: then nobody can say. */
function judgeDone(part: Part, { due, day }: Terms): Judgement {
  if (day === null) {
    const standing = due?.kind === 'none' ? null : standingWithoutDay(due);
    return plain(standing === 'no-deadline' ? standing : 'done-on-time');
  }
  const late = part.completedOn === null ? 0 : daysBetween(day, part.completedOn);
  return late > 0 ? { standing: 'done-late', daysLate: late, daysLeft: null } : plain('done-on-time');
}

/** An event that occurred without a stated term leaves the task without a deadline, not without end. */
function standingWithoutDay(due: Due | null): Standing {
  if (due?.kind === 'ongoing') return 'ongoing';
  if (due?.kind === 'after-task') return due.completed === null ? 'awaiting-event' : 'no-deadline';
  return due?.kind === 'event' && due.occurred === null ? 'awaiting-event' : 'no-deadline';
}

function plain(standing: Standing): Judgement {
  return { standing, daysLate: null, daysLeft: null };
}
