/** Task ids follow the document's own numbering: `II.1.1`, `II.1.2.a`, `II.1.2.b.2`, `III.2`, `PL.01`. */

/** A clause's place in the numbering. `id` is its own; `prefix` is what stood before its number. */
export interface Numbered {
  readonly id: string;
  readonly prefix: string;
  readonly number: string;
}

/** The numbering's root: what the sections stand under. */
export const root: Numbered = { id: '', prefix: '', number: '' };

/** Marks that introduce a clause without numbering it: the clause counts by its ordinal among its like. */
export const bullets: ReadonlySet<string> = new Set(['-', '–', '+', '•', '*']);

/**
 * The numbering of a clause under its parent. A number that repeats its parent's ("1.2" under "1") replaces it;
 * any other follows it. `ordinal` counts the bullets among the clause's siblings, from 1.
 */
export function numberedUnder(parent: Numbered, number: string, ordinal: number): Numbered {
  if (bullets.has(number)) return followed(parent, number, String(ordinal));
  if (parent.number !== '' && number.startsWith(`${parent.number}.`)) {
    return { id: parent.prefix + number, prefix: parent.prefix, number };
  }
  return followed(parent, number, number);
}

/** What the numbers of an appendix follow in the ids; the first is 1. */
export function appendixId(position: number): string {
  return position === 1 ? 'PL' : `PL${position}`;
}

/** A row's or group's number as it stands in ids: without the dot or bracket that it is printed with. One with a pair keeps it. */
export function bareNumber(number: string): string {
  return /[([]/.test(number) ? number : number.replace(/[.)\]]+$/, '').trim();
}

/** Names that Windows gives to a device, whatever their case and ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/iu;

/**
 * Whether the id can name a file on every system, as the one with the reports on the task is named. The edge that writes
 * refuses by the same rule (`isFileStem`; a test compares the two).
 */
export function canNameFile(id: string): boolean {
  return /^[^.\s~:\\/*?"<>|\p{Cc}][^~:\\/*?"<>|\p{Cc}]*$/u.test(id) && !device.test(id);
}

function followed(parent: Numbered, number: string, part: string): Numbered {
  const prefix = parent.id === '' ? '' : `${parent.id}.`;
  return { id: prefix + part, prefix, number };
}
