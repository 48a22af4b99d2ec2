/** What an officer adds to a periodic report: Markdown under the headings of the report, read as plain paragraphs. */
import { looseText } from '../../calendar/fold.ts';
import { type OwnParagraph, type ReportPart, reportParts } from '../../report/periodic/answer.ts';
import { languages } from '../words/language.ts';
import { reportPartWords } from '../words/report-parts.ts';
import { markdownLines } from './markdown-lines.ts';

/** The paragraphs, and the headings that are none of the report's: what stands under these goes under `other`. */
export interface OwnText {
  readonly paragraphs: readonly OwnParagraph[];
  readonly unknown: readonly string[];
}

/** Where the text read so far stands. */
interface Place {
  readonly part: ReportPart;
  /** As typed, where it is not the part's own heading. */
  readonly heading: string | null;
  /** How many marks the heading of the part has. */
  readonly level: number;
}

const outset: Place = { part: 'opening', heading: null, level: 1 };

/** Reads the file. Headings are compared without regard to numbers before them, capitals and diacritics; comments are left out. */
export function readOwnText(markdown: string): OwnText {
  const paragraphs: OwnParagraph[] = [];
  const unknown: string[] = [];
  let place = outset;
  let isOpen = false;
  for (const line of markdownLines(markdown)) {
    if (line.level !== null) {
      place = placeUnder(place, line.level, plain(line.title));
      if (place.part === 'other' && place.heading !== null && place.level === line.level) unknown.push(place.heading);
    } else if (line.isCode) add(paragraphs, place, { isItem: false, text: line.text.trim() }, false);
    else add(paragraphs, place, contentOf(line.text), isOpen);
    isOpen = line.level === null && !line.isCode && line.text.trim() !== '';
  }
  return { paragraphs, unknown };
}

/** Behind a line that is no blank one the paragraph goes on, unless an item begins. */
function add(paragraphs: OwnParagraph[], { part, heading }: Place, { isItem, text }: Content, isOpen: boolean): void {
  if (text === '') return;
  const last = paragraphs.at(-1);
  if (isOpen && !isItem && last !== undefined)
    paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${text}` };
  else paragraphs.push({ part, heading, isItem, text });
}

/** A title of the whole is no part of it; a heading below one that is known stands in its part. */
function placeUnder(place: Place, level: number, title: string): Place {
  const name = nameIn(title);
  if (level === 1 && /^(?:bao cao|report)\b/.test(name)) return outset;
  const part = partCalled(name);
  if (part !== null) return { part, heading: isOwnName(part, name) ? null : title, level };
  if (level > place.level && place !== outset) return { ...place, heading: title };
  return { part: 'other', heading: title, level };
}

function partCalled(name: string): ReportPart | null {
  const own = reportParts.find((part) => isOwnName(part, name));
  if (own !== undefined) return own;
  const begins = (beginning: string) => `${name} `.startsWith(`${nameIn(beginning)} `);
  return reportParts.find((part) => reportPartWords[part].alsoCalled.some(begins)) ?? null;
}

function isOwnName(part: ReportPart, name: string): boolean {
  return languages.some((language) => nameIn(reportPartWords[part].heading[language]) === name);
}

/** The words of a heading, without its number. */
export function nameIn(title: string): string {
  const words = looseText(withoutNumber(title));
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A heading without the number typed before it. */
export function withoutNumber(title: string): string {
  return title.replace(/^(?:[ivx]+|\d+(?:\.\d+)*|[a-z])[.)]\s*/i, '');
}

/** A row of a table is an item, its cells one after the other; the rule under the head is nothing. */
const tableRow = /^\s*\|(.*)\|\s*$/;

function rowText(row: string): string {
  const cells = row.split(/(?<!\\)\|/).map((cell) => plain(cell.trim().replaceAll('\\|', '|')));
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? '' : cells.filter((cell) => cell !== '').join('; ');
}

interface Content {
  readonly isItem: boolean;
  readonly text: string;
}

function contentOf(line: string): Content {
  const row = tableRow.exec(line)?.[1];
  if (row !== undefined) return { isItem: true, text: rowText(row) };
  const [, item] = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line) ?? [];
  return item === undefined ? { isItem: false, text: plain(line) } : { isItem: true, text: plain(item) };
}

/** The words without the marks for bold, links and escaped characters; a tab between words is a space. */
function plain(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/!?\[([^\]]*)\]\(([^)\s]*)\)/g, (_, shown: string, target: string) =>
      shown === '' || shown === target ? target : `${shown} (${target})`,
    )
    .replace(/\t+/g, ' ')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1')
    .trim();
}
