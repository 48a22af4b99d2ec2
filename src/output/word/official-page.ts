/** A Word file on the page of official documents: A4, its margins, Times New Roman, numbers from the second page on. */
import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { visible } from '../text/visible.ts';
import { millimetres } from './paragraphs.ts';
import { packed } from './written-rows.ts';

/** In millimetres: top and bottom 20 to 25, left 30 to 35, right 15 to 20. */
const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** What is left of the width of A4, in millimetres. */
export const textWidth = 210 - margins.left - margins.right;

/** What the file says of itself. */
export interface Properties {
  readonly title: string;
  readonly author: string;
}

/** The same of a sheet of A4 that lies across, as annexes with wide tables do. */
export const annexWidth = 297 - margins.left - margins.right;

/** The bytes of the file: the document (null for annexes alone), then each annex on sheets of its own that lie across and are numbered by themselves. */
export async function officialPage(
  content: readonly FileChild[] | null,
  properties: Properties,
  annexes: readonly (readonly FileChild[])[] = [],
): Promise<Uint8Array> {
  const [title, author] = [visible(properties.title), visible(properties.author)];
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28, color: '000000' } } } },
    sections: [
      ...(content === null ? [] : [section(content, PageOrientation.PORTRAIT)]),
      ...annexes.map((one) => section(one, PageOrientation.LANDSCAPE)),
    ],
  });
  return await packed(file);
}

function section(
  content: readonly FileChild[],
  orientation: (typeof PageOrientation)['PORTRAIT' | 'LANDSCAPE'],
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the sheet itself.
        size: { width: 11906, height: 16838, orientation },
        margin: margin(),
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children: content,
  };
}

function margin() {
  const { top, bottom, left, right } = margins;
  return {
    top: millimetres(top),
    bottom: millimetres(bottom),
    left: millimetres(left),
    right: millimetres(right),
    header: millimetres(10),
  };
}

/** Centred in the top margin, 13 to 14 points. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 26 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
