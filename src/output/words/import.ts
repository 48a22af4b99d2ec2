/** What an import says besides the reasons to look at something: where it stands in the source, and how much was read. */
import type { SourcePlace } from '../../import/described.ts';
import { visible } from '../text/visible.ts';
import { both, type Language, type Texts } from './language.ts';
import { officialCount } from './number-text.ts';
import { quoted } from './quoted.ts';

const placeWords = {
  page: { vi: 'trang', en: 'page' },
  line: { vi: 'dòng', en: 'line' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  sheet: { vi: 'trang tính', en: 'sheet' },
  table: { vi: 'bảng', en: 'table' },
  row: { vi: 'hàng', en: 'row' },
  cell: { vi: 'ô', en: 'cell' },
} satisfies Texts;

/** `kehoach.docx, trang 3, bảng 1, hàng 5, ô 3`. */
export function sourcePlaceText(place: SourcePlace, language: Language): string {
  const { file, page, line, paragraph, sheet, table, row, cell } = place;
  const isInSheet = sheet !== null;
  const named = {
    page,
    sheet: isInSheet ? quoted(sheet) : null,
    line,
    paragraph,
    table: isInSheet ? null : table,
    row: isInSheet && cell !== null ? null : row,
    cell,
  };
  const parts = (Object.keys(named) as (keyof typeof named)[])
    .filter((part) => named[part] !== null)
    .map((part) => `${placeWords[part][language]} ${named[part]}`);
  return visible([file, ...parts].join(', '));
}

const counted = (count: number) => officialCount(count, 'vi');

export const importWords = {
  made: { vi: 'Đã tạo:', en: 'Made:' },
  wouldMake: { vi: 'Sẽ tạo (chưa ghi gì):', en: 'Would make (nothing written):' },
  besides: both({
    vi: (count: number) => `và ${count} tệp thiết lập như dondoc init tạo`,
    en: (count) => `and ${count} files of settings, as dondoc init makes them`,
  }),
  tasks: both({
    vi: (all: number, body: number, rows: number) =>
      `${counted(all)} nhiệm vụ: ${counted(body)} trong nội dung văn bản, ${counted(rows)} trong phụ lục`,
    en: (all, body, rows) => `${all} tasks: ${body} in the body, ${rows} in appendices`,
  }),
  leads: both({
    vi: (read: number, all: number) => `Cơ quan chủ trì: đọc được ${read}/${all}`,
    en: (read, all) => `leads: ${read} of ${all} read`,
  }),
  deadlines: both({
    vi: (read: number, all: number) => `Thời hạn: đọc được ${read}/${all}`,
    en: (read, all) => `deadlines: ${read} of ${all} read`,
  }),
  agencies: both({
    vi: (count: number) => `Cơ quan và nhóm cơ quan: ${counted(count)}`,
    en: (count) => `agencies and groups: ${count}`,
  }),
  toLookAt: both({ vi: (count: number) => `Cần xem lại ${count} chỗ:`, en: (count) => `${count} to look at:` }),
  nothingToLookAt: { vi: 'Không có chỗ nào cần xem lại.', en: 'There is nothing to look at.' },
  first: { vi: 'Những dòng đầu:', en: 'The first rows:' },
  next: { vi: 'Việc tiếp theo:', en: 'Next:' },
  lookAt: both({
    vi: (folder: string) => `Xem từng chỗ có "# xem lại:" trong ${folder}, sửa nếu cần rồi xóa dòng đó`,
    en: (folder) => `See to each "# xem lại:" in ${folder}, mend what needs it, then remove the line`,
  }),
  check: both({
    vi: (folder: string) => `Kiểm tra: dondoc check --plan ${folder}`,
    en: (folder) => `Check it: dondoc check --plan ${folder}`,
  }),
  issue: both({
    vi: (file: string) => `Khi đã đúng với văn bản: bỏ dòng draft: true trong ${file}`,
    en: (file) => `Once it agrees with the document: remove draft: true from ${file}`,
  }),
  nobody: { vi: '(chưa có)', en: '(none)' },
  noDeadline: { vi: '(chưa đọc được)', en: '(not read)' },
  leftover: {
    vi: ['Những gì cần xem lại sau khi nhập. Xem xong thì xóa tệp này.'],
    en: ['What is to be looked at after the import. Remove this file when it is done.'],
  },
  headings: {
    plan: {
      vi: ['Toàn văn kế hoạch, nhập từ văn bản. Sau khi ban hành, tệp này giữ nguyên.'],
      en: ['The whole text of the plan, taken in from the document. Once it is issued, this file stays as it is.'],
    },
    appendix: {
      vi: ['Phụ lục như văn bản: mỗi dòng là một nhiệm vụ, dòng group là nhóm nhiệm vụ.'],
      en: ['The appendix as in the document: one task a row; a row with `group` heads those below it.'],
    },
    agencies: {
      vi: ['Các cơ quan và nhóm cơ quan mà văn bản nêu tên. Mã (id) đặt theo tên, không đổi nữa sau khi ban hành.'],
      en: [
        'The agencies and groups that the document names. Ids are made of names, and never change once it is issued.',
      ],
    },
  },
  known: { vi: 'đã có trong danh sách', en: 'in the register already' },
} satisfies Texts;
