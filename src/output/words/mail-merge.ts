/** The headers of the source of a mail merge: names of fields, so without marks that Word drops. */
import type { InBoth } from './language.ts';

export const mailMergeHeaders: InBoth<readonly string[]> = {
  vi: [
    'Cơ quan',
    'Thư điện tử',
    'Trích yếu',
    'Mở đầu',
    'Số quá hạn',
    'Số sắp đến hạn',
    'Nhiệm vụ',
    'Đề nghị',
    'Báo cáo trước ngày',
    'Tính đến ngày',
  ],
  en: ['Agency', 'E-mail', 'Subject', 'Opening', 'Overdue', 'Due soon', 'Tasks', 'Requests', 'Answer before', 'As of'],
};
