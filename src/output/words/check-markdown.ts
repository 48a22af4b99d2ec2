/** The words around the findings of `check` as Markdown. */
import type { InBoth } from './language.ts';

export const checkHeading: InBoth<string> = { vi: 'Kết quả kiểm tra kế hoạch', en: 'The check of the plan' };

/** In their order. */
export const checkColumns: readonly InBoth<string>[] = [
  { vi: 'Mức độ', en: 'Severity' },
  { vi: 'Vị trí', en: 'Place' },
  { vi: 'Nội dung', en: 'Finding' },
  { vi: 'Quy tắc', en: 'Rule' },
];
