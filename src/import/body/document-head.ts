/** The head of an official document: number, place and date, kind, title, issuer, legal bases (Nghị định 30/2020/NĐ-CP). */

import { type Day, isDay } from '../../calendar/day.ts';
import { foldDiacritics } from '../../calendar/fold.ts';
import { wordList } from '../../wording/word-list.ts';
import type { Paragraph } from '../described.ts';
import type { DraftBasis, DraftDocument } from '../draft-plan.ts';
import { isOffice } from './document-end.ts';

/** A line of the head with what is known of its look. */
type HeadLine = Pick<Paragraph, 'text' | 'isBold' | 'isCentered' | 'place'>;

export interface DocumentHead
  extends Pick<DraftDocument, 'number' | 'place' | 'dateline' | 'issued' | 'title' | 'legalBases'> {
  readonly type: HeadLine | null;
  /** As the head has it, in capitals; null where it names nobody. */
  readonly issuer: string | null;
  /** What else stands there. */
  readonly others: readonly HeadLine[];
}

const types = wordList(`
  ke hoach, quyet dinh, nghi quyet, chi thi, chuong trinh, chuong trinh hanh dong, de an, phuong an, thong bao,
  cong van, huong dan, thong tri, chien luoc, du an, cong dien, ket luan, bao cao, chuong trinh cong tac, danh muc,
  danh muc nhiem vu, lo trinh, bang phan cong nhiem vu, phan cong nhiem vu
`);
const national =
  /cộng hòa xã hội chủ nghĩa việt nam|cộng hoà xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc/giu;
const numberLine = /(?:^|\s)Số\s*:?\s*((?:[^\s/]{0,12}\s?)?\/\s?[\p{L}\d\-–/]+|\d+[\p{L}\d\-–/]*)?/u;
const dateLine = /(\p{Lu}[\p{L}.\- ]*?)\s*,\s*((?:ngày|tháng|năm|NGÀY|THÁNG|NĂM|Ngày).*?\d{2,4}\s*\.?)\s*$/u;

/** The head in its lines, from the top of the document to its first section. */
export function headOf(lines: readonly HeadLine[]): DocumentHead {
  const split = lines.flatMap((line) => line.text.split('\n').map((text) => ({ ...line, text: text.trim() })));
  const said = split.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const typeAt = said.findIndex(({ text }) => isType(text));
  const before = typeAt < 0 ? said : said.slice(0, typeAt);
  const below = typeAt < 0 ? [] : said.slice(typeAt + 1);
  const after = below.filter(({ text }) => !isNumberOrDate(text));
  const top = topOf([...before, ...below.filter(({ text }) => isNumberOrDate(text))]);
  const title = titleIn(after);
  const behind = after.slice(title.length);
  const bases = behind.filter((line) => !isFormula(line.text));
  return {
    type: said[typeAt] ?? null,
    ...top,
    title: title.length === 0 ? null : title.map(({ text }) => text).join(' '),
    legalBases: bases.map(({ text }) => ({ text, cites: citesIn(text) })),
    others: [...top.others, ...behind.filter(({ text }) => isFormula(text))],
  };
}

/** *ỦY BAN NHÂN DÂN TỈNH*, *QUYẾT ĐỊNH:*: who decides and that they do, in capitals around the grounds. */
function isFormula(text: string): boolean {
  return text === text.toUpperCase() && !isBasis(text) && !/;\s*$/u.test(text);
}

/** *Số: 12/QĐ-UBND* and *An Sơn, ngày 5 tháng 3 năm 2026*, which some set below the kind; a title may begin with *Số hóa*. */
function isNumberOrDate(text: string): boolean {
  return /^Số\s*(?::|[\d\s.…]*\/)/iu.test(text) || /^\p{Lu}[\p{L}.\- ]{0,40}, ngày[^,;]*tháng[^,;]*năm/u.test(text);
}

/** Whether the line names the kind of document: in capitals, alone. */
export function isType(text: string): boolean {
  const plain = text.trim().replace(/[.:]$/, '');
  return plain === plain.toUpperCase() && types.includes(foldDiacritics(plain).replaceAll(/\s+/g, ' '));
}

type Top = Pick<DocumentHead, 'number' | 'place' | 'dateline' | 'issued' | 'issuer' | 'others'>;

