/** Who leads and who supports, from the cells of a row: a cell may hold both (*Sở X chủ trì, phối hợp với Sở Y*). */
import { isBareHead } from '../agencies/heads.ts';
import type { Register } from '../agencies/register.ts';
import { type NamedBody, splitNames } from '../agencies/split-names.ts';
import type { SourcePlace } from '../described.ts';
import type { DraftDuty } from '../draft-plan.ts';
import { type Review, review } from '../review.ts';

export interface CellText {
  readonly text: string;
  readonly place: SourcePlace;
}

interface CellAgencies extends Pick<DraftDuty, 'lead' | 'with'> {
  readonly reviews: readonly Review[];
}

/** *nt*, *như trên*, `"`: the same as above. */
export const ditto = /^[-–\s]*(?:nt|như trên|"|″|〃|”)[-–\s.]*$/iu;

/** The bodies in the cell for the lead, and in the one for those who support. */
export function cellAgencies(lead: CellText | null, supporting: CellText | null, register: Register): CellAgencies {
  const { text = '', place = null } = lead ?? {};
  const [own, others] = rolesIn(text);
  const leadNames = named(own, 'lead', place, register);
  const besides = named(others, 'with', place, register);
  const withNames = named(supporting?.text ?? '', 'with', supporting?.place ?? null, register);
  const both = others === '' ? [] : [review('lead-and-with', place, { text, key: 'lead' })];
  const missing = leadNames.keys.length > 0 ? [] : [review('no-lead', place, { text, key: 'lead' })];
  return {
    lead: leadNames.keys,
    with: [...new Set([...besides.keys, ...withNames.keys])],
    reviews: [...leadNames.reviews, ...besides.reviews, ...withNames.reviews, ...both, ...missing],
  };
}

/** *Sở Giao thông vận tải (nay là Sở Xây dựng)* */
const nowCalled = /\(\s*(?:hiện )?nay là:?\s+([^()]{2,100})\)/giu;

/** The bodies that the text names, with what is to be looked at of them. */
export function named(
  text: string,
  key: 'lead' | 'with',
  place: SourcePlace | null,
  register: Register,
): { readonly keys: readonly string[]; readonly reviews: readonly Review[] } {
  const bodies = splitNames(text);
  const keys = [...new Set(bodies.map((body) => register.keyOf(body, place)))];
  const doubts = [
    ...bodies.flatMap((body) => doubtsOf(body, key, place)),
    ...[...text.matchAll(nowCalled)].map(([, name = '']) => review('name-now', place, { text: name.trim(), key })),
  ];
  return { keys, reviews: doubts.filter(({ why }) => why !== 'name-completed' || register.isNews(`${text} ${why}`)) };
}

function doubtsOf(
  { name, isCompleted, isUnsure }: NamedBody,
  key: string,
  place: SourcePlace | null,
): readonly Review[] {
  if (isUnsure || isBareHead(name)) return [review('name-unsure', place, { text: name, key })];
  return isCompleted ? [review('name-completed', place, { text: name, key })] : [];
}

/** The lead's part of the cell, and the others'. */
function rolesIn(text: string): readonly [string, string] {
  const marked = /^(.*?)[\s,;:(-]*(?:phối hợp)(?:\s+(?:với|cùng))?\s*:?\s*\)?(.*)$/isu.exec(text);
  const [own, others] = marked === null ? [text, ''] : [marked[1] ?? '', marked[2] ?? ''];
  const led = own.replaceAll(/\(?\s*(?:cơ quan )?(?:chủ trì|đầu mối)\s*\)?\s*(?:thực hiện)?\s*:?/giu, ' ');
  return [led.replaceAll(/ +/g, ' ').trim(), others.trim()];
}
