/** What a rule is: a name and one pure look at the plan that yields a place and facts. Words are made elsewhere. */
import type { RuleName } from '../diagnostics/catalogue.ts';
import type { FindingOf, Place } from '../diagnostics/finding.ts';
import type { Origin } from '../plan/model.ts';
import type { View } from '../view/view.ts';

/** What a rule yields: a finding without the rule's own name. */
export type Fault<Name extends RuleName> = Pick<FindingOf<Name>, 'facts' | 'place'> &
  Partial<Pick<FindingOf<Name>, 'task' | 'related'>>;

/** A judgement of the plan. The view's day is "today" for the rules that know a clock. */
export interface Rule<Name extends RuleName = RuleName> {
  readonly name: Name;
  readonly check: (view: View) => Iterable<FindingOf<Name>>;
}

/** A rule from its name and what it looks for. */
export function defineRule<Name extends RuleName>(name: Name, look: (view: View) => Iterable<Fault<Name>>): Rule<Name> {
  return { name, check: (view) => findingsOf(name, look(view)) };
}

/** The findings that a rule's faults are. */
export function* findingsOf<Name extends RuleName>(
  rule: Name,
  faults: Iterable<Fault<Name>>,
): Iterable<FindingOf<Name>> {
  for (const { facts, place, task = null, related = [] } of faults) yield { rule, facts, place, task, related };
}

/** The value at a path below an entity. */
export function valueAt({ file, path }: Origin, ...below: readonly (string | number)[]): Place {
  return { file, path: [...path, ...below], part: 'value' };
}

/** The key at a path below an entity; the entity's own first key without one. */
export function keyAt({ file, path }: Origin, ...below: readonly (string | number)[]): Place {
  return { file, path: [...path, ...below], part: 'key' };
}
