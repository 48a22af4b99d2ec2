/** Why something is to be looked at after an import: what was met, and what a person is to do. */
import type { Review, ReviewReason } from '../../import/review.ts';
import { visible } from '../text/visible.ts';
import type { Language, Phrase } from './language.ts';
import { said } from './language.ts';
import { quoted } from './quoted.ts';

type Told = Pick<Review, 'text' | 'maybe'>;

/** One entry for each reason: what was met, and what a person is to do. */
const reasons: Readonly<Record<ReviewReason, Phrase<Told>>> = {
  'tracked-change': {
    vi: ({ text }) => `có sửa đổi đang theo dõi (track changes), đã đọc như đã chấp nhận: ${text}`,
    en: ({ text }) => `a tracked change, read as accepted: ${text}`,
  },
  'hidden-text': {
    vi: ({ text }) => `chữ ẩn, không đưa vào: ${text}`,
    en: ({ text }) => `hidden text, left out: ${text}`,
  },
  'struck-out': {
    vi: ({ text }) => `chữ bị gạch ngang, vẫn đưa vào: ${text}`,
    en: ({ text }) => `text that is crossed out, taken in all the same: ${text}`,
  },
  footnote: {
    vi: ({ text }) => `chú thích, không đưa vào: ${text}`,
    en: ({ text }) => `a footnote, left out: ${text}`,
  },
  comment: {
    vi: ({ text }) => `nhận xét bên lề, không đưa vào: ${text}`,
    en: ({ text }) => `a comment, left out: ${text}`,
  },
  'text-box': {
    vi: ({ text }) => `chữ trong khung, đã đặt sau đoạn có khung: ${text}`,
    en: ({ text }) => `text in a box, set behind the paragraph that it hangs on: ${text}`,
  },
  picture: { vi: 'hình ảnh, không đọc được chữ trong đó', en: 'a picture: text in it is not read' },
  'nested-table': {
    vi: ({ text }) => `bảng nằm trong một ô, đã đọc thành chữ: ${text}`,
    en: ({ text }) => `a table inside of a cell, read as text: ${text}`,
  },
  'page-header': {
    vi: ({ text }) => `chữ ở đầu hoặc chân trang, không đưa vào: ${text}`,
    en: ({ text }) => `text at the head or foot of pages, left out: ${text}`,
  },
  'unknown-symbol': {
    vi: ({ text }) => `ký hiệu ${text} không đọc được, đã ghi □`,
    en: ({ text }) => `the symbol ${text} cannot be read; □ stands for it`,
  },
  'linked-part': { vi: 'phần nội dung nằm ở tệp khác, không đọc', en: 'a part that lies in another file, not read' },
  'hidden-cells': {
    vi: ({ text }) => `hàng, cột hoặc trang tính bị ẩn, vẫn đưa vào: ${text}`,
    en: ({ text }) => `hidden rows, columns or a hidden sheet, taken in all the same: ${text}`,
  },
  'unread-cell': {
    vi: ({ text }) => `ô không rõ nội dung, đã ghi như đang thấy: ${text}`,
    en: ({ text }) => `a cell whose value is not certain, taken as it shows: ${text}`,
  },
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
  'date-incomplete': {
    vi: ({ text }) => `ngày ban hành chưa ghi đủ: ${quoted(text)}`,
    en: ({ text }) => `the day of issue is not complete: ${quoted(text)}`,
  },
  'no-title': { vi: 'không thấy trích yếu', en: 'no title was found' },
  'no-issuer': {
    vi: 'không rõ cơ quan ban hành: ghi mã của cơ quan trong agencies.yaml',
    en: 'who issued it is not clear: write the id of the agency in agencies.yaml',
  },
  'issuer-concluded': {
    vi: ({ text }) => `cơ quan ban hành suy ra từ chữ ký: ${quoted(text)}`,
    en: ({ text }) => `who issued it was concluded from the signature: ${quoted(text)}`,
  },
  'no-signatory': { vi: 'không thấy người ký', en: 'no signature was found' },
  'text-besides': {
    vi: ({ text }) => `chưa có chỗ trong kế hoạch: ${text}`,
    en: ({ text }) => `has no place in the plan yet: ${text}`,
  },
  'table-as-text': {
    vi: ({ text }) => `bảng không phải danh mục nhiệm vụ, chỉ giữ phần chữ: ${text}`,
    en: ({ text }) => `a table that is no list of tasks; its text alone was kept: ${text}`,
  },
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
  'row-joined': {
    vi: ({ text }) => `hàng này được nối vào hàng trên: ${text}`,
    en: ({ text }) => `this row was joined to the one above: ${text}`,
  },
  'no-row-text': { vi: 'ô nội dung trống', en: 'the row does not say what is to be done' },
  'no-lead': {
    vi: ({ text }) =>
      text === '' ? 'chưa có cơ quan chủ trì: thêm lead: [mã]' : `không rõ cơ quan chủ trì: ${quoted(text)}`,
    en: ({ text }) => (text === '' ? 'no lead is named: add lead: [id]' : `who leads is not clear: ${quoted(text)}`),
  },
  ditto: {
    vi: ({ text, maybe }) => `${quoted(text)} đã đọc là như hàng trên: ${maybe ?? ''}`,
    en: ({ text, maybe }) => `${quoted(text)} was read as the row above: ${maybe ?? ''}`,
  },
  'lead-and-with': {
    vi: ({ text }) => `một ô ghi cả chủ trì và phối hợp: ${quoted(text)}`,
    en: ({ text }) => `one cell names the lead and those who support: ${quoted(text)}`,
  },
  'name-completed': {
    vi: ({ text }) => `tên đã điền cho đủ: ${quoted(text)}`,
    en: ({ text }) => `a name was completed: ${quoted(text)}`,
  },
  'name-unsure': {
    vi: ({ text }) => `không rõ đây có phải một cơ quan không: ${quoted(text)}`,
    en: ({ text }) => `not certain to be an agency: ${quoted(text)}`,
  },
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
  'duty-unsure': {
    vi: ({ text }) => `không chắc đây là nhiệm vụ giao cho một cơ quan: ${text}`,
    en: ({ text }) => `not certain to be a duty of an agency: ${text}`,
  },
  'duty-over-items': {
    vi: ({ text }) => `nhiệm vụ có các ý nhỏ bên dưới, đã tính là một: ${text}`,
    en: ({ text }) => `a duty with items below it was taken as one: ${text}`,
  },
  'duty-unnumbered': {
    vi: ({ text }) => `đoạn không có số thứ tự giao việc, chưa lập thành nhiệm vụ riêng: ${text}`,
    en: ({ text }) => `a paragraph without a number charges somebody, and was made no duty of its own: ${text}`,
  },
  'deadline-uncharged': {
    vi: ({ text }) => `có thời hạn ${quoted(text)} nhưng không rõ giao cho cơ quan nào, chưa lập thành nhiệm vụ`,
    en: ({ text }) => `names the deadline ${quoted(text)} and nobody who is charged; no duty was made of it`,
  },
  'agency-new': {
    vi: ({ text }) => `chưa có trong danh sách cơ quan đã cho: ${quoted(text)}`,
    en: ({ text }) => `not in the register that was given: ${quoted(text)}`,
  },
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

/** The reason on one line, without the place. */
export function reasonText({ why, text, maybe }: Review, language: Language): string {
  return visible(said(reasons[why], { text: oneLine(text), maybe }, language));
}

const longest = 160;

function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1).trimEnd()}…`;
}
