/** The places that an office marks in its own letter, `{{mo_dau}}`, with what stands there. One entry a mark. */
import { officialDay } from '../words/day-text.ts';
import type { Language } from '../words/language.ts';
import { officialWords } from '../words/official-document.ts';
import type { Letter } from './letter.ts';
import { countIn } from './letter-lists.ts';

/** The table of the tasks: the only mark without which a letter says nothing. */
export const tableMark = 'bang_nhiem_vu';
/** The paragraphs of what is asked for. */
export const requestsMark = 'de_nghi';

type MarkedText = (letter: Letter, language: Language) => string;

/** Those that are words within a paragraph. */
export const textMarks: Readonly<Record<string, MarkedText>> = {
  co_quan_chu_quan: ({ office }) => office.sender.parent ?? '',
  don_vi: ({ office }) => office.sender.name,
  ky_hieu: ({ office }) => office.sender.symbol ?? '',
  trich_yeu: ({ subject }) => subject,
  dia_danh_ngay: ({ office, asOf }, language) => officialWords.placeAndDay[language](office.sender.place ?? '', asOf),
  co_quan: ({ agency }) => agency.name,
  tinh_den_ngay: ({ asOf }, language) => officialDay(asOf, language),
  mo_dau: ({ opening }) => opening,
  so_qua_han: (letter) => countIn(letter, 'overdue'),
  so_sap_den_han: (letter) => countIn(letter, 'due-soon'),
  bao_cao_ve: ({ office }) => office.answerTo?.name ?? office.sender.name,
  bao_cao_truoc_ngay: ({ office }, language) =>
    office.answerTo === null ? '' : officialDay(office.answerTo.by, language),
  quyen_han: ({ office }) => office.sender.signatory?.authority ?? '',
  chuc_vu: ({ office }) => office.sender.signatory?.position ?? '',
  nguoi_ky: ({ office }) => office.sender.signatory?.name ?? '',
};

/** Every mark. */
export const markNames: readonly string[] = [...Object.keys(textMarks), tableMark, requestsMark];
