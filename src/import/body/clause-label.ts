/** The number that a paragraph begins with, typed or given by Word: `II.`, `1.1.`, `a)`, `-`, *Điều 3.* */
import { bullets } from '../../plan/task-id.ts';
import type { Paragraph } from '../described.ts';
import { romanValue } from '../roman.ts';

export interface Labelled {
  /** As the plan's files have it: the printed form follows from it, or it is the printed form. */
  readonly number: string;
  /** Two of one form stand side by side, unless one begins anew: `roman`, `digits 2`, `letter`, `-`. */
  readonly form: string;
  /** Its place among its like, from 1; null for a mark. */
  readonly ordinal: number | null;
  readonly rest: string;
}

const named =
  /^((?:phần|chương|mục|điều|tiểu mục)\s+(?:thứ\s+)?(?:[IVXLC]+|\d{1,3}|nhất|hai|ba|tư|bốn|năm|sáu))\s*[.:\-–]?\s*(.*)$/isu;
const roman = /^([IVXLC]{1,7})(\s?[./)]|\s+[-–]|[-–])\s*(.*)$/su;
const capital = /^([A-ZĐ])(\s?[./)]|\s+[-–])\s*(.*)$/su;
const levels = /^(\d{1,2}(?:\.\d{1,2})+)([.)]?)\s+(.*)$/su;
const digits = /^(\d{1,3})(\s?[.)/]|\s+[-–](?=\s))\s*(?!\d)(.*)$/su;
const bracketed = /^(\((?:\d{1,3}|[a-zđ]|[ivx]+)\))\s*(.*)$/su;
const letter = /^([a-zđ]\d?|[a-zđ]\.\d{1,2})(\s?[.)/])\s*(?!\d)(.*)$/su;
const mark = /^([-–−—+•●○▪■*·])\s*(.*)$/su;

/** The number of the paragraph; null where it has none. */
export function labelOf({ label, text }: Pick<Paragraph, 'label' | 'text'>): Labelled | null {
  if (label === null) return labelled(text);
  const own = labelled(`${label} ${text}`);
  return own ?? { number: label, form: 'other', ordinal: null, rest: text };
}

function labelled(text: string): Labelled | null {
  const found = namedLabel(text) ?? sectionLabel(text) ?? numberLabel(text) ?? markLabel(text);
  return found === null ? null : { ...found, rest: found.rest.trimStart() };
}

function namedLabel(text: string): Labelled | null {
  const [, number, rest = ''] = named.exec(text) ?? [];
  if (number === undefined) return null;
  const [kind = ''] = number.split(/\s/);
  const value = /([IVXLC]+|\d+)$/.exec(number)?.[1] ?? '';
  // *Mục 3 của Kế hoạch này* begins a sentence, and no section.
  if (/^\p{Ll}/u.test(number) || /^\p{Ll}/u.test(rest)) return null;
  return { number, form: kind.toLowerCase(), ordinal: romanValue(value) ?? (Number(value) || null), rest };
}

function sectionLabel(text: string): Labelled | null {
  const [, letters = '', sign = '', rest = ''] = roman.exec(text) ?? [];
  const value = romanValue(letters);
  if (value !== null) return { number: asFiled(letters, sign), form: 'roman', ordinal: value, rest };
  const [, head, mark = '', more = ''] = capital.exec(text) ?? [];
  if (head === undefined) return null;
  return { number: asFiled(head, mark), form: 'capital', ordinal: head.charCodeAt(0) - 64, rest: more };
}

function numberLabel(text: string): Labelled | null {
  const [, path, sign = '', rest = ''] = levels.exec(text) ?? [];
  if (path !== undefined) {
    const parts = path.split('.');
    return { number: asFiled(path, sign), form: `digits ${parts.length}`, ordinal: Number(parts.at(-1)), rest };
  }
  const [, number, mark = '', more = ''] = digits.exec(text) ?? [];
  if (number !== undefined)
    return {
      number: asFiled(number, mark),
      form: mark.trim() === ')' ? 'digits )' : 'digits 1',
      ordinal: Number(number),
      rest: more,
    };
  const [, inside, behind = ''] = bracketed.exec(text) ?? [];
  if (inside === undefined) return null;
  return {
    number: inside,
    form: `bracket ${/\d/.test(inside) ? 'digit' : 'letter'}`,
    ordinal: Number(inside.slice(1, -1)) || null,
    rest: behind,
  };
}

function markLabel(text: string): Labelled | null {
  const [, name, sign = '', rest = ''] = letter.exec(text) ?? [];
  if (name !== undefined) {
    const form = name.length > 1 ? 'letter 2' : 'letter';
    return { number: asFiled(name, sign), form, ordinal: letterOrdinal(name), rest };
  }
  const [, bullet, more = ''] = mark.exec(text) ?? [];
  if (bullet === undefined || more === '') return null;
  const number = bullets.has(bullet) ? bullet : /[−—]/.test(bullet) ? '-' : '•';
  return { number, form: number === '–' ? '-' : number, ordinal: null, rest: more };
}

/** a, b, c, d, đ, e, ...: the Vietnamese order. */
function letterOrdinal(name: string): number | null {
  const at = 'abcdđeghiklmnopqrstuvxy'.indexOf(name[0] ?? '');
  return at < 0 ? null : at + 1;
}

/** Without the mark that it is printed with in any case: `1.` is 1, `a)` is a. */
function asFiled(number: string, sign: string): string {
  const usual = /^\p{Ll}$/u.test(number) ? ')' : '.';
  const bare = sign.trim();
  return bare === usual || bare === '' ? number : `${number}${bare}`;
}
