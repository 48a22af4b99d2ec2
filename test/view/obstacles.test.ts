/** What stands in the way of a task, by those who said so. */
import { describe, expect, test } from 'vitest';
import { openTold } from '../../src/view/obstacles.ts';
import { done, report, reports, row, viewed } from './viewed-task.ts';

/** `agency date text` of each obstacle, or proposal. */
async function told(lines: readonly string[], duty: string, what: 'obstacle' | 'proposal' = 'obstacle') {
  const view = await viewed({ rows: row(duty), progress: reports(...lines) }, '2021-12-15');
  return openTold(view, what).map(({ agency, date, text }) => `${agency} ${date} ${text}`);
}

const one = 'lead: [so-mot], due: 2021-Q4';
const many = 'lead: [cac-huyen], due: 2021-Q4';
const yearly = 'lead: [so-mot], due: {every: quarter, from: 2021-Q1}';

describe('told', () => {
  test('the last of several, whatever was reported since', async () => {
    const lines = [
      report('2021-02-01', 'so-mot', 'in-progress', 'obstacle: Thiếu người'),
      report('2021-03-01', 'so-mot', 'in-progress', 'obstacle: Thiếu kinh phí, proposal: Cấp thêm'),
      report('2021-04-01', 'so-mot', 'in-progress'),
    ];
    expect(await told(lines, one)).toEqual(['so-mot 2021-03-01 Thiếu kinh phí']);
    expect(await told(lines, one, 'proposal')).toEqual(['so-mot 2021-03-01 Cấp thêm']);
  });

  test('of each agency that owes the task', async () => {
    const lines = [
      report('2021-03-01', 'huyen-tay', 'in-progress', 'obstacle: Thiếu người'),
      report('2021-03-02', 'huyen-dong', 'in-progress', 'obstacle: Thiếu kinh phí'),
    ];
    expect(await told(lines, many)).toEqual([
      'huyen-tay 2021-03-01 Thiếu người',
      'huyen-dong 2021-03-02 Thiếu kinh phí',
    ]);
  });

  test('no more of an agency that has done its part, nor of a task that is done', async () => {
    const obstacle = report('2021-03-01', 'huyen-tay', 'in-progress', 'obstacle: Thiếu người');
    expect(await told([obstacle, done('2021-04-01', 'huyen-tay', '2021-04-01')], many)).toEqual([]);
    const own = report('2021-03-01', 'so-mot', 'in-progress', 'obstacle: Thiếu người');
    expect(await told([own, done('2021-04-01', 'so-mot', '2021-04-01', 'obstacle: Vẫn thiếu')], one)).toEqual([]);
  });

  test('no more once the occurrence is done that it was about, but until then also when another one is', async () => {
    const first = report('2021-03-01', 'so-mot', 'in-progress', 'period: 2021-Q1, obstacle: Thiếu người');
    const of = (period: string) => done('2021-04-01', 'so-mot', '2021-04-01', `period: ${period}`);
    expect(await told([first, of('2021-Q2')], yearly)).toEqual(['so-mot 2021-03-01 Thiếu người']);
    expect(await told([first, of('2021-Q1')], yearly)).toEqual([]);
  });
});
