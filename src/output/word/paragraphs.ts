/** The paragraphs of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I): sizes in points, lengths in millimetres. */
import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import { wordLines } from './word-text.ts';

/** How a paragraph is set; what is left out is regular, from the left, at its place without room around it. */
export interface Setting {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly align?: 'left' | 'center' | 'both' | 'right';
  /** Of the first line. */
  readonly indent?: number;
  /** Points before and after it. */
  readonly before?: number;
  readonly after?: number;
  /** Stays on the page of the paragraph that follows. */
  readonly isKeptWithNext?: boolean;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  both: AlignmentType.BOTH,
  right: AlignmentType.RIGHT,
} as const;

/** Words of one paragraph that are set alike. */
export interface Words {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

/** A paragraph of outside text; several lines stay several. */
export function paragraph(words: string | readonly Words[], setting: Setting): Paragraph {
  const parts = typeof words === 'string' ? [{ text: words }] : words;
  return new Paragraph({
    alignment: alignments[setting.align ?? 'left'],
    spacing: { before: twips(setting.before ?? 0), after: twips(setting.after ?? 0) },
    ...(setting.indent === undefined ? {} : { indent: { firstLine: millimetres(setting.indent) } }),
    keepNext: setting.isKeptWithNext ?? false,
    children: parts.flatMap((part) => runs(part, setting)),
  });
}

function runs({ text, isBold, isItalic }: Words, setting: Setting): TextRun[] {
  return wordLines(text).map(
    (line, index) =>
      new TextRun({
        text: line,
        size: setting.size * 2,
        bold: isBold ?? setting.isBold ?? false,
        italics: isItalic ?? setting.isItalic ?? false,
        ...(index === 0 ? {} : { break: 1 }),
      }),
  );
}

/** A thin rule, centred in a block of this width. */
export function rule(length: number, block: number): Paragraph {
  const side = millimetres(Math.max(0, (block - length) / 2));
  return new Paragraph({
    spacing: { before: twips(1), after: 0, line: 60, lineRule: 'exact' },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

/** Twentieths of a point, which Word counts in. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
