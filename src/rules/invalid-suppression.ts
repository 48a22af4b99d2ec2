/** A suppression that does not hold: no reason, no rule, or a rule that cannot be silenced. */
import { catalogue, type RuleFacts, ruleNames, silenceableRules } from '../diagnostics/catalogue.ts';
import type { FindingOf } from '../diagnostics/finding.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import type { Span } from '../source/tree.ts';
import type { PlacedSuppression } from './suppressions.ts';

type Facts = RuleFacts['invalid-suppression'];

/** Every fault of the suppressions, each at its own place. */
export function* invalidSuppressions(
  written: readonly PlacedSuppression[],
): Iterable<FindingOf<'invalid-suppression'>> {
  for (const { file, span, rules, reason } of written) {
    const names = rules.map(({ name }) => name).join(', ');
    if (rules.length === 0) yield finding(file, span, { fault: 'no-rule', rule: null, nearest: null });
    else if (reason === '') yield finding(file, span, { fault: 'no-reason', rule: names, nearest: null });
    for (const rule of rules) {
      const facts = faultOf(rule.name);
      if (facts !== null) yield finding(file, rule.span, facts);
    }
  }
}

/** What keeps the rule of this name from being silenced; null for nothing. */
function faultOf(name: string): Facts | null {
  const rule = ruleNames.find((known) => known === name);
  if (rule === undefined) return { fault: 'unknown-rule', rule: name, nearest: nearestOf(name, silenceableRules) };
  if (silenceableRules.includes(rule)) return null;
  const fault = catalogue[rule].group === 'changes' ? 'needs-exception' : 'must-be-mended';
  return { fault, rule: name, nearest: null };
}

function finding(file: string, span: Span, facts: Facts): FindingOf<'invalid-suppression'> {
  return { rule: 'invalid-suppression', facts, place: { file, span }, task: null, related: [] };
}
