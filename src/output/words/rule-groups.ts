/** The headings of the groups of rules. */
import type { RuleGroup } from '../../diagnostics/stated-rule.ts';
import type { Words } from './language.ts';

export const groupTitles: Words<Readonly<Record<RuleGroup, string>>> = {
  files: { vi: 'Tệp', en: 'Files' },
  shape: { vi: 'Cấu trúc', en: 'Shape' },
  names: { vi: 'Mã và tên', en: 'Names' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  progress: { vi: 'Báo cáo tiến độ', en: 'Progress' },
  amendments: { vi: 'Điều chỉnh kế hoạch', en: 'Amendments' },
  document: { vi: 'Văn bản', en: 'Document' },
  changes: { vi: 'Nội dung sửa đổi', en: 'Changes' },
  suppressions: { vi: 'Bỏ qua lỗi', en: 'Suppressions' },
};
