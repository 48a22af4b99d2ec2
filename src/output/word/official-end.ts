/** What stands under the text of an official document: the recipients, and beside them the signature. */
import type { Table } from 'docx';
import type { Language } from '../words/language.ts';
import { officialWords } from '../words/official-document.ts';
import { textWidth } from './official-page.ts';
import { paragraph } from './paragraphs.ts';
import { type Cell, sideBySide } from './table.ts';

/** Who signs, who gets it, where it is filed. */
export interface OfficialEnd {
  /** Lines over the name: authority, position; empty where it is not known. */
  readonly signs: readonly string[];
  /** Empty for a blank. */
  readonly name: string;
  /** Besides the addressees. */
  readonly recipients: readonly string[];
  readonly filing: string;
  /** Whether the document names no addressee above its text, to whom the first line would refer. */
  readonly isUnaddressed?: boolean;
}

const widths = [textWidth - 85, 85] as const;

/** The end as a table without borders. */
export function officialEnd(end: OfficialEnd, language: Language): Table {
  return sideBySide(widths, [[recipients(end, language), signature(end)]]);
}

function recipients({ recipients, filing, isUnaddressed = false }: OfficialEnd, language: Language): Cell {
  const { recipients: title, asAbove, copy, filed } = officialWords;
  const lines = [
    ...(isUnaddressed ? [] : [asAbove[language]]),
    ...recipients.map((name) => copy[language](name)),
    filed[language](filing),
  ];
  return {
    content: [
      paragraph(title[language], { size: 12, isBold: true, isItalic: true }),
      ...lines.map((line) => paragraph(line, { size: 11 })),
    ],
  };
}

function signature({ signs, name }: OfficialEnd): Cell {
  const block = { size: 14, isBold: true, align: 'center' } as const;
  return {
    content: [
      ...signs.map((line) => paragraph(line.toLocaleUpperCase('vi'), { ...block, isKeptWithNext: true })),
      paragraph('\n\n\n', { size: 14, isKeptWithNext: true }),
      paragraph(name, block),
    ],
  };
}
