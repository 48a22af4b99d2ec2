/** A document that the plan is based on and that came later than the plan: one of the two days is a slip. */
import { lastDayNamed } from '../calendar/period.ts';
import { fixedFiles } from '../plan/folder.ts';
import { defineRule, valueAt } from './rule.ts';

export const legalBasisAfterIssue = defineRule('legal-basis-after-issue', function* ({ plan }) {
  const { issued, legalBases } = plan.document;
  const last = lastDayNamed(issued);
  if (last === null) return;
  const origin = { file: fixedFiles.plan, path: [] };
  for (const [index, { cites }] of legalBases.entries()) {
    for (const [position, { number, date }] of cites.entries()) {
      if (date === null || date <= last) continue;
      const place = valueAt(origin, 'legalBases', index, 'cites', position, 'date');
      yield { facts: { number: number ?? '', date, issued }, place };
    }
  }
});
