/** What the renderers for people are told: the language, the colours, and the room there is. */

import { visible } from '../text/visible.ts';
import type { Language } from '../words/language.ts';
import type { Paint } from './paint.ts';
import { wrapText } from './wrap.ts';

export interface Page {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns that a table may take. */
  readonly width: number;
  /** Columns that running text may take: as the table's on a terminal; endless in a file, where the reader's program wraps. */
  readonly textWidth: number;
  /** What a bar is drawn of; null or absent where none is: off a terminal. */
  readonly bars?: 'blocks' | 'ascii' | null;
}

/** Columns where there is no terminal to ask: what fits a sheet of paper or a mail. */
export const defaultWidth = 100;

/** One paragraph of outside text, wrapped to the page, each line with the indent; ends with a newline. */
export function paragraph(text: string, { textWidth }: Pick<Page, 'textWidth'>, indent = '', style = asIs): string {
  return wrapText(visible(text), textWidth - indent.length)
    .map((line) => `${indent}${style(line)}\n`)
    .join('');
}

/** The same as an item of a list: the mark (`- `, `1. `) before the first line, the others set in below its text. */
export function listItem(mark: string, text: string, { textWidth }: Pick<Page, 'textWidth'>): string {
  return wrapText(visible(text), textWidth - mark.length)
    .map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}\n`)
    .join('');
}

function asIs(text: string): string {
  return text;
}
