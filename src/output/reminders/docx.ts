/** A reminder as a Word letter, a công văn đôn đốc by Nghị định 30/2020/NĐ-CP: only the number and the day are left to fill in. */
import type { Paragraph, Table } from 'docx';
import { romanNumber } from '../../import/roman.ts';
import { officialEnd } from '../word/official-end.ts';
import { officialHead } from '../word/official-head.ts';
import { officialPage } from '../word/official-page.ts';
import { paragraph, type Setting } from '../word/paragraphs.ts';
import { type Cell, listTable } from '../word/table.ts';
import type { Language } from '../words/language.ts';
import { letterWords } from '../words/letter.ts';
import { letterTableWords } from '../words/letter-table.ts';
import { fullBodyName } from '../words/official-document.ts';
import type { Letter, LetterList, LetterPart, LetterTask } from './letter.ts';

/** In millimetres, in the order of the columns; together the width of the text. */
const widths = [11, 54, 23, 27, 29, 21] as const;
/** Of the text. */
export const bodySetting: Setting = { size: 14, align: 'both', indent: 12.7, before: 3, after: 3 };
const cell = { size: 12 } as const;

/** The bytes of the letter. */
export async function letterDocx(letter: Letter, language: Language): Promise<Uint8Array> {
  const { sender } = letter.office;
  const last = letter.requests.length - 1;
  const content = [
    officialHead(headOf(letter), language),
    paragraph(letter.to, { size: 14, align: 'center', before: 14, after: 12 }),
    paragraph(letter.opening, bodySetting),
    ...taskTables(letter.parts, language),
    ...letter.requests.map((request, index) =>
      paragraph(request, index < last ? bodySetting : { ...bodySetting, after: 12, isKeptWithNext: true }),
    ),
    officialEnd(endOf(letter), language),
  ];
  return await officialPage(content, { title: letter.subject, author: sender.name });
}

function headOf({ subject, asOf, office: { sender } }: Letter) {
  return {
    parent: sender.parent,
    issuer: fullBodyName(sender.name),
    symbol: sender.symbol ?? '',
    subject,
    place: sender.place ?? '',
    asOf,
  };
}

function endOf({ office: { sender, copies } }: Letter) {
  const { authority = null, position = null, name = '' } = sender.signatory ?? {};
  return {
    signs: [authority, position].flatMap((line) => (line === null || line.trim() === '' ? [] : [line])),
    name,
    recipients: [...sender.recipients, ...copies.map((copy) => copy.name)],
    filing: sender.filing,
  };
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
  let number = 0;
  const rows = lists.flatMap(({ title, tasks }, index) => [
    [{ content: [headed(`${romanNumber(index + 1)}. ${title.replace(/:$/, '')}`)], columns: widths.length }],
    ...tasks.map((task) => {
      number += 1;
      return taskRow(task, number, language);
    }),
  ]);
  const head = letterTableWords[language].map((title) => ({
    content: [paragraph(title, { ...cell, isBold: true, align: 'center' })],
  }));
  return listTable(widths, head, rows);
}

function headed(text: string): Paragraph {
  return paragraph(text, { ...cell, isBold: true, isKeptWithNext: true });
}

function taskRow(
  { text, place, with: others, due, days, notes }: LetterTask,
  number: number,
  language: Language,
): Cell[] {
  const centred = (...lines: string[]): Cell => ({
    content: lines.filter((line) => line !== '').map((line) => paragraph(line, { ...cell, align: 'center' })),
  });
  const told = notes.map((note) => paragraph(note, { size: 11, isItalic: true }));
  return [
    centred(String(number)),
    { content: [paragraph(text, cell), ...told] },
    { content: [paragraph(place, cell)] },
    { content: [paragraph(others, cell)] },
    centred(due, days === '' ? '' : letterWords.inCell[language](days)),
    { content: [paragraph('', cell)] },
  ];
}
