/** Lines of a given width: text broken at its spaces, as a terminal shows it. */
import { clustersOf } from './clusters.ts';
import { displayWidth } from './display-width.ts';

const wordWithGap = /( *)([^ ]+)/g;

/**
 * The text in lines of at most `width` columns, broken at spaces and where it has newlines. Only the spaces at a break
 * are lost. A word longer than the width is cut between characters; one that is wider than the width stands alone.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  if (displayWidth(paragraph) <= width) return [paragraph.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [, gap = '', word = ''] of paragraph.matchAll(wordWithGap)) {
    const needed = gap.length + displayWidth(word);
    if (used + needed <= width) {
      line += gap + word;
      used += needed;
    } else {
      if (line !== '') lines.push(line);
      const pieces = cutWord(word, width);
      line = pieces.pop() ?? '';
      used = displayWidth(line);
      for (const piece of pieces) lines.push(piece);
    }
  }
  return [...lines, line];
}

function cutWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of clustersOf(word)) {
    const needed = displayWidth(character);
    if (piece !== '' && used + needed > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += needed;
  }
  return [...pieces, piece];
}
