/** How many columns of a terminal a text takes. */
import stringWidth from 'string-width';

/** Beyond what takes one column a character: ASCII, Latin (without the emoji © and ®), Vietnamese, dashes, quotes and lines. */
const notSingle = /[^ -~\u00a1-\u00a8\u00aa-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2500-\u257f]/;
const notSingleOrMark = /[^ -~\u00a1-\u00a8\u00aa-\u00ac\u00ae-\u036f\u1e00-\u1eff\u2010-\u2027\u2500-\u257f]/;
const marks = /[\u0300-\u036f]/g;

/**
 * The columns that a text of one line takes. Vietnamese counts alike composed and decomposed. Outside the Latin range
 * it asks the same package (and version) as cli-table3, so that both agree where a cell ends.
 */
export function displayWidth(text: string): number {
  if (!notSingle.test(text)) return text.length;
  if (!notSingleOrMark.test(text)) return text.length - (text.match(marks)?.length ?? 0);
  return stringWidth(text);
}
