/** Which reports the plan holds already: the same word twice is one, and what was corrected since is no news. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { NewReport } from '../../src/edit/new-entry.ts';
import { unknownReports } from '../../src/record/known-reports.ts';
import { planOf } from '../plans/written-plan.ts';

const proof = 'evidence: {number: 8/KH, date: 2021-03-01}';
const done = (date: string, document = proof) => `- {date: ${date}, agency: so-mot, state: done, ${document}}`;
const begun = (date: string, more = '') => `- {date: ${date}, agency: so-mot, state: in-progress${more}}`;

/** Whether the plan with these reports holds that PL.01 is done, said on the day, by document 8/KH. */
async function holds(lines: readonly string[], said: Partial<NewReport> = {}, undated = false): Promise<boolean> {
  const report: NewReport = {
    kind: 'report',
    task: 'PL.01',
    date: '2021-08-01' as Day,
    agency: 'so-mot',
    state: 'done',
    period: null,
    count: null,
    evidence: [{ number: '8/KH', date: '2021-03-01' as Day, issuer: null, title: null }],
    note: null,
    obstacle: null,
    proposal: null,
    corrects: null,
    ...said,
  };
  const plan = await planOf({ progress: { 'PL.01': lines.join('\n') } });
  return unknownReports(plan, [report], new Set(undated ? [report] : [])).length === 0;
}

test.each<[string, readonly string[], boolean]>([
  ['the latest word is the same', [begun('2021-02-01'), done('2021-03-02')], true],
  ['the latest word names another document', [done('2021-03-02', proof.replace('8/KH', '9/KH'))], false],
  ['it was opened again since', [done('2021-03-02'), begun('2021-05-01')], false],
  ['nothing was said', [begun('2021-02-01')], false],
  ['another agency said the same', [done('2021-03-02').replace('so-mot', 'so-hai')], false],
  ['it was said of a period', [done('2021-03-02', `${proof}, period: 2021-Q1`)], false],
])('that it is done, where %s', async (_, lines, known) => expect(await holds(lines)).toBe(known));

test('that work goes on may be told again on another day, and once a day', async () => {
  const said = { state: 'in-progress', evidence: [] } as const;
  expect(await holds([begun('2021-07-01')], said)).toBe(false);
  expect(await holds([begun('2021-08-01')], said)).toBe(true);
});

test('the words of a report that was corrected since are known where nobody said the day', async () => {
  const lines = [begun('2021-02-01', ', note: Đang lấy ý kiến'), begun('2021-03-01', ', corrects: {date: 2021-02-01}')];
  const said = { state: 'in-progress', evidence: [], note: 'Đang lấy ý kiến' } as const;
  expect(await holds(lines, said, true)).toBe(true);
  expect(await holds(lines, said)).toBe(false);
  expect(await holds(lines.slice(0, 1), said, true)).toBe(false);
});
