/** Documents as officials cite them in one breath: `Kế hoạch số 1900/KH-UBND ngày 30/6/2021 của UBND tỉnh`. */
import type { Day } from '../calendar/day.ts';
import { foldDiacritics, oneLine } from '../calendar/fold.ts';
import { dayInText } from './cell-day.ts';

/** A document that proves something. */
export interface CitedDocument {
  readonly number: string;
  readonly date: Day;
  readonly title: string | null;
}

/** What proves that a task is done: a document, or without a number the result in the words of its title. */
export interface GivenProof extends Omit<CitedDocument, 'number'> {
  readonly number: string | null;
}

/** A citation whose day is none: `ngày 31/6/2021`. */
interface NoSuchDay {
  readonly noDay: string;
}

/** What a document is, its number says: alone these are no title. */
const kinds =
  /^(?:(?:van ban|cong van|ke hoach|quyet dinh|to trinh|bao cao|thong bao|nghi quyet|nghi dinh|thong tu|chi thi|huong dan|chuong trinh|de an|phuong an|quy che|quy dinh|bien ban|cong dien|ket luan|giay moi|cv|kh|qd|ttr|bc|tb|nq)(?: |$))?$/;
const dayAt =
  /(?:[\s,(]+(?:(?:ban hành|đề) )?(?:ngày|ngay) +|[\s,(]+)(\d{1,2} ?([/.-]) ?\d{1,2} ?\2 ?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} tháng \d{1,2},? năm \d{4})(?![\d/])\)?/iu;
/** A number stands behind its word, or has letters behind a stroke: `1900/KH-UBND`, `12-NQ/TW`. */
const numberAt =
  /(?:^|\s)(?:(?:số|so)(?: và ký hiệu)?:? ?([\p{L}\d./&-]*\d[\p{L}\d./&-]*)|([\p{L}\d.-]*\d[\p{L}\d.-]*\/[\p{L}\d./&-]*\p{L}[\p{L}\d./&-]*))(?=$|[\s,(])/iu;

/**
 * The documents that the text names with their days, one or several. Null where it does not name the day of each; what it
 * says of them besides is their title.
 */
export function citedDocuments(text: string): readonly CitedDocument[] | NoSuchDay | null {
  // A line may end between documents, or within one.
  return documentsApart(text, /[;\n]/) ?? documentsApart(text, /;/);
}

function documentsApart(text: string, separator: RegExp): readonly CitedDocument[] | NoSuchDay | null {
  const found = text
    .split(separator)
    .filter((part) => part.trim() !== '')
    .map(documentsIn);
  const documents = found.flatMap((one) => one ?? []);
  if (documents.length === 0 || found.includes(null)) return null;
  return documents.find((one) => 'noDay' in one) ?? (documents as readonly CitedDocument[]);
}

/** Of `Kế hoạch số 812/KH-UBND` the number; the text itself where it says more than the kind of document, or something else. */
export function plainNumber(text: string): string {
  const spaced = numbersTogether(text);
  const cited = numberAt.exec(spaced);
  const number = cited?.[1] ?? cited?.[2];
  const isAlone =
    cited !== null && isKind(spaced.slice(0, cited.index)) && cited.index + cited[0].length === spaced.length;
  return isAlone && number !== undefined ? number : text;
}

/** Whether the text begins as a citation does, with the number of a document: it has a place of its own. */
export function beginsWithNumber(text: string): boolean {
  const spaced = numbersTogether(text);
  const cited = numberAt.exec(spaced);
  return cited !== null && isKind(spaced.slice(0, cited.index));
}

/** The document with what is said of it elsewhere. */
export function withTitle(document: CitedDocument, title: string | null): CitedDocument {
  return { ...document, title: [document.title, title].filter((part) => part !== null).join('; ') || null };
}

/** `812/KH-UBND ngày 25/3/2021 và Quyết định số 813/QĐ-UBND ngày 26/3/2021`. */
function documentsIn(part: string): readonly (CitedDocument | NoSuchDay)[] | null {
  const text = numbersTogether(part);
  const when = dayAt.exec(text);
  if (when === null) return null;
  const head = text.slice(0, when.index);
  const cited = numberAt.exec(head);
  const number = cited?.[1] ?? cited?.[2];
  if (cited === null || number === undefined) return null;
  const after = text.slice(when.index + when[0].length).replace(/^[\s,.)]+/, '');
  const [before, between] = [head.slice(0, cited.index), head.slice(cited.index + cited[0].length)];
  const next = furtherDocuments(after);
  const date = dayInText(when[1] as string);
  const title = titleOf([before.replace(/^\s*(?:đã )?ban hành /i, ''), between, next.length > 0 ? '' : after]);
  return [date === null ? { noDay: when[1] as string } : { number, date, title }, ...next];
}

/** What follows a day is a further document only where nothing but its kind stands before its number. */
function furtherDocuments(after: string): readonly (CitedDocument | NoSuchDay)[] {
  const text = after.replace(/^và /i, '');
  const cited = numberAt.exec(text);
  return cited !== null && isKind(text.slice(0, cited.index)) ? (documentsIn(text) ?? []) : [];
}

function numbersTogether(text: string): string {
  return oneLine(text).replaceAll(/(?<=\d) ?\/ ?(?=[\p{L}\d])/gu, '/');
}

function titleOf(parts: readonly string[]): string | null {
  const title = parts
    .map((part) => part.replaceAll(/^[\s,(]+|[\s,.]+$/g, ''))
    .filter((part) => part !== '')
    .join(' ');
  return isKind(title) ? null : title;
}

function isKind(words: string): boolean {
  return kinds.test(foldDiacritics(words).trim());
}
