/** The labels of what an officer must know at a glance. */
import type { InBoth } from './language.ts';

export const glanceLabels: InBoth<Readonly<Record<'worst' | 'next', string>>> = {
  vi: { worst: 'Quá hạn lâu nhất', next: 'Đến hạn tiếp theo' },
  en: { worst: 'Longest overdue', next: 'Next due' },
};
