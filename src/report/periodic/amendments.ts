/** The documents that changed the plan in the days that a report tells of. */
import { inOrder } from '../../calendar/in-order.ts';
import { grouped } from '../../plan/grouped.ts';
import { isDated } from '../../plan/instrument.ts';
import type { View } from '../../view/view.ts';
import { amendmentAnswer } from '../show.ts';
import type { PeriodicAnswer } from './answer.ts';
import { isWithin, type Span } from './occurrences.ts';

/** By day, one entry for each task of the view that a document changes. */
export function amendmentsWithin({ plan, tasks }: View, span: Span): PeriodicAnswer['amendments'] {
  const ids = new Set(tasks.map(({ task }) => task.id));
  return plan.amendments
    .filter(({ instrument }) => isDated(instrument) && isWithin(span, instrument.date))
    .toSorted((a, b) => inOrder(a.instrument.date ?? '', b.instrument.date ?? ''))
    .flatMap((amendment) => {
      const named = [...grouped(amendment.changes, ({ task }) => task)].filter(([task]) => ids.has(task));
      return named.map(([task, changes]) => ({ ...amendmentAnswer(plan, amendment, changes), task }));
    });
}
