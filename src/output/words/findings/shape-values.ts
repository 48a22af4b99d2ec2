/** The words for what a value should have been: its kind, its form, a deadline. */
import type { DeadlineFault, ShapeKind, ValueForm } from '../../../diagnostics/fact-values.ts';
import type { InBoth, Phrase } from '../language.ts';
import { quoted } from '../quoted.ts';

/** The kinds of value: what one is called, and how it is written. */
export const kindWords: Readonly<
  Record<ShapeKind, { readonly name: InBoth<string>; readonly howTo: InBoth<string> | null }>
> = {
  text: {
    name: { vi: 'chữ', en: 'text' },
    howTo: { vi: 'viết nội dung sau dấu hai chấm', en: 'write the text after the colon' },
  },
  list: {
    name: { vi: 'danh sách', en: 'a list' },
    howTo: {
      vi: 'viết mỗi mục trên một dòng bắt đầu bằng "- ", hoặc tất cả trong [a, b]',
      en: 'write each item on a line that begins with "- ", or all of them in [a, b]',
    },
  },
  mapping: {
    name: { vi: 'nhiều phần, mỗi phần có tên', en: 'keys with values' },
    howTo: {
      vi: 'viết mỗi dòng một phần "tên: nội dung", thụt vào dưới dòng này',
      en: 'write one "key: value" a line, indented under this key',
    },
  },
  number: {
    name: { vi: 'số', en: 'a number' },
    howTo: { vi: 'viết một số, chỉ gồm chữ số', en: 'write a number, digits only' },
  },
  'yes-no': {
    name: { vi: 'true hoặc false', en: 'true or false' },
    howTo: { vi: 'viết true (có) hoặc false (không)', en: 'write true or false' },
  },
  blank: { name: { vi: 'chỗ trống', en: 'nothing' }, howTo: null },
};

/** The forms of value that is not free text. */
export const formWords: Readonly<
  Record<ValueForm, { readonly expected: InBoth<string>; readonly help: InBoth<string> }>
> = {
  id: {
    expected: { vi: 'một mã', en: 'an id' },
    help: {
      vi: 'mã gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối, ví dụ II.1.2.a hoặc PL.01',
      en: 'an id has plain letters, digits, dots and hyphens, as in II.1.2.a or PL.01',
    },
  },
  'agency-id': {
    expected: { vi: 'mã cơ quan', en: "an agency's id" },
    help: {
      vi: 'mã gồm chữ thường không dấu, chữ số và gạch nối, ví dụ so-gddt',
      en: 'it has plain lower-case letters, digits and hyphens, as in so-gddt',
    },
  },
  'whole-number': {
    expected: { vi: 'một số nguyên', en: 'a whole number' },
    help: { vi: 'ví dụ 30', en: 'for example 30' },
  },
  email: {
    expected: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
    help: { vi: 'ví dụ vanthu@example.gov.vn', en: 'for example vanthu@example.gov.vn' },
  },
  domain: {
    expected: { vi: 'tên miền', en: 'a domain' },
    help: {
      vi: 'phần sau @ của địa chỉ, ví dụ example.gov.vn',
      en: 'what stands after the @ of an address, as example.gov.vn',
    },
  },
  'month-day': {
    expected: { vi: 'tháng và ngày', en: 'a month and day' },
    help: {
      vi: 'với kỳ năm viết MM-DD, ví dụ 12-14; với kỳ ngắn hơn viết ngày DD, ví dụ 14',
      en: 'for a year write MM-DD, as in 12-14; for a shorter period the day DD, as in 14',
    },
  },
  span: {
    expected: { vi: 'một khoảng thời gian', en: 'a length of time' },
    help: {
      vi: 'ví dụ 15 days, 10 working days hoặc 3 months',
      en: 'for example 15 days, 10 working days or 3 months',
    },
  },
  fingerprint: {
    expected: { vi: 'dấu nhận dạng của lỗi', en: 'the fingerprint of a finding' },
    help: {
      vi: 'ghi lại danh sách: dondoc check --write-baseline',
      en: 'write the list anew: dondoc check --write-baseline',
    },
  },
  'time-zone': {
    expected: { vi: 'tên múi giờ', en: "a time zone's name" },
    help: { vi: 'ví dụ Asia/Ho_Chi_Minh', en: 'for example Asia/Ho_Chi_Minh' },
  },
  'at-most-all': {
    expected: { vi: 'số không lớn hơn of', en: 'a number that is at most of' },
    help: {
      vi: 'done là số đã hoàn thành, of là tổng số: {done: 22, of: 63}',
      en: 'done is how many have done it, of how many there are: {done: 22, of: 63}',
    },
  },
  'not-empty': {
    expected: { vi: 'ít nhất một mục', en: 'at least one item' },
    help: {
      vi: 'thêm nội dung, hoặc xóa phần này nếu không cần',
      en: 'fill it in, or delete the key if it is not needed',
    },
  },
};

/** What is wrong with a due value, and how it is written in the year that was meant. */
export const dueFaultWords: Readonly<
  Record<DeadlineFault, { readonly message: Phrase<string>; readonly help: Phrase<string> }>
> = {
  'no-such-quarter': {
    message: noSuch({ vi: 'quý', en: 'quarter' }),
    help: {
      vi: (year) => `một năm có bốn quý: ${year}-Q1 đến ${year}-Q4`,
      en: (year) => `a year has four quarters: ${year}-Q1 to ${year}-Q4`,
    },
  },
  'no-such-half-year': {
    message: noSuch({ vi: 'kỳ 6 tháng', en: 'half-year' }),
    help: {
      vi: (year) => `một năm có hai kỳ 6 tháng: ${year}-H1 (6 tháng đầu) và ${year}-H2 (6 tháng cuối)`,
      en: (year) => `a year has two halves: ${year}-H1 and ${year}-H2`,
    },
  },
  'no-such-month': {
    message: noSuch({ vi: 'tháng', en: 'month' }),
    help: {
      vi: (year) => `một năm có mười hai tháng: ${year}-01 đến ${year}-12`,
      en: (year) => `a year has twelve months: ${year}-01 to ${year}-12`,
    },
  },
  'no-such-day': {
    message: noSuch({ vi: 'ngày', en: 'day' }),
    help: {
      vi: 'kiểm tra lại ngày trong văn bản; ngày viết theo thứ tự năm-tháng-ngày',
      en: 'look at the document again; a day is written year-month-day',
    },
  },
  'not-a-deadline': {
    message: {
      vi: (value) => `${quoted(value)} không phải là thời hạn viết đúng dạng`,
      en: (value) => `${quoted(value)} is not written as a deadline`,
    },
    help: {
      vi: 'viết ngày 2021-03-31, tháng 2021-03, quý 2021-Q1, 6 tháng 2021-H1, năm 2021 hoặc ongoing (thường xuyên); "dondoc deadline" cho biết câu chữ ghi thế nào',
      en: 'write a day 2021-03-31, month 2021-03, quarter 2021-Q1, half-year 2021-H1, year 2021, or ongoing; "dondoc deadline" turns a phrase into a value',
    },
  },
};

function noSuch(term: InBoth<string>): Phrase<string> {
  return {
    vi: (value) => `${term.vi} ${quoted(value)} không tồn tại`,
    en: (value) => `there is no ${term.en} ${quoted(value)}`,
  };
}
