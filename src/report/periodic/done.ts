/** What was done in the days that a report tells of. */
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
    const told = reports.flatMap((report) => (report.state === 'done' ? [report.corrects?.date ?? report.date] : []));
    return isWithin(span, told.toSorted().at(-1) ?? null);
  });
}
