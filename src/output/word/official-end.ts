/** What stands under the text of an official document: the recipients, and beside them the signature. */
import type { Table } from 'docx';
import type { Sender } from '../../plan/model.ts';
import type { Language } from '../words/language.ts';
import { officialWords } from '../words/official-document.ts';
import { textWidth } from './official-page.ts';
import { paragraph } from './paragraphs.ts';
import { type Cell, sideBySide } from './table.ts';

/** Who signs, who gets it, where it is filed. */
export interface OfficialEnd {
  readonly sender: Pick<Sender, 'signatory' | 'recipients' | 'filing'>;
  /** Who gets it besides the addressees and the sender's recipients. */
  readonly besides?: readonly string[];
  /** Whether the document names no addressee above its text, to whom the first line would refer. */
  readonly isUnaddressed?: boolean;
}

const widths = [textWidth - 85, 85] as const;

/** The end as a table without borders. */
export function officialEnd(end: OfficialEnd, language: Language): Table {
  return sideBySide(widths, [[recipients(end, language), signature(end)]]);
}

function recipients({ sender, besides = [], isUnaddressed = false }: OfficialEnd, language: Language): Cell {
  const { recipients: title, asAbove, copy, filed } = officialWords;
  const lines = [
    ...(isUnaddressed ? [] : [asAbove[language]]),
    ...[...sender.recipients, ...besides].map((name) => copy[language](name)),
    filed[language](sender.filing),
  ];
  return {
    content: [
      paragraph(title[language], { size: 12, isBold: true, isItalic: true }),
      ...lines.map((line) => paragraph(line, { size: 11 })),
    ],
  };
}

/** Authority and position over the name, as far as they are known. */
function signature({ sender }: OfficialEnd): Cell {
  const { authority = null, position = '', name = '' } = sender.signatory ?? {};
  const signs = [authority ?? '', position].filter((line) => line.trim() !== '');
  const block = { size: 14, isBold: true, align: 'center' } as const;
  return {
    content: [
      ...signs.map((line) => paragraph(line.toLocaleUpperCase('vi'), { ...block, isKeptWithNext: true })),
      paragraph('\n\n\n', { size: 14, isKeptWithNext: true }),
      paragraph(name, block),
    ],
  };
}
