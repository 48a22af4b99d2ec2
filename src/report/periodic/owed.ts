/** What falls due in some days, and is not done. */
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