function topOf(lines: readonly HeadLine[]): Top {
  const parts = lines.map((line) => ({ line, ...partsOf(line.text) }));
  const lefts = parts.filter(({ left }) => left !== '');
  const issuer = lefts.filter(({ left }) => left === left.toUpperCase()).map(({ left }) => left);
  const date = parts.find((one) => one.dateline !== null);
  const dateline = date?.dateline ?? null;
  return {
    number: parts.find((one) => one.number !== null)?.number ?? null,
    place: date?.place ?? null,
    dateline,
    issued: dateline === null ? null : issuedIn(dateline),
    issuer: issuer.length === 0 ? null : issuer.join(' '),
    others: lefts.flatMap(({ line, left }) => (left === left.toUpperCase() ? [] : [{ ...line, text: left }])),
  };
}

/** What the two halves of a line of the head say, and what is left of it. */
function partsOf(line: string) {
  const text = line.replaceAll(national, ' ').replaceAll(/\s+/g, ' ').trim();
  const isNumbered = /^Số(?=[\s:]|$)/iu.test(text) || /\sSố\s*:/u.test(text);
  const numbered = isNumbered ? numberLine.exec(text) : null;
  // The number stands to the left of the place, which begins with a capital as well.
  const end = numbered === null ? 0 : numbered.index + numbered[0].length;
  const dated = dateLine.exec(text.slice(end));
  return {
    number: numbered === null ? null : (numbered[1] ?? '').replaceAll(/\s+/g, ''),
    place: dated?.[1] === undefined ? null : placeNamed(dated[1]),
    dateline: dated?.[2]?.trim() ?? null,
    left: text.slice(0, numbered?.index ?? dated?.index ?? text.length).trim(),
  };
}

/** In small letters where the line is in capitals: *AN SƠN* is *An Sơn*, *TP. HCM* stays. */
function placeNamed(typed: string): string {
  const place = typed.trim();
  return place === place.toUpperCase() && /\p{Lu}\p{M}*\p{Lu}.*\s/u.test(place) ? titleCase(place) : place;
}

/** Each word with a capital; abbreviations of three letters or less with a point stay. */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replaceAll(/(?<!\p{L})(?:Tp|Tx)\./gu, (letters) => letters.toUpperCase());
}

/** The day, or the period of it that is filled in; null where not even the year is. */
function issuedIn(dateline: string): string | null {
  const [, day, month, year] = /ngày\s*(\d{1,2})?[\s….]*tháng\s*(\d{1,2})?[\s….]*năm\s*(\d{4})/iu.exec(dateline) ?? [];
  const [, shortDay, shortMonth, shortYear] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(dateline) ?? [];
  return issuedFrom(day ?? shortDay, month ?? shortMonth, year ?? shortYear);
}

function issuedFrom(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  const upToMonth = `${year}-${month.padStart(2, '0')}`;
  const whole = `${upToMonth}-${(day ?? '').padStart(2, '0')}`;
  if (day !== undefined && isDay(whole)) return whole as Day;
  return Number(month) >= 1 && Number(month) <= 12 ? upToMonth : year;
}

/** The lines of the title: the first below the kind, and those that look like it. */
function titleIn(lines: readonly HeadLine[]): readonly HeadLine[] {
  const [first] = lines;
  if (first === undefined || isBasis(first.text)) return isTitle(first, lines[1]) ? lines.slice(0, 1) : [];
  const isMarked = first.isBold || first.isCentered;
  const end = lines.findIndex((line, at) => {
    const isAlike = line.isBold === first.isBold && line.isCentered === first.isCentered;
    return at > 0 && !(isMarked && isAlike && !isBasis(line.text) && !isDecider(line.text));
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** *Thực hiện Quyết định ...* may be a title, if the ground for the plan follows it. */
function isTitle(line: HeadLine | undefined, next: HeadLine | undefined): boolean {
  return line !== undefined && next !== undefined && !/[;:,]$/.test(line.text) && !/^Căn cứ/iu.test(line.text);
}

/** Who decides, in capitals between the title and the grounds. */
function isDecider(text: string): boolean {
  const isBody = /^(?:[UỦ]Ỷ BAN|ỦY BAN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|CHÍNH PHỦ|BAN (?:THƯỜNG VỤ|CHẤP HÀNH)) /u.test(
    `${text} `,
  );
  return isOffice(text) || (isBody && text === text.toUpperCase());
}

function isBasis(text: string): boolean {
  return /^(?:Căn cứ|Theo đề nghị|Xét|Thực hiện|Triển khai thực hiện|Nhằm|Để)\s/iu.test(text);
}

const cited =
  /((?:\d+|\p{Lu}{2,})[\p{L}\d]*(?:[/-][\p{L}\d&-]+)+)\s*,?\s+ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/gu;

/** The documents that the text names by number and day. */
export function citesIn(text: string): DraftBasis['cites'] {
  return [...text.matchAll(cited)].flatMap(([, number = '', day = '', month = '', year = '']) => {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(date) ? [{ number, date }] : [];
  });
}
