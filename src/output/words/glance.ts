/** The labels of what an officer must know at a glance. */
import type { InBoth } from './language.ts';

export const glanceLabels: InBoth<Readonly<Record<'worst' | 'next' | 'stale', string>>> = {
  vi: { worst: 'Quá hạn lâu nhất', next: 'Đến hạn tiếp theo', stale: 'lâu chưa có báo cáo:' },
  en: { worst: 'Longest overdue', next: 'Next due', stale: 'long without a report:' },
};
