/** Of the days that a report tells of: what was done in them, and what falls due in them and is not done. */
import type { Day } from '../../calendar/day.ts';
import { grouped } from '../../plan/grouped.ts';
import type { Report } from '../../plan/model.ts';
import type { Standing, TaskView, View } from '../../view/view.ts';
import { soonestFirst } from '../order.ts';
import { atOccurrence, isWithin, occurrencesThrough, type Span } from './occurrences.ts';
import type { Records } from './records.ts';

const running: readonly Standing[] = ['in-term', 'due-soon'];

/** The tasks in term that fall due then, soonest first; a recurring one by its earliest occurrence of these days. */
export function owedWithin(view: View, span: Span, records: Records): readonly TaskView[] {
  const owed = view.tasks.flatMap((task) => {
    if (task.deadline?.due.kind !== 'recurring')
      return running.includes(task.standing) && isWithin(span, task.deadline?.day ?? null) ? [task] : [];
    const occurrence = occurrencesThrough(view, task, span.last, records(task)).find(
      ({ day, standing }) => isWithin(span, day) && running.includes(standing),
    );
    return occurrence === undefined ? [] : [atOccurrence(view, task, occurrence)];
  });
  return soonestFirst(owed);
}

/** The tasks completed then; a recurring one by the last occurrence that was, one that is not done included. */
export function doneWithin(view: View, span: Span): readonly TaskView[] {
  return view.tasks.flatMap((task) => {
    const occurrence = task.occurrences.findLast(({ completedOn }) => isWithin(span, completedOn));
    if (occurrence !== undefined) return [atOccurrence(view, task, occurrence)];
    return task.occurrences.length === 0 && task.state === 'done' && isWithin(span, task.completedOn) ? [task] : [];
  });
}

/** The tasks completed before, of which nobody said so until then: the report before could not tell of them. */
export function doneEarlier({ tasks }: View, span: Span): readonly TaskView[] {
  return tasks.filter(({ state, completedOn, occurrences, reports }) => {
    if (state !== 'done' || occurrences.length > 0 || completedOn === null || completedOn >= span.first) return false;
    return isWithin(span, toldDone(reports).toSorted().at(-1) ?? null);
  });
}

/** Since when each agency says without a break that it is done: the same told once more is no news. A correction counts from what it corrects. */
function toldDone(reports: readonly Report[]): Day[] {
  return [...grouped(reports, ({ agency }) => agency).values()].flatMap((own) => {
    const first = own[own.findLastIndex(({ state }) => state !== 'done') + 1];
    return first === undefined ? [] : [first.corrects?.date ?? first.date];
  });
}
