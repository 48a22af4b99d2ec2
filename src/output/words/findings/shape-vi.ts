/** Vietnamese words for the rules about the shape of a file: keys, kinds and forms of values. */
import type { DeadlineFault, ShapeKind, ValueForm } from '../../../diagnostics/finding.ts';
import { didYouMean, listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const kinds: Readonly<Record<ShapeKind, string>> = {
  text: 'chữ',
  list: 'danh sách',
  mapping: 'nhóm khóa và giá trị',
  number: 'số',
  'yes-no': 'true hoặc false',
  blank: 'chỗ trống',
};

const howTo: Readonly<Record<ShapeKind, string | null>> = {
  text: 'viết nội dung sau dấu hai chấm',
  list: 'viết mỗi mục trên một dòng bắt đầu bằng "- ", hoặc tất cả trong [a, b]',
  mapping: 'viết mỗi dòng một cặp "khóa: giá trị", thụt vào dưới khóa này',
  number: 'viết một số, chỉ gồm chữ số',
  'yes-no': 'viết true (có) hoặc false (không)',
  blank: null,
};

const forms: Readonly<Record<ValueForm, { readonly expected: string; readonly help: string }>> = {
  id: { expected: 'một mã', help: 'mã gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối, ví dụ II.1.2.a hoặc PL.01' },
  'agency-id': { expected: 'mã cơ quan', help: 'mã gồm chữ thường không dấu, chữ số và gạch nối, ví dụ so-gddt' },
  'whole-number': { expected: 'một số nguyên', help: 'ví dụ 30' },
  email: { expected: 'địa chỉ thư điện tử', help: 'ví dụ vanthu@example.gov.vn' },
  'month-day': {
    expected: 'tháng và ngày',
    help: 'với kỳ năm viết MM-DD, ví dụ 12-14; với kỳ ngắn hơn viết ngày DD, ví dụ 14',
  },
  span: { expected: 'một khoảng thời gian', help: 'ví dụ 15 days, 10 working days hoặc 3 months' },
  fingerprint: { expected: 'dấu nhận dạng của lỗi', help: 'ghi lại danh sách: dondoc check --write-baseline' },
  'time-zone': { expected: 'tên múi giờ', help: 'ví dụ Asia/Ho_Chi_Minh' },
  'not-empty': { expected: 'ít nhất một mục', help: 'thêm nội dung, hoặc xóa khóa này nếu không cần' },
};

const deadlineFaults: Readonly<Record<DeadlineFault, (value: string) => string>> = {
  'no-such-quarter': (value) => `quý ${quoted(value)} không tồn tại`,
  'no-such-half-year': (value) => `nửa năm ${quoted(value)} không tồn tại`,
  'no-such-month': (value) => `tháng ${quoted(value)} không tồn tại`,
  'no-such-day': (value) => `ngày ${quoted(value)} không tồn tại`,
  'not-a-deadline': (value) => `${quoted(value)} không phải là thời hạn viết đúng dạng`,
};

const deadlineHelp: Readonly<Record<DeadlineFault, (year: string) => string>> = {
  'no-such-quarter': (year) => `một năm có bốn quý: ${year}-Q1 đến ${year}-Q4`,
  'no-such-half-year': (year) => `một năm có hai nửa: ${year}-H1 (6 tháng đầu) và ${year}-H2 (6 tháng cuối)`,
  'no-such-month': (year) => `một năm có mười hai tháng: ${year}-01 đến ${year}-12`,
  'no-such-day': () => 'kiểm tra lại ngày trong văn bản; ngày viết theo thứ tự năm-tháng-ngày',
  'not-a-deadline': () =>
    'viết ngày 2021-03-31, tháng 2021-03, quý 2021-Q1, nửa năm 2021-H1, năm 2021 hoặc ongoing (thường xuyên); "dondoc deadline" đổi câu chữ thành giá trị',
};

export const shapeVi: GroupWords<'shape'> = {
  'missing-key': {
    message: ({ key }) => `thiếu khóa ${quoted(key)}`,
    help: ({ key }) => `thêm dòng "${key}: ..." vào mục này`,
  },
  'unknown-key': {
    message: ({ key }) => `không có khóa tên ${quoted(key)} ở đây`,
    help: ({ nearest, allowed }) =>
      didYouMean(nearest, 'vi') ?? (allowed.length === 0 ? null : `các khóa được dùng: ${listed(allowed)}`),
  },
  'wrong-type': {
    message: ({ expected, found }) =>
      `cần ${expected.map((kind) => kinds[kind]).join(' hoặc ')}, nhưng ở đây là ${kinds[found]}`,
    help: ({ expected: [first] }) => (first === undefined ? null : howTo[first]),
  },
  'invalid-value': {
    message: ({ value, allowed, expected }) => {
      const wanted = expected === null ? `một trong các giá trị: ${listed(allowed)}` : forms[expected].expected;
      return value === '' ? `bỏ trống, cần ${wanted}` : `giá trị ${quoted(value)} không hợp lệ, cần ${wanted}`;
    },
    help: ({ expected }) => (expected === null ? null : forms[expected].help),
  },
  'invalid-date': {
    message: ({ value, fault }) =>
      fault === 'no-such-day'
        ? `ngày ${quoted(value)} không tồn tại`
        : `${quoted(value)} không phải là ngày viết đúng dạng`,
    help: ({ fault }) =>
      fault === 'no-such-day'
        ? deadlineHelp['no-such-day']('')
        : 'ngày viết theo thứ tự năm-tháng-ngày, ví dụ 2021-03-31 cho ngày 31/03/2021',
  },
  'invalid-deadline': {
    message: ({ value, fault }) => deadlineFaults[fault](value),
    help: ({ value, fault, suggestion }) => didYouMean(suggestion, 'vi') ?? deadlineHelp[fault](value.slice(0, 4)),
  },
};
