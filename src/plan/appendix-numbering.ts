/** Where the rows of an appendix stand: each under the rows that head it, `PL.II.12`. */
import { bareNumber, type Numbered, numberedUnder } from './task-id.ts';

/** A row that heads others, with the form of its number: two of one form stand side by side, one of another form below. */
interface Head {
  readonly form: string;
  readonly numbered: Numbered;
}

/** The heads over the row at hand, outermost first. */
export type Heads = readonly Head[];

/** The heads after a row that heads others: it takes the place of the one of its form, and of all below that. */
export function headsAfter(heads: Heads, appendix: string, number: string, ordinal: number): Heads {
  const bare = bareNumber(number);
  const form = formOf(bare);
  const level = heads.findIndex((head) => head.form === form);
  const above = level < 0 ? heads : heads.slice(0, level);
  // One without a number is still to be named: by its place among all the heads.
  return [...above, { form, numbered: placeUnder(above, appendix, bare === '' ? `nhom-${ordinal}` : bare) }];
}

/** The place in the numbering of what stands under these heads, or straight in the appendix. */
export function placeUnder(heads: Heads, appendix: string, number: string): Numbered {
  return numberedUnder(heads.at(-1)?.numbered ?? { id: appendix, prefix: '', number: '' }, bareNumber(number), 0);
}

function formOf(number: string): string {
  if (/^[IVX]+$/.test(number)) return 'roman';
  if (/^\d+(?:\.\d+)*$/.test(number)) return `digits ${number.split('.').length}`;
  if (/^\p{Lu}$/u.test(number)) return 'capital';
  if (/^\p{Ll}$/u.test(number)) return 'letter';
  return number === '' ? 'none' : 'other';
}
