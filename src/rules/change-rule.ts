/** What a rule about changes is: a name and one pure look at the differences between two versions of a plan. */
import type { Day } from '../calendar/day.ts';
import type { Change, ChangeKind, VersionedPlace } from '../compare/change.ts';
import type { RuleName } from '../diagnostics/catalogue.ts';
import type { Finding, FindingOf, Place } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/model.ts';
import { type Fault, findingsOf } from './rule.ts';

/** Two versions of a plan with what is different. */
export interface Comparison {
  readonly before: Plan;
  readonly after: Plan;
  readonly changes: readonly Change[];
  /** The day that decides what is past. */
  readonly asOf: Day;
  /** The day on which the later version entered git; the day asked where it has not yet. */
  readonly enteredOn: Day;
}

/** A judgement of what an edit changes. */
export interface ChangeRule<Name extends RuleName = RuleName> {
  readonly name: Name;
  /** `found` is what the rules before it on the list found. */
  readonly check: (comparison: Comparison, found: readonly Finding[]) => Iterable<FindingOf<Name>>;
}

/** A rule about changes from its name and what it looks for. */
export function defineChangeRule<Name extends RuleName>(
  name: Name,
  look: (comparison: Comparison, found: readonly Finding[]) => Iterable<Fault<Name>>,
): ChangeRule<Name> {
  return { name, check: (comparison, found) => findingsOf(name, look(comparison, found)) };
}

/** The changes of one kind. */
export function changesOf<Kind extends ChangeKind>(
  { changes }: Comparison,
  kind: Kind,
): readonly Extract<Change, { readonly kind: Kind }>[] {
  return changes.filter((change): change is Extract<Change, { readonly kind: Kind }> => change.kind === kind);
}

/** The place of a change as that of a finding. */
export function placeOf({ version, place }: VersionedPlace): Place {
  return version === 'before' ? { ...place, version } : place;
}
