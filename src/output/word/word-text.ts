/** Text from outside for a Word file. */
import { visibleLines } from '../text/visible.ts';

/**
 * The text line by line, dangerous and invisible characters by their code: a control character makes a file that Word
 * refuses, and one that turns the reading direction makes a letter that says something else.
 */
export function wordLines(text: string): readonly string[] {
  return visibleLines(text).split('\n');
}
