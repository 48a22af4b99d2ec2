/** What people call the standings when they type one: the labels in both languages, and other words in use. */
import { type Standing, standings } from '../../view/view.ts';
import { languages } from './language.ts';
import { standingLabels } from './standing.ts';

/** Besides its label; *hoàn thành* alone is both ways of being done. */
const others: Readonly<Record<Standing, readonly string[]>> = {
  'done-on-time': ['đúng hạn', 'hoàn thành', 'đã hoàn thành', 'done'],
  'done-late': ['hoàn thành', 'đã hoàn thành', 'hoàn thành trễ hạn', 'hoàn thành chậm', 'done'],
  'in-term': ['trong hạn', 'đang thực hiện', 'chưa đến hạn'],
  'due-soon': ['sắp hết hạn', 'sắp hạn'],
  overdue: ['trễ hạn', 'chậm hạn', 'chậm tiến độ', 'đã quá hạn'],
  ongoing: ['nhiệm vụ thường xuyên'],
  'awaiting-event': ['chờ sự kiện', 'chờ'],
  'no-deadline': ['không có hạn', 'không thời hạn', 'chưa có thời hạn'],
  suspended: ['tạm hoãn', 'dừng'],
  withdrawn: ['đã rút', 'rút khỏi kế hoạch'],
};

/** By standing. */
export const standingNames = Object.fromEntries(
  standings.map((standing) => [
    standing,
    [...languages.map((language) => standingLabels[standing][language]), ...others[standing]],
  ]),
) as unknown as Readonly<Record<Standing, readonly string[]>>;
