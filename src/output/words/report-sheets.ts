/** The names of the sheets of a periodic report. */
import type { Words } from './language.ts';

export const reportSheetNames: Words<Readonly<Record<'text' | 'plans' | 'agencies' | 'tasks', string>>> = {
  text: { vi: 'Báo cáo', en: 'Report' },
  plans: { vi: 'Theo kế hoạch', en: 'By plan' },
  agencies: { vi: 'Theo cơ quan', en: 'By agency' },
  tasks: { vi: 'Danh mục nhiệm vụ', en: 'Tasks' },
};
