/** The order of the rows of `overdue --by`. */
import { expect, test } from 'vitest';
import { groupedOverdueAnswer } from '../../src/report/grouped-overdue.ts';
import { around, selection, viewOf } from './report-plan.ts';

const rows = `- {number: "01", text: Một, lead: [so-mot], due: 2021-11-30}
- {number: "02", text: Hai, lead: [so-hai], due: 2021-Q3}
- {number: "03", text: Ba, lead: [so-hai], due: 2021-Q2}
- {number: "04", text: Tư, lead: [so-moi], due: 2021-Q1}`;
const body = '- {number: I, text: Các sở thực hiện.}';

test.each([
  ['lead', ['so-hai 2', 'so-moi 1', 'so-mot 1']],
  ['quarter', ['2021-Q1 1', '2021-Q2 1', '2021-Q3 1', '2021-Q4 1']],
] as const)('by %s', async (by, expected) => {
  const { groups } = groupedOverdueAnswer(
    await viewOf('2021-12-15', { body, rows, progress: {} }),
    by,
    selection(),
    around,
  );
  expect(groups.map(({ key, overdue }) => `${key} ${overdue}`)).toEqual(expected);
});
