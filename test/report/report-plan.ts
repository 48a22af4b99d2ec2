/** A plan for the tests of reports: shared duties, sections that begin alike, names with diacritics. */
import type { Day } from '../../src/calendar/day.ts';
import type { Surroundings } from '../../src/report/head.ts';
import { everything, type Selection } from '../../src/report/selection.ts';
import { look } from '../../src/view/look.ts';
import type { View } from '../../src/view/view.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const body = `- number: II
  heading: NHIỆM VỤ CHỦ YẾU
  items:
    - number: "1"
      heading: Tuyên truyền
      items:
        - {number: "1.1", text: Xóa mù chữ cho người lớn, task: {lead: [so-mot], due: 2021-Q3, wording: Quý III năm 2021}}
        - {number: "1.2", text: Phổ cập giáo dục, task: {lead: [cac-huyen], due: 2021-Q4}}
    - number: "10"
      text: Thường xuyên cập nhật trang tin
      task: {lead: [so-hai], due: ongoing}
- {number: III, text: Báo cáo hằng năm, task: {lead: [so-mot], due: {every: year, from: 2020}}}`;

const rows = `- {number: "01", text: Đề án học tập suốt đời, lead: [so-mot], with: [so-hai], due: 2021-Q2}
- {number: "02", text: Kết nối dữ liệu, lead: [so-hai, so-mot], due: 2021-12-31}
- {number: "03", text: Góp ý quy chế, lead: [cac-so], due: 2022-Q1}
- {number: "04", text: Nhiệm vụ đã xong, lead: [so-hai], due: 2021-Q1}`;

const done = (agency: string, on: string, more = '') =>
  `- {date: ${on}, agency: ${agency}, state: done, evidence: {number: 8/KH, date: ${on}}${more}}`;

const progress = {
  'II.1.2': `${done('huyen-dong', '2021-11-30')}\n${done('huyen-tay', '2021-12-01')}`,
  III: done('so-mot', '2020-12-20', ', period: 2020'),
  'PL.02': done('so-hai', '2021-12-01'),
  'PL.04': done('so-hai', '2021-04-02'),
};

/** The plan as of a day, 2021-12-15 unless told. */
export async function viewOf(asOf = '2021-12-15', parts: WrittenParts = {}): Promise<View> {
  return look(await planOf({ body, rows, progress, ...parts }), asOf as Day);
}

/** Every task but for these conditions. */
export function selection(conditions: Partial<Selection> = {}): Selection {
  return { ...everything, ...conditions };
}

/** No git, no places. */
export const around: Surroundings = { revision: null, locate: () => ({ file: 'plan.yaml', line: 1 }) };
