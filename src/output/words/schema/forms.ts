/** How single values are written, for editors: the name of a form, and the sentence shown where a value does not fit. */
import type { FormName } from '../../../plan/editor-forms.ts';
import type { InBoth, Words } from '../language.ts';
import type { Said } from './said.ts';

/** The words of a form: its name, and how it is written. */
export const formWords: Words<Readonly<Record<FormName, Said>>> = {
  'not-empty': { vi: ['Văn bản', 'Không được để trống.'], en: ['Text', 'Must not be blank.'] },
  day: { vi: ['Ngày', 'Viết NĂM-THÁNG-NGÀY: 2021-03-31.'], en: ['Day', 'Written YEAR-MONTH-DAY: 2021-03-31.'] },
  month: { vi: ['Tháng', 'Đến ngày cuối tháng: 2021-03.'], en: ['Month', 'Until its last day: 2021-03.'] },
  quarter: {
    vi: ['Quý', 'Đến ngày cuối quý: 2021-Q1 đến 2021-Q4.'],
    en: ['Quarter', 'Until its last day: 2021-Q1 to 2021-Q4.'],
  },
  'half-year': {
    vi: ['Nửa năm', 'Đến ngày cuối nửa năm: 2021-H1, 2021-H2.'],
    en: ['Half-year', 'Until its last day: 2021-H1, 2021-H2.'],
  },
  year: { vi: ['Năm', 'Đến ngày cuối năm: 2021.'], en: ['Year', 'Until its last day: 2021.'] },
  ongoing: { vi: ['Thường xuyên', 'Không có ngày kết thúc.'], en: ['Ongoing', 'Open-ended.'] },
  none: { vi: ['Không nêu thời hạn', 'Văn bản không nêu thời hạn.'], en: ['None', 'The document names no deadline.'] },
  recurring: {
    vi: ['Định kỳ', 'Lặp lại mỗi kỳ: {every: year}; nếu không từ kỳ ban hành kế hoạch thì thêm from: 2021.'],
    en: ['Recurring', 'Once in each period: {every: year}; add from: 2021 unless it begins when the plan is issued.'],
  },
  'on-event': {
    vi: ['Chờ sự kiện', 'Tính từ một sự kiện: {after: "...", within: 15 days}.'],
    en: ['On an event', 'Counted from an event: {after: "...", within: 15 days}.'],
  },
  'after-task': {
    vi: ['Sau nhiệm vụ', 'Tính từ ngày hoàn thành một nhiệm vụ khác: {after: {task: PL.03}, within: 15 days}.'],
    en: ['After a task', 'Counted from the completion of another task: {after: {task: PL.03}, within: 15 days}.'],
  },
  id: {
    vi: ['Mã', 'Chữ không dấu và chữ số, nối bằng dấu chấm hoặc gạch ngang: PL.01.'],
    en: ['Id', 'Plain letters and digits, joined by dots or hyphens: PL.01.'],
  },
  'agency-id': {
    vi: ['Mã cơ quan', 'Chữ thường không dấu và chữ số, nối bằng gạch ngang: so-gddt.'],
    en: ['Agency id', 'Small plain letters and digits, joined by hyphens: so-gddt.'],
  },
  'whole-number': { vi: ['Số nguyên', 'Từ 0 đến 9999.'], en: ['Whole number', '0 to 9999.'] },
  email: {
    vi: ['Thư điện tử', 'Một địa chỉ: so-gddt@longan.example.'],
    en: ['E-mail', 'One address: so-gddt@longan.example.'],
  },
  domain: {
    vi: ['Tên miền', 'Phần sau @ của địa chỉ: longan.example.'],
    en: ['Domain', 'What stands after the @ of an address: longan.example.'],
  },
  'month-day': {
    vi: ['Ngày trong kỳ', 'Với year viết THÁNG-NGÀY: 12-14; với kỳ ngắn hơn viết NGÀY của tháng cuối kỳ: 14.'],
    en: ['Day of the period', 'For year, MONTH-DAY: 12-14; for shorter ones, the DAY of the last month: 14.'],
  },
  span: {
    vi: ['Khoảng thời gian', 'Viết 15 days, 10 working days (ngày làm việc) hoặc 3 months.'],
    en: ['Span', 'Written 15 days, 10 working days or 3 months.'],
  },
  fingerprint: {
    vi: ['Dấu nhận dạng', '16 chữ số thập lục phân, trong ngoặc kép.'],
    en: ['Fingerprint', '16 hexadecimal digits, in quotes.'],
  },
  'time-zone': {
    vi: ['Múi giờ', 'Tên theo IANA: Asia/Ho_Chi_Minh.'],
    en: ['Time zone', 'An IANA name: Asia/Ho_Chi_Minh.'],
  },
};

/** What is said of a value that is none of the terms that could stand there. */
export const termMessage: InBoth<string> = {
  vi: 'Viết 2021-03-31, 2021-03, 2021-Q1 (đến 2021-Q4), 2021-H1 hoặc 2021; thời hạn thường xuyên viết ongoing, văn bản không nêu thời hạn viết none.',
  en: 'Written 2021-03-31, 2021-03, 2021-Q1 (to 2021-Q4), 2021-H1 or 2021; an open-ended deadline is ongoing, none where the document names none.',
};
