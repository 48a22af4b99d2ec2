/** What a page shows besides its tables. */
import { expect, test } from 'vitest';
import { groupedStatusAnswer } from '../../src/report/grouped-status.ts';
import { overviewOf } from '../../src/report/overview.ts';
import { everything } from '../../src/report/selection.ts';
import { statusAnswer } from '../../src/report/status.ts';
import { around, viewOf } from './report-plan.ts';

const view = await viewOf();
const { tasks } = statusAnswer(view, everything, around);
const byAgency = groupedStatusAnswer(view, 'agency', everything, around);
const overview = overviewOf(view, everything, { byAgency, tasks });

test('the life of each task up to the day, then its next deadline; of what nothing happened to, none', () => {
  const life = (id: string) => overview.lives.get(id)?.map(({ day, kind }) => `${day} ${kind}`);
  expect(life('PL.04')).toEqual([
    '2021-03-31 fell-due',
    '2021-04-01 became-late',
    '2021-04-02 reported',
    '2021-04-02 done',
  ]);
  expect(life('II.10')).toBeUndefined();
  expect(life('PL.03')).toEqual(['2022-03-31 falls-due']);
});

test('how many were to be done by the end of each quarter, and were', () => {
  expect(overview.course.map(({ quarter, planned, done }) => `${quarter} ${planned} ${done}`)).toEqual([
    '2021-Q1 1 0',
    '2021-Q2 2 1',
    '2021-Q3 3 1',
    '2021-Q4 5 1',
    '2022-Q1 6 null',
  ]);
});

test('what each agency has not done of a quarter, and what of that is late', () => {
  const { quarters, rows } = overview.heat;
  const cells = rows.map(
    (row) => `${row.agency.key} ${row.cells.map(({ open, overdue }) => `${open}/${overdue}`).join(' ')}`,
  );
  expect([quarters.join(' '), ...cells]).toEqual([
    '2021-Q1 2021-Q2 2021-Q3 2021-Q4 2022-Q1',
    'so-mot 0/0 1/1 1/1 2/0 0/0',
    'huyen-nam 0/0 0/0 0/0 1/0 0/0',
    'cac-so 0/0 0/0 0/0 0/0 1/0',
  ]);
});
