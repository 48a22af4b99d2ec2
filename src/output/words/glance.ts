/** The labels of what an officer must know at a glance. */
import type { Words } from './language.ts';

export const glanceLabels: Words<Readonly<Record<'worst' | 'next' | 'stale', string>>> = {
  worst: { vi: 'Quá hạn lâu nhất', en: 'Longest overdue' },
  next: { vi: 'Đến hạn tiếp theo', en: 'Next due' },
  stale: { vi: 'lâu chưa có báo cáo:', en: 'long without a report:' },
};
