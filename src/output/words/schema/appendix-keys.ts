/** What the keys mean of an appendix: its table and each row of it. */
import { below, type KeyWords } from './said.ts';
import { due, duty, id } from './shared-keys.ts';

export const appendixKeys: KeyWords = {
  ...below('appendix', {
    heading: { vi: ['Tên phụ lục', 'Như in trên văn bản: Phụ lục.'], en: ['Heading', 'As printed: Phụ lục.'] },
    title: { vi: ['Tiêu đề', 'Như in dưới tên phụ lục.'], en: ['Title', 'As printed under the heading.'] },
    note: {
      vi: ['Dòng kèm theo', 'Như in trên văn bản: (Kèm theo Kế hoạch số ...).'],
      en: ['Note', 'As printed: (Kèm theo Kế hoạch số ...).'],
    },
    numbering: {
      vi: [
        'Cách đánh số',
        'by-group: số bắt đầu lại trong mỗi nhóm, mã là PL.I.1; running (mặc định): số chạy liên tục.',
      ],
      en: [
        'Numbering',
        'by-group: numbers start anew in each group, ids are PL.I.1; running (the default): they run on.',
      ],
    },
    columns: {
      vi: ['Các cột', 'Theo thứ tự in. Năm cột thường dùng chỉ cần ghi tên; bảng khác ghi {heading, holds}.'],
      en: ['Columns', 'In the order printed: the usual five by their headings alone, others as {heading, holds}.'],
    },
    'columns.heading': { vi: ['Tên cột', 'Đúng như in.'], en: ['Heading', 'As printed.'] },
    'columns.holds': {
      vi: ['Nội dung cột', 'number, text, lead, with, product, due, note, hoặc tên ghi trong extra của các dòng.'],
      en: ['Holds', 'number, text, lead, with, product, due, note, or a name under extra in the rows.'],
    },
    rows: {
      vi: ['Các dòng', 'Mỗi dòng một nhiệm vụ; dòng đứng đầu một nhóm ghi {group, text}.'],
      en: ['Rows', 'One task a row; a row that heads others is {group, text}.'],
    },
  }),
  ...below('appendix.rows', {
    group: {
      vi: ['Số của nhóm', 'Như in ở dòng đứng đầu nhóm: I, II, A.'],
      en: ['Number of the group', 'As printed in the row that heads it: I, II, A.'],
    },
    note: { vi: ['Ô ghi chú', 'Nguyên văn.'], en: ['Note', 'Word for word.'] },
    number: {
      vi: ['Số thứ tự', 'Trong ngoặc kép để giữ số 0: "01". Mã nhiệm vụ là PL.01.'],
      en: ['Number', 'In quotes to keep the zero: "01". The task id is PL.01.'],
    },
    id,
    text: { vi: ['Nội dung công việc', 'Nguyên văn.'], en: ['Task', 'Word for word.'] },
    ...duty,
    due,
  }),
};
