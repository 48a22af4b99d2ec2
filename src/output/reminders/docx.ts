/** A reminder as a Word letter, a công văn đôn đốc by Nghị định 30/2020/NĐ-CP: only the number and the day are left to fill in. */
import type { Paragraph, Table } from 'docx';
import { officialEnd } from '../word/official-end.ts';
import { officialHead } from '../word/official-head.ts';
import { officialPage } from '../word/official-page.ts';
import { paragraph, type Setting } from '../word/paragraphs.ts';
import { type Cell, listTable } from '../word/table.ts';
import type { Language } from '../words/language.ts';
import { letterTableWords } from '../words/letter-table.ts';
import type { Letter, LetterList, LetterPart } from './letter.ts';
import { type NumberedList, numberedLists, termInCell } from './letter-lists.ts';

/** In millimetres, in the order of the columns; together the width of the text. */
const widths = [11, 54, 23, 27, 29, 21] as const;
/** Of the text. */
export const bodySetting: Setting = { size: 14, align: 'both', indent: 12.7, before: 3, after: 3 };
const cell = { size: 12 } as const;

/** The bytes of the letter. */
export async function letterDocx(letter: Letter, language: Language): Promise<Uint8Array> {
  const { subject, asOf } = letter;
  const { sender, copies } = letter.office;
  const last = letter.requests.length - 1;
  const content = [
    officialHead({ sender, symbol: sender.symbol ?? '', subject, asOf }, language),
    paragraph(letter.to, { size: 14, align: 'center', before: 14, after: 12 }),
    paragraph(letter.opening, bodySetting),
    ...taskTables(letter.parts, language),
    ...letter.requests.map((request, index) =>
      paragraph(request, index < last ? bodySetting : { ...bodySetting, after: 12, isKeptWithNext: true }),
    ),
    officialEnd({ sender, besides: copies.map(({ name }) => name) }, language),
  ];
  return await officialPage(content, { title: subject, author: sender.name });
}

/** A table for each plan, under its name where there are several. */
export function taskTables(parts: readonly LetterPart[], language: Language): (Paragraph | Table)[] {
  return parts.flatMap(({ heading, lists }) => [
    ...(heading === null ? [] : [paragraph(heading, { ...bodySetting, isBold: true, isKeptWithNext: true })]),
    taskTable(lists, language),
    paragraph('', { size: 6 }),
  ]);
}

/** Overdue and due soon under a heading each, the numbers running on. */
function taskTable(lists: readonly LetterList[], language: Language): Table {
  const rows = numberedLists(lists).flatMap(({ heading, tasks }) => [
    [{ content: [headed(heading)], columns: widths.length }],
    ...tasks.map((task) => taskRow(task, language)),
  ]);
  const head = letterTableWords[language].map((title) => ({
    content: [paragraph(title, { ...cell, isBold: true, align: 'center' })],
  }));
  return listTable(widths, head, rows);
}

function headed(text: string): Paragraph {
  return paragraph(text, { ...cell, isBold: true, isKeptWithNext: true });
}

function taskRow(task: NumberedList['tasks'][number], language: Language): Cell[] {
  const { number, text, place, with: others, notes } = task;
  const centred = (...lines: readonly string[]): Cell => ({
    content: lines.map((line) => paragraph(line, { ...cell, align: 'center' })),
  });
  const told = notes.map((note) => paragraph(note, { size: 11, isItalic: true }));
  return [
    centred(String(number)),
    { content: [paragraph(text, cell), ...told] },
    { content: [paragraph(place, cell)] },
    { content: [paragraph(others, cell)] },
    centred(...termInCell(task, language)),
    { content: [paragraph('', cell)] },
  ];
}
