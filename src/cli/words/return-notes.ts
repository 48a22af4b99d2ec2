/** What is told beside the reports of a return: what was not taken from it, and what was that nobody sees. */
import type { RuleName } from '../../diagnostics/catalogue.ts';
import { visible } from '../../output/text/visible.ts';
import { type InBoth, type Language, type Phrase, said } from '../../output/words/language.ts';
import { officialCount } from '../../output/words/number-text.ts';
import { columnsListed, listed } from '../../output/words/return-fault-parts.ts';
import type { Returned } from '../../record/reports-returned.ts';
import type { ReadReturn } from '../../returns/return-row.ts';

/** What there is to tell of. */
type Noted = ReadReturn & Pick<Returned, 'reports' | 'known' | 'repeated'>;

interface Note {
  readonly isDue: (noted: Noted) => boolean;
  readonly words: Phrase<Noted>;
}

/** So many cells are named. */
const mostNamed = 20;

/** One sentence each, for standard error. */
export function returnNotes(read: ReadReturn, returned: Returned, language: Language): readonly string[] {
  const { reports, known, repeated } = returned;
  const noted = { ...read, reports, known, repeated };
  const due = notes.filter(({ isDue }) => isDue(noted));
  return due.map(({ words }) => `${visible(read.file)}: ${said(words, noted, language)}`);
}

const notes: readonly Note[] = [
  {
    isDue: () => true,
    words: {
      vi: ({ reports, known, blankRows }) =>
        `${officialCount(reports.length, 'vi')} báo cáo mới, ${officialCount(known, 'vi')} đã có trong kế hoạch, ${blankRows} hàng chưa điền`,
      en: ({ reports, known, blankRows }) =>
        `new reports: ${reports.length}; in the plan already: ${known}; rows not filled in: ${blankRows}`,
    },
  },
  {
    isDue: ({ repeated }) => repeated > 0,
    words: {
      vi: ({ repeated }) => `${repeated} hàng lặp lại hàng ở trên, chỉ ghi một lần`,
      en: ({ repeated }) => `rows that repeat a row above, recorded once: ${repeated}`,
    },
  },
  {
    isDue: ({ ignoredColumns }) => ignoredColumns.length > 0,
    words: {
      vi: ({ ignoredColumns }) => `không đọc các cột ${columnsListed(ignoredColumns)}`,
      en: ({ ignoredColumns }) => `nothing was read from the columns ${columnsListed(ignoredColumns)}`,
    },
  },
  {
    isDue: ({ ignoredSheets }) => ignoredSheets.length > 0,
    words: {
      vi: ({ sheetName, ignoredSheets }) =>
        `chỉ đọc trang tính ${listed([sheetName ?? ''])}, không đọc ${listed(ignoredSheets)}`,
      en: ({ sheetName, ignoredSheets }) =>
        `only the sheet ${listed([sheetName ?? ''])} was read, not ${listed(ignoredSheets)}`,
    },
  },
  {
    isDue: ({ outside }) => outside.length > 0,
    words: {
      vi: ({ outside }) => `không đọc các ô ở cột không có tiêu đề: ${cellsListed(outside, 'vi')}`,
      en: ({ outside }) => `nothing was read from cells in columns without a header: ${cellsListed(outside, 'en')}`,
    },
  },
  {
    isDue: ({ changing }) => changing.length > 0,
    words: {
      vi: ({ changing }) =>
        `công thức ở các ô sau cho kết quả khác nhau theo ngày mở tệp, đã lấy kết quả lúc lưu: ${cellsListed(changing, 'vi')}`,
      en: ({ changing }) =>
        `these formulas give another result on another day; taken was the one saved: ${cellsListed(changing, 'en')}`,
    },
  },
  {
    isDue: ({ remarks }) => remarks.length > 0,
    words: {
      vi: ({ remarks }) => `không đọc các ghi chú (comment) gắn với ô ${cellsListed(remarks, 'vi')}`,
      en: ({ remarks }) => `remarks (comments) were not read, at ${cellsListed(remarks, 'en')}`,
    },
  },
  {
    isDue: ({ hasDrawings }) => hasDrawings,
    words: {
      vi: 'không đọc hình ảnh, biểu đồ, khung chữ trên trang tính',
      en: 'pictures, charts and text boxes on the sheet were not read',
    },
  },
  {
    isDue: ({ hiddenColumns }) => hiddenColumns.length > 0,
    words: {
      vi: ({ hiddenColumns }) => `có đọc các cột bị ẩn ${columnsListed(hiddenColumns)}`,
      en: ({ hiddenColumns }) => `columns that are hidden were read: ${columnsListed(hiddenColumns)}`,
    },
  },
];

const furtherCells: InBoth<(more: number) => string> = {
  vi: (more) => ` và ${more} ô khác`,
  en: (more) => ` and ${more} more`,
};

function cellsListed(cells: readonly string[], language: Language): string {
  const named = cells.slice(0, mostNamed).map(visible).join(', ');
  return cells.length > mostNamed ? named + furtherCells[language](cells.length - mostNamed) : named;
}

const seeAbove: InBoth<(rule: RuleName) => string> = {
  vi: (rule) => `xem [${rule}] ở trên`,
  en: (rule) => `see [${rule}] above`,
};

/** Which row of the sheet a finding is about: the line of the plan that it names was never written. */
export function rowNote(place: string, rule: RuleName, language: Language): string {
  return `${place}: ${seeAbove[language](rule)}`;
}
