/** What was done in the days that a report tells of. */
import type { Day } from '../../calendar/day.ts';
import { grouped } from '../../plan/grouped.ts';
import type { Report } from '../../plan/model.ts';
import type { TaskView, View } from '../../view/view.ts';
import { atOccurrence, isWithin, type Span } from './occurrences.ts';

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
