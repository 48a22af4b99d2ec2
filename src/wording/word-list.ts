/** Lists of words and phrases as people write them. */

/** The words of the text, which a comma separates; where lines end does not matter. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/,\s+/);
}
