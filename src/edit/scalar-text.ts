/**
 * A text as a scalar of flow YAML on one line: plain where any reader of YAML takes it for this very text, else in double
 * quotes. It stands in a flow collection or after a key, so what is special in either is quoted.
 */
import { isDay } from '../calendar/day.ts';
import { controlCharactersIn } from '../source/control-characters.ts';

/** The scalar that reads back as the text. Nothing in it is invisible, and no line break is in it. */
export function scalarText(text: string): string {
  return isPlain(text) ? text : `"${[...text].map(quoted).join('')}"`;
}

function isPlain(text: string): boolean {
  return plainShape.test(text) && !special.test(text) && !isOtherType(text) && !holdsInvisible(text);
}

/** Begins with a letter, a digit or one of `/(`, and does not end with a blank. */
const plainShape = /^[\p{L}\p{N}/(](?:.*\S)?$/su;

/** What has a meaning in YAML inside of a plain text: flow punctuation, the marks of keys, a hash after a blank. */
const special = /[,[\]{}:?]|\s#/;

/**
 * Whether a YAML tool of version 1.1 or 1.2 could take the text for something else: truth values, null, numbers, days that
 * there are not. Real days (`2021-03-26`) and years stay plain: the plan's files are written so.
 */
function isOtherType(text: string): boolean {
  if (/^(?:y|n|yes|no|true|false|on|off|null)$/i.test(text)) return true;
  if (/^\d{4}-\d\d?-\d\d?$/.test(text)) return !isDay(text);
  return numberLike.test(text) && !/^[1-9]\d{3}$/.test(text);
}

/** Decimal, with an exponent, grouped (`1_000`), hexadecimal, octal or binary. */
const numberLike = /^(?:\d[\d_.]*(?:e[-+]?\d+)?|0[xob][\da-f_]+)$/i;

/** A character of the text as it stands between double quotes. */
function quoted(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (!holdsInvisible(character)) return character;
  return shortEscapes[character] ?? numericEscape(character.codePointAt(0) as number);
}

/** Whether the text has controls, format characters (direction marks among them), separators of lines, or half a surrogate pair. */
function holdsInvisible(text: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text) || controlCharactersIn(text).length > 0;
}

/** The escapes that the quick reader knows too. */
const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t' };

function numericEscape(code: number): string {
  const digits = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
