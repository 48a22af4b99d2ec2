/**
 * The markup of a sheet, looked over before the library reads it. The library makes an array of every cell up to the
 * furthest, so two cells of a small file could take all memory; it drops error values and formulas that were never
 * computed as if nothing stood there; and it reads dates in ISO form by the machine's time zone.
 */
import { columnLetters } from './cells.ts';

/** A sheet that may be read, with what reading it takes. */
export interface CheckedMarkup {
  readonly markup: string;
  /** How many rows and cells the library makes of it. */
  readonly cost: number;
  /** The corner of the table: in the furthest row and the furthest column. */
  readonly corner: string;
}

const lastRow = 1_048_576;

const tagStart = /<([^\s<>/!?]+)/g;
// No blanks beside the equals sign: nobody writes them, and the library would not see the attribute.
const attribute = /\s+([^\s=<>"'/]+)=(?:"([^"<&]*)"|'([^'<&]*)')/y;
const tagEnd = /\s*(\/?)>/y;
const uncomputed = /\s*<(?:[^\s<>:/]+:)?f(?=[\s/>])[^<>]*(?:\/>|>[^<]*<\/[^<>]*>)\s*(?=<\/(?:[^\s<>:/]+:)?c\s*>)/y;

/**
 * The sheet with error values, uncomputed formulas (`#FORMULA!`) and ISO dates as text, so that the library gives them.
 * Null for one that the library might read otherwise than we do.
 */
export function checkedMarkup(text: string): CheckedMarkup | null {
  const edits: Edit[] = [];
  const reach = { row: 0, column: 0, anyRow: 0 };
  for (const { index, 1: name = '' } of text.matchAll(tagStart)) {
    const local = localName(name);
    if (local !== 'c' && local !== 'row') continue;
    const tag = readTag(text, index, name);
    const place = tag === null ? null : placeOf(local, tag);
    if (tag === null || place === null) return null;
    reach.anyRow = Math.max(reach.anyRow, place.row);
    if (local === 'row' || tag.isEmpty) continue;
    reach.row = Math.max(reach.row, place.row);
    reach.column = Math.max(reach.column, place.column);
    edits.push(...editsOf(text, index + 1 + name.length, tag));
  }
  return {
    markup: edited(text, edits),
    cost: reach.anyRow + reach.row * reach.column,
    corner: `${columnLetters(Math.max(0, reach.column - 1))}${reach.row}`,
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Tag {
  /** By local name; of `x:r` and `r` the last. */
  readonly attributes: ReadonlyMap<string, { readonly value: string; readonly start: number; readonly end: number }>;
  readonly isEmpty: boolean;
  readonly end: number;
}

/** As the library does: without what stands before the first colon. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Null where it is written in a way that the library might read otherwise than we do. */
function readTag(text: string, start: number, name: string): Tag | null {
  const attributes = new Map<string, { readonly value: string; readonly start: number; readonly end: number }>();
  let at = start + 1 + name.length;
  for (let found = matchAt(attribute, text, at); found !== null; found = matchAt(attribute, text, at)) {
    const [whole, key = '', double, single] = found;
    at += whole.length;
    const value = double ?? single ?? '';
    const local = localName(key);
    // Two of a name would leave open which counts.
    if (attributes.has(local) && (local === 'r' || local === 't')) return null;
    attributes.set(local, { value, start: at - 1 - value.length, end: at - 1 });
  }
  const end = matchAt(tagEnd, text, at);
  return end === null ? null : { attributes, isEmpty: end[1] === '/', end: at + end[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function placeOf(local: 'c' | 'row', { attributes }: Tag): { row: number; column: number } | null {
  const given = attributes.get('r')?.value;
  if (local === 'row' && given === undefined) return { row: 0, column: 0 };
  const [, letters = '', digits] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(given ?? '') ?? [];
  if (digits === undefined || (letters === '') !== (local === 'row') || Number(digits) > lastRow) return null;
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

function editsOf(text: string, afterName: number, { attributes, end }: Tag): readonly Edit[] {
  const type = attributes.get('t');
  const formula = matchAt(uncomputed, text, end);
  const isOther = type !== undefined && (type.value === 'e' || type.value === 'd');
  if (formula === null && !isOther) return [];
  const asText: Edit =
    type === undefined
      ? { start: afterName, end: afterName, text: ' t="str"' }
      : { start: type.start, end: type.end, text: 'str' };
  if (formula === null) return [asText];
  const after = end + formula[0].length;
  return [asText, { start: after, end: after, text: '<v>#FORMULA!</v>' }];
}

function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: replacement } of edits) {
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
