/** The headings of the groups of rules. */
import type { RuleGroup } from '../../diagnostics/stated-rule.ts';
import type { InBoth } from './language.ts';

export const groupTitles: InBoth<Readonly<Record<RuleGroup, string>>> = {
  vi: {
    files: 'Tệp',
    shape: 'Cấu trúc',
    names: 'Mã và tên',
    deadlines: 'Thời hạn',
    progress: 'Báo cáo tiến độ',
    amendments: 'Điều chỉnh kế hoạch',
    document: 'Văn bản',
    changes: 'Nội dung sửa đổi',
    suppressions: 'Bỏ qua lỗi',
  },
  en: {
    files: 'Files',
    shape: 'Shape',
    names: 'Names',
    deadlines: 'Deadlines',
    progress: 'Progress',
    amendments: 'Amendments',
    document: 'Document',
    changes: 'Changes',
    suppressions: 'Suppressions',
  },
};
