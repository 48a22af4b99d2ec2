/** JSON for scripts that is also safe on a terminal. */
import { replaceHidden } from './visible.ts';

/**
 * The value as indented JSON with a newline at its end. Characters that a terminal would obey or hide are written as
 * `\u009b`: it is the same data to whoever reads it.
 */
export function jsonText(value: unknown): string {
  return `${replaceHidden(JSON.stringify(value, null, 2), escaped)}\n`;
}

/** The value as one line of JSON, as safe. */
export function jsonLine(value: unknown): string {
  return `${replaceHidden(JSON.stringify(value), escaped)}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
