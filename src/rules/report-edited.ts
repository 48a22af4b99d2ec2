/** A report that says something else than it did: reports are only ever added, a wrong one is corrected by a new one. */
import { changesOf, defineChangeRule } from './change-rule.ts';
import { editIn } from './edited-entry.ts';

export const reportEdited = defineChangeRule('report-edited', function* (comparison) {
  for (const { before, after, task } of changesOf(comparison, 'report-edited')) {
    const { date, agency, period, origin } = before;
    const { edited, ...where } = editIn(origin, after.origin);
    yield { facts: { date, agency, period, edited }, task, ...where };
  }
});
