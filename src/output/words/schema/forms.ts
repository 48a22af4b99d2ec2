/** How single values are written, for editors: the name of a form, and the sentence shown where a value does not fit. */
import type { FormName } from '../../../plan/editor-forms.ts';
import type { InBoth } from '../language.ts';
import type { Said } from './keys-vi.ts';

/** The words of a form: its name, and how it is written. */
export const formWords: InBoth<Readonly<Record<FormName, Said>>> = {
  vi: {
    'not-empty': ['Văn bản', 'Không được để trống.'],
    day: ['Ngày', 'Viết NĂM-THÁNG-NGÀY: 2021-03-31.'],
    month: ['Tháng', 'Đến ngày cuối tháng: 2021-03.'],
    quarter: ['Quý', 'Đến ngày cuối quý: 2021-Q1 đến 2021-Q4.'],
    'half-year': ['Nửa năm', 'Đến ngày cuối nửa năm: 2021-H1, 2021-H2.'],
    year: ['Năm', 'Đến ngày cuối năm: 2021.'],
    ongoing: ['Thường xuyên', 'Không có ngày kết thúc.'],
    recurring: ['Định kỳ', 'Lặp lại mỗi kỳ: {every: year}; nếu không từ kỳ ban hành kế hoạch thì thêm from: 2021.'],
    'on-event': ['Chờ sự kiện', 'Tính từ một sự kiện: {after: "...", within: 15 days}.'],
    id: ['Mã', 'Chữ không dấu và chữ số, nối bằng dấu chấm hoặc gạch ngang: PL.01.'],
    'agency-id': ['Mã cơ quan', 'Chữ thường không dấu và chữ số, nối bằng gạch ngang: so-gddt.'],
    'whole-number': ['Số nguyên', 'Từ 0 đến 9999.'],
    email: ['Thư điện tử', 'Một địa chỉ: so-gddt@longan.example.'],
    'month-day': ['Ngày trong kỳ', 'Với year viết THÁNG-NGÀY: 12-14; với kỳ ngắn hơn viết NGÀY của tháng cuối kỳ: 14.'],
    span: ['Khoảng thời gian', 'Viết 15 days, 10 working days (ngày làm việc) hoặc 3 months.'],
    fingerprint: ['Dấu nhận dạng', '16 chữ số thập lục phân, trong ngoặc kép.'],
    'time-zone': ['Múi giờ', 'Tên theo IANA: Asia/Ho_Chi_Minh.'],
  },
  en: {
    'not-empty': ['Text', 'Must not be blank.'],
    day: ['Day', 'Written YEAR-MONTH-DAY: 2021-03-31.'],
    month: ['Month', 'Until its last day: 2021-03.'],
    quarter: ['Quarter', 'Until its last day: 2021-Q1 to 2021-Q4.'],
    'half-year': ['Half-year', 'Until its last day: 2021-H1, 2021-H2.'],
    year: ['Year', 'Until its last day: 2021.'],
    ongoing: ['Ongoing', 'Open-ended.'],
    recurring: [
      'Recurring',
      'Once in each period: {every: year}; add from: 2021 unless it begins when the plan is issued.',
    ],
    'on-event': ['On an event', 'Counted from an event: {after: "...", within: 15 days}.'],
    id: ['Id', 'Plain letters and digits, joined by dots or hyphens: PL.01.'],
    'agency-id': ['Agency id', 'Small plain letters and digits, joined by hyphens: so-gddt.'],
    'whole-number': ['Whole number', '0 to 9999.'],
    email: ['E-mail', 'One address: so-gddt@longan.example.'],
    'month-day': ['Day of the period', 'For year, MONTH-DAY: 12-14; for shorter ones, the DAY of the last month: 14.'],
    span: ['Span', 'Written 15 days, 10 working days or 3 months.'],
    fingerprint: ['Fingerprint', '16 hexadecimal digits, in quotes.'],
    'time-zone': ['Time zone', 'An IANA name: Asia/Ho_Chi_Minh.'],
  },
};

/** What is said of a value that is none of the terms that could stand there. */
export const termMessage: InBoth<string> = {
  vi: 'Viết 2021-03-31, 2021-03, 2021-Q1 (đến 2021-Q4), 2021-H1 hoặc 2021; thời hạn thường xuyên viết ongoing.',
  en: 'Written 2021-03-31, 2021-03, 2021-Q1 (to 2021-Q4), 2021-H1 or 2021; an open-ended deadline is ongoing.',
};
