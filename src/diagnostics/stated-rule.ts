/** What is stated of a rule in the catalogue, and how: `error<Facts>()`, `warning<Facts>({...})` in the list of a group. */

/** How much a finding weighs: an error fails `check`; a warning or info only with `--strict`. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule is about; the order is that of the documentation. */
export type RuleGroup =
  | 'files'
  | 'shape'
  | 'names'
  | 'deadlines'
  | 'progress'
  | 'amendments'
  | 'document'
  | 'changes'
  | 'suppressions';

/** A file of the plan that a rule leans on; `own-file` is that of the finding. */
export type LeanedOn = 'plan' | 'appendix' | 'agencies' | 'amendments' | 'own-file';

/** What holds of a rule beside its name, group and weight. */
interface RuleProperties<Facts extends object> {
  /** What it compares with beside its own place: where part of that could not be read, the rule would guess. */
  readonly leansOn: readonly LeanedOn[];
  /** The facts that say what else stood in the plan: another entry changes them, and the fault stays the same one. */
  readonly surrounding: readonly (keyof Facts)[];
}

/** A rule as the catalogue states it. */
export interface StatedRule<Facts extends object> extends RuleProperties<Facts> {
  readonly severity: Severity;
  /** Only for the types: what a finding of the rule knows. */
  readonly facts?: Facts;
}

type Statement = <Facts extends object>(properties?: Partial<RuleProperties<Facts>>) => StatedRule<Facts>;

function weighing(severity: Severity): Statement {
  return (properties) => ({ severity, leansOn: [], surrounding: [], ...properties });
}

export const error = weighing('error');
export const warning = weighing('warning');
export const info = weighing('info');

/** The rules of a group, each knowing it. */
export function inGroup<const Group extends RuleGroup, Rules extends Readonly<Record<string, object>>>(
  group: Group,
  rules: Rules,
): { readonly [Rule in keyof Rules]: Rules[Rule] & { readonly group: Group } } {
  const grouped = Object.entries(rules).map(([name, rule]) => [name, { group, ...rule }]);
  return Object.fromEntries(grouped);
}
