/** A periodic report as a Word file, a báo cáo by Nghị định 30/2020/NĐ-CP: number, day and signature are left to fill in. */
import type { FileChild, Paragraph } from 'docx';
import type { AnyReport } from '../../report/periodic/answer.ts';
import { officialEnd } from '../word/official-end.ts';
import { officialHead } from '../word/official-head.ts';
import { officialPage, textWidth } from '../word/official-page.ts';
import { paragraph, rule, type Setting } from '../word/paragraphs.ts';
import type { Language } from '../words/language.ts';
import { annexContent, tableContent } from './annex-docx.ts';
import { type Block, headingText, type Paper } from './paper.ts';
import { reportPaper } from './report-paper.ts';

const body: Setting = { size: 14, align: 'both', indent: 12.7, before: 3, after: 3 };
const headed: Setting = { ...body, isBold: true, before: 6, isKeptWithNext: true };
const title: Setting = { size: 14, isBold: true, align: 'center' };
/** Behind a table, before what follows it. */
const gap: Setting = { size: 6 };

/** The bytes of the file. */
export async function periodicDocx(answer: AnyReport, language: Language): Promise<Uint8Array> {
  const paper = reportPaper(answer, language);
  const { sender, symbol, asOf } = paper;
  const content = [
    officialHead({ sender, symbol, subject: null, asOf }, language),
    ...titles(paper),
    ...paper.opening.flatMap((block) => blockContent(block)),
    ...paper.sections.flatMap(({ number, heading, blocks }) => [
      paragraph(`${number}. ${heading.toLocaleUpperCase('vi')}`, headed),
      ...blocks.flatMap((block) => blockContent(block)),
    ]),
    ...paper.closing.slice(0, -1).flatMap((block) => blockContent(block)),
    // The signature does not stand alone on a page.
    ...paper.closing.slice(-1).flatMap((block) => blockContent(block, { ...body, isKeptWithNext: true })),
    paragraph('', { ...gap, isKeptWithNext: true }),
    officialEnd({ sender, isUnaddressed: paper.addressee === null }, language),
  ];
  const properties = { title: `${paper.kind} - ${paper.subject}`, author: sender.name };
  return await officialPage(content, properties, paper.annexes.map(annexContent));
}

function titles({ kind, subject, data, addressee }: Paper): Paragraph[] {
  return [
    paragraph(kind, { ...title, before: 14 }),
    paragraph(subject, { ...title, after: 4 }),
    rule(50, textWidth),
    paragraph(data, { ...title, isBold: false, isItalic: true, before: 3, after: 6 }),
    ...(addressee === null ? [] : [paragraph(addressee, { ...title, isBold: false, before: 6, after: 9 })]),
  ];
}

function blockContent(block: Block, setting: Setting = body): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(headingText(block), headed)];
    case 'paragraph':
      return [paragraph(block.text, setting)];
    case 'items':
      return block.items.map((item) => paragraph(`- ${item}`, body));
    case 'table':
      return [tableContent(block.table, textWidth, 12), paragraph('', gap)];
  }
}
