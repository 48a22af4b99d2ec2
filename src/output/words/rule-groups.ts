/** What stands around the rules: the headings of their groups, and where the page about each lies. */
import type { RuleGroup } from '../../diagnostics/stated-rule.ts';
import type { InBoth, Words } from './language.ts';

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

/** The page about a rule, among the documents. */
export const rulePage: InBoth<(rule: string) => string> = {
  vi: (rule) => `rules/vi/${rule}.md`,
  en: (rule) => `rules/${rule}.md`,
};
