/** The keys of a duty, as they stand in a row or under `task`. */
import { flowText } from '../../edit/flow-text.ts';
import type { DraftDuty, DraftPlan } from '../../import/draft-plan.ts';
import type { Review } from '../../import/review.ts';
import { entry, raw, textEntry, type YamlEntry } from './yaml-lines.ts';

/** The entries; `reviews` are those of the clause or row, of which each stands at its key. */
export function dutyEntries(
  duty: DraftDuty,
  agencies: DraftPlan['agencies'],
  reviews: readonly Review[],
): readonly YamlEntry[] {
  const at = (key: string) => reviews.filter((review) => review.key === key);
  const ids = (keys: readonly string[]) =>
    keys.length === 0 ? null : raw(`[${[...new Set(keys.map((key) => agencies.get(key)?.id ?? key))].join(', ')}]`);
  const texts = (key: string, value: string | null) => textEntry(key, value, at(key));
  return [
    entry('lead', ids(duty.lead), at('lead')),
    texts('leadWording', otherThan(duty.leadCell, duty.lead, agencies)),
    entry('with', ids(duty.with), at('with')),
    texts('withWording', otherThan(duty.withCell, duty.with, agencies)),
    texts('product', duty.product),
    entry('due', duty.due === null ? null : raw(flowText(duty.due)), at('due')),
    texts('wording', duty.wording),
    texts('start', duty.start),
    entry('milestones', milestonesOf(duty), []),
    texts('condition', duty.condition),
  ];
}

function milestonesOf({ milestones }: DraftDuty) {
  return milestones.length === 0 ? null : raw(`[${milestones.map((one) => flowText(one)).join(', ')}]`);
}

/** The cell as issued, where printing the names would give something else. */
function otherThan(cell: string | null, keys: readonly string[], agencies: DraftPlan['agencies']): string | null {
  const printed = keys.map((key) => agencies.get(key)?.name ?? '').join('; ');
  return cell === null || cell === printed ? null : cell;
}
