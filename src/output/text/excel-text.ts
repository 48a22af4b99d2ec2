/** Text for a cell of Excel. */
import { visibleLines } from './visible.ts';

/** Excel keeps no more characters in a cell. */
const longest = 32_767;

/**
 * The text as a cell shows it: dangerous and invisible characters by their code, line breaks kept. What Excel would take
 * for the code of a character (`_x0041_`) is written so that it stays as it is (ECMA-376, 22.9.2.19).
 */
export function excelText(text: string): string {
  const shown = visibleLines(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown;
}
