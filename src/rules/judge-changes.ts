/** All that is unlawful in an edit: what the rules about changes find, less what was approved as an exception. */
import type { Finding } from '../diagnostics/finding.ts';
import type { Comparison } from './change-rule.ts';
import { changeRules } from './change-rules.ts';
import { holdsOn, lets } from './exceptions.ts';

/** Every finding about the changes. A plan that was not issued yet may change freely. */
export function judgeChanges(comparison: Comparison): Finding[] {
  if (comparison.before.document.draft) return [];
  const found: Finding[] = [];
  for (const rule of changeRules) for (const finding of rule.check(comparison, found)) found.push(finding as Finding);
  const approved = comparison.after.exceptions.filter((exception) => holdsOn(exception, comparison.asOf));
  return found.filter((finding) => !approved.some((exception) => lets(exception, finding)));
}
