/** One task looked at, and the YAML that makes it: for the tests of the view. */
import type { Day } from '../../src/calendar/day.ts';
import { look } from '../../src/view/look.ts';
import type { TaskView } from '../../src/view/view.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

/** PL.01 of the plan on the day. */
export async function viewed(parts: WrittenParts, asOf: string, dueSoonDays?: number): Promise<TaskView> {
  const view = look(await planOf(parts), asOf as Day, dueSoonDays);
  const found = view.tasks.find(({ task }) => task.id === 'PL.01');
  if (found === undefined) throw new Error('the plan has no PL.01');
  return found;
}

export const row = (duty: string) => `- {number: "01", text: Xây dựng Đề án mẫu, ${duty}}`;
export const report = (date: string, agency: string, state: string, more = '') =>
  `- {date: ${date}, agency: ${agency}, state: ${state}${more === '' ? '' : `, ${more}`}}`;
export const done = (date: string, agency: string, on: string, more = '') =>
  report(date, agency, 'done', `evidence: {number: 8/KH, date: ${on}}${more === '' ? '' : `, ${more}`}`);
export const reports = (...lines: readonly string[]) => ({ 'PL.01': lines.join('\n') });

/** `agency standing` of each member. */
export const memberLines = ({ members }: TaskView) => members.map(({ agency, standing }) => `${agency} ${standing}`);
