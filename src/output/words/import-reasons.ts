/** Why something is to be looked at after an import: what was met, and what a person is to do. */
import type { Review, ReviewReason } from '../../import/review.ts';
import { visible } from '../text/visible.ts';
import { alike, type InBoth, type Language, type Phrase, said } from './language.ts';
import { quoted } from './quoted.ts';

type Told = Pick<Review, 'text' | 'maybe'>;

/** One entry for each reason: what was met, and what a person is to do. */
const reasons: Readonly<Record<ReviewReason, Phrase<Told>>> = {
  'tracked-change': met({
    vi: 'có sửa đổi đang theo dõi (track changes), đã đọc như đã chấp nhận',
    en: 'a tracked change, read as accepted',
  }),
  'hidden-text': met({ vi: 'chữ ẩn, không đưa vào', en: 'hidden text, left out' }),
  'struck-out': met({ vi: 'chữ bị gạch ngang, vẫn đưa vào', en: 'text that is crossed out, taken in all the same' }),
  footnote: met({ vi: 'chú thích, không đưa vào', en: 'a footnote, left out' }),
  comment: met({ vi: 'nhận xét bên lề, không đưa vào', en: 'a comment, left out' }),
  'text-box': met({
    vi: 'chữ trong khung, đã đặt sau đoạn có khung',
    en: 'text in a box, set behind the paragraph that it hangs on',
  }),
  picture: { vi: 'hình ảnh, không đọc được chữ trong đó', en: 'a picture: text in it is not read' },
  'nested-table': met({ vi: 'bảng nằm trong một ô, đã đọc thành chữ', en: 'a table inside of a cell, read as text' }),
  'page-header': met({
    vi: 'chữ ở đầu hoặc chân trang, không đưa vào',
    en: 'text at the head or foot of pages, left out',
  }),
  'unknown-symbol': {
    vi: ({ text }) => `ký hiệu ${text} không đọc được, đã ghi □`,
    en: ({ text }) => `the symbol ${text} cannot be read; □ stands for it`,
  },
  'linked-part': { vi: 'phần nội dung nằm ở tệp khác, không đọc', en: 'a part that lies in another file, not read' },
  'hidden-cells': met({
    vi: 'hàng, cột hoặc trang tính bị ẩn, vẫn đưa vào',
    en: 'hidden rows, columns or a hidden sheet, taken in all the same',
  }),
  'unread-cell': met({
    vi: 'ô không rõ nội dung, đã ghi như đang thấy',
    en: 'a cell whose value is not certain, taken as it shows',
  }),
  'no-number': { vi: 'số văn bản còn để trống', en: 'the number of the document is blank' },
  'no-type': {
    vi: 'không thấy loại văn bản (KẾ HOẠCH, QUYẾT ĐỊNH ...)',
    en: 'no kind of document was found (KẾ HOẠCH, QUYẾT ĐỊNH ...)',
  },
  'no-place': { vi: 'không thấy nơi ban hành', en: 'no place of issue was found' },
  'no-date': {
    vi: 'không thấy ngày ban hành, tạm ghi năm nay: ghi lại cho đúng',
    en: 'no day of issue was found; this year stands for it: put it right',
  },
  'date-incomplete': quotedAfter({ vi: 'ngày ban hành chưa ghi đủ', en: 'the day of issue is not complete' }),
  'no-title': { vi: 'không thấy trích yếu', en: 'no title was found' },
  'no-issuer': {
    vi: 'không rõ cơ quan ban hành: ghi mã của cơ quan trong agencies.yaml',
    en: 'who issued it is not clear: write the id of the agency in agencies.yaml',
  },
  'issuer-concluded': quotedAfter({
    vi: 'cơ quan ban hành suy ra từ chữ ký',
    en: 'who issued it was concluded from the signature',
  }),
  'no-signatory': { vi: 'không thấy người ký', en: 'no signature was found' },
  'text-besides': met({ vi: 'chưa có chỗ trong kế hoạch', en: 'has no place in the plan yet' }),
  'table-as-text': met({
    vi: 'bảng không phải danh mục nhiệm vụ, chỉ giữ phần chữ',
    en: 'a table that is no list of tasks; its text alone was kept',
  }),
  'no-task-table': {
    vi: 'không thấy nhiệm vụ nào: không có mục được đánh số, không có bảng có cột nội dung và cơ quan chủ trì hoặc thời hạn',
    en: 'no tasks were found: no numbered clauses, no table with a column for the task and one for the lead or the deadline',
  },
  'columns-alike': {
    vi: ({ text }) => `cột ${quoted(text)} cũng có thể là cột cần đọc, đã giữ làm cột phụ`,
    en: ({ text }) => `the column ${quoted(text)} may be one to be read too; it was kept as a further one`,
  },
  'no-row-number': {
    vi: ({ maybe }) => `ô số thứ tự trống, đã đánh số ${maybe ?? ''}`,
    en: ({ maybe }) => `the row has no number; ${maybe ?? ''} was given`,
  },
  'repeated-number': {
    vi: ({ text }) => `số thứ tự ${text} đã có ở dòng trên: thêm id riêng cho dòng này`,
    en: ({ text }) => `the number ${text} stands in a row above: give this row an id of its own`,
  },
  'row-joined': met({ vi: 'hàng này được nối vào hàng trên', en: 'this row was joined to the one above' }),
  'no-row-text': { vi: 'ô nội dung trống', en: 'the row does not say what is to be done' },
  'no-lead': {
    vi: ({ text }) =>
      text === '' ? 'chưa có cơ quan chủ trì: thêm lead: [mã]' : `không rõ cơ quan chủ trì: ${quoted(text)}`,
    en: ({ text }) => (text === '' ? 'no lead is named: add lead: [id]' : `who leads is not clear: ${quoted(text)}`),
  },
  ditto: {
    vi: ({ text, maybe }) =>
      maybe ? `${quoted(text)} đã đọc là như hàng trên: ${maybe}` : `${quoted(text)}, nhưng ô này ở hàng trên để trống`,
    en: ({ text, maybe }) =>
      maybe
        ? `${quoted(text)} was read as the row above: ${maybe}`
        : `${quoted(text)}, but that cell of the row above is blank`,
  },
  'lead-and-with': quotedAfter({
    vi: 'một ô ghi cả chủ trì và phối hợp',
    en: 'one cell names the lead and those who support',
  }),
  'name-completed': quotedAfter({ vi: 'tên đã điền cho đủ', en: 'a name was completed' }),
  'name-unsure': quotedAfter({ vi: 'không rõ đây có phải một cơ quan không', en: 'not certain to be an agency' }),
  'name-now': {
    vi: ({ text }) =>
      `văn bản ghi nay là ${quoted(text)}: nếu cơ quan cũ đã hết hoạt động, ghi until và successors của cơ quan cũ trong agencies.yaml`,
    en: ({ text }) =>
      `the document says that it is ${quoted(text)} now: if the old body has ended, write its until and successors in agencies.yaml`,
  },
  'no-deadline': {
    vi: 'ô thời hạn trống, đã ghi due: none (văn bản không nêu thời hạn)',
    en: 'the deadline is blank; due: none was written (the document names none)',
  },
  'deadline-unread': {
    vi: ({ text, maybe }) =>
      `chưa đọc được thời hạn ${quoted(text)}: thêm due (${maybe === null ? 'xem dondoc deadline' : `chẳng hạn due: ${maybe}`})`,
    en: ({ text, maybe }) =>
      `the deadline ${quoted(text)} cannot be read: add due (${maybe === null ? 'see dondoc deadline' : `perhaps due: ${maybe}`})`,
  },
  'deadline-without-year': {
    vi: ({ text, maybe }) =>
      `thời hạn ${quoted(text)} không ghi năm: thêm due${maybe === null ? '' : `, nếu là năm của văn bản thì due: ${maybe}`}`,
    en: ({ text, maybe }) =>
      `the deadline ${quoted(text)} names no year: add due${maybe === null ? '' : `; if it is the year of the document, due: ${maybe}`}`,
  },
  'deadline-several': {
    vi: ({ text, maybe }) =>
      `${quoted(text)} nêu nhiều mốc: đã lấy mốc cuối ${maybe ?? ''}, các mốc trước để ở milestones`,
    en: ({ text, maybe }) =>
      `${quoted(text)} names several dates: the last, ${maybe ?? ''}, was taken, the others are milestones`,
  },
  'deadline-start': {
    vi: ({ text }) => `${quoted(text)} chỉ nêu khi bắt đầu: đã ghi start và due: ongoing`,
    en: ({ text }) => `${quoted(text)} says only when it begins: start and due: ongoing were written`,
  },
  'deadline-in-text': {
    vi: ({ text, maybe }) => `${quoted(text)} trong câu có phải thời hạn (${maybe ?? ''}) không?`,
    en: ({ text, maybe }) => `is ${quoted(text)} in the sentence the deadline (${maybe ?? ''})?`,
  },
  'body-without-deadline': {
    vi: ({ text }) => `${text} nhiệm vụ trong nội dung văn bản không nêu thời hạn, đã ghi due: ongoing (thường xuyên)`,
    en: ({ text }) => `${text} duties of the body name no deadline; due: ongoing was written`,
  },
  'duty-unsure': met({
    vi: 'không chắc đây là nhiệm vụ giao cho một cơ quan',
    en: 'not certain to be a duty of an agency',
  }),
  'duty-over-items': met({
    vi: 'nhiệm vụ có các ý nhỏ bên dưới, đã tính là một',
    en: 'a duty with items below it was taken as one',
  }),
  'duty-unnumbered': met({
    vi: 'đoạn không có số thứ tự giao việc, chưa lập thành nhiệm vụ riêng',
    en: 'a paragraph without a number charges somebody, and was made no duty of its own',
  }),
  'deadline-uncharged': {
    vi: ({ text }) => `có thời hạn ${quoted(text)} nhưng không rõ giao cho cơ quan nào, chưa lập thành nhiệm vụ`,
    en: ({ text }) => `names the deadline ${quoted(text)} and nobody who is charged; no duty was made of it`,
  },
  'agency-new': quotedAfter({ vi: 'chưa có trong danh sách cơ quan đã cho', en: 'not in the register that was given' }),
  'agencies-alike': {
    vi: ({ text, maybe }) => `${quoted(text)} và ${quoted(maybe ?? '')} có phải một cơ quan không?`,
    en: ({ text, maybe }) => `are ${quoted(text)} and ${quoted(maybe ?? '')} one agency?`,
  },
  'agency-abbreviated': {
    vi: ({ text, maybe }) => `${quoted(text)} đã hiểu là ${quoted(maybe ?? '')}`,
    en: ({ text, maybe }) => `${quoted(text)} was understood as ${quoted(maybe ?? '')}`,
  },
  'group-without-members': {
    vi: 'chưa có danh sách thành viên: thêm members nếu cần theo dõi từng đơn vị',
    en: 'its members are not listed: add members to follow up each of them',
  },
};

/** What was met, and behind it its text. */
function met(words: InBoth<string>): Phrase<Told> {
  return alike(({ text }, language) => `${words[language]}: ${text}`);
}

/** The same of a piece of a sentence, between quotes. */
function quotedAfter(words: InBoth<string>): Phrase<Told> {
  return alike(({ text }, language) => `${words[language]}: ${quoted(text)}`);
}

/** The reason on one line, without the place. */
export function reasonText({ why, text, maybe }: Review, language: Language): string {
  return visible(said(reasons[why], { text: oneLine(text), maybe }, language));
}

const longest = 160;

function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1).trimEnd()}…`;
}
