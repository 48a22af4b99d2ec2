/** The cells of an appendix, as its columns name them. */
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { documentAnswer } from '../../src/report/document.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

test('each column holds what it names', async () => {
  const holds = ['number', 'text', 'lead', 'with', 'product', 'due', 'note', 'von'];
  const row =
    '{number: "01", text: Việc, lead: [so-mot], with: [so-hai], product: Đề án, due: 2021-Q4, wording: Quý IV';
  const appendix = `columns: [${holds.map((held) => `{heading: ${held}, holds: ${held}}`).join(', ')}]
rows: [${row}, note: Mới, extra: {von: Ngân sách}}]\n`;
  const { plan, findings } = await loadPlan(folderOf({ ...planFiles(), 'appendix.yaml': appendix }));
  expect(findings).toEqual([]);
  const [printed] = documentAnswer(plan).appendices;
  expect(printed?.rows.map(({ cells }) => cells)).toEqual([
    ['01', 'Việc', 'Sở Mẫu Một', 'Sở Mẫu Hai', 'Đề án', 'Quý IV', 'Mới', 'Ngân sách'],
  ]);
});
