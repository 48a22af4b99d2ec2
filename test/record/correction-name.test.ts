/** By which name a correction means one report and no other. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { NewReport } from '../../src/edit/new-entry.ts';
import { namedAlone } from '../../src/record/correction-name.ts';
import { planOf } from '../plans/written-plan.ts';

const begun = '- {date: 2021-03-02, agency: so-mot, state: in-progress}';

test.each([
  ['the first of two alike: none, on their own day either', 0, null],
  ['the last of them: its day', 1, { date: '2021-03-02', agency: null, period: null }],
])('%s', async (_, index, corrects) => {
  const { progress } = await planOf({ progress: { 'PL.01': `${begun}\n${begun}` } });
  const reports = progress.flatMap((file) => file.reports);
  const wrong = reports[index];
  if (wrong === undefined) throw new Error('the plan lacks a report');
  const { date, agency, state, period, count } = wrong;
  const said = { date, agency, state, period, count, evidence: [], note: 'x', obstacle: null, proposal: null };
  const corrected: NewReport = { kind: 'report', task: 'PL.01', ...said, corrects: null };
  expect(namedAlone(reports, wrong, corrected)?.corrects ?? null).toEqual(corrects);
  const later = { ...corrected, date: '2021-08-01' as Day };
  expect(namedAlone(reports, wrong, later)?.corrects ?? null).toEqual(corrects);
});
