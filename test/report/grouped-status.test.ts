/** Counts by group: the rows of a partition add up to the totals; by agency they add up to the shares. */
import { describe, expect, test } from 'vitest';
import { type Grouping, groupings } from '../../src/report/answers.ts';
import { groupedStatusAnswer } from '../../src/report/grouped-status.ts';
import { around, selection, viewOf } from './report-plan.ts';

const view = await viewOf();
const answer = (by: Grouping) => groupedStatusAnswer(view, by, selection(), around);
const rowLines = (by: Grouping) =>
  answer(by).groups.map(
    ({ key, name, totals }) => `${key} (${name}): ${totals.tasks}, ${totals.done} done, ${totals.overdue} overdue`,
  );

describe('rows', () => {
  test('by lead, in the order of the register; two leads count twice', () => {
    expect(rowLines('lead')).toEqual([
      'so-mot (Sở Mẫu Một): 4, 0 done, 2 overdue',
      'so-hai (Sở Mẫu Hai): 3, 1 done, 0 overdue',
      'cac-huyen (UBND cấp huyện): 1, 0 done, 0 overdue',
      'cac-so (Các sở liên quan): 1, 0 done, 0 overdue',
    ]);
    expect(answer('lead').countedTwice).toBe(1);
  });

  test('by section, as they come in the document', () => {
    expect(rowLines('section')).toEqual([
      'II (NHIỆM VỤ CHỦ YẾU): 1, 0 done, 0 overdue',
      'II.1 (Tuyên truyền): 2, 0 done, 1 overdue',
      'III (Báo cáo hằng năm): 1, 0 done, 0 overdue',
      'PL (null): 4, 1 done, 1 overdue',
    ]);
  });

  test('by quarter, by time; what has no day stands last', () => {
    expect(rowLines('quarter')).toEqual([
      '2021-Q1 (null): 1, 1 done, 0 overdue',
      '2021-Q2 (null): 1, 0 done, 1 overdue',
      '2021-Q3 (null): 1, 0 done, 1 overdue',
      '2021-Q4 (null): 3, 0 done, 0 overdue',
      '2022-Q1 (null): 1, 0 done, 0 overdue',
      'null (null): 1, 0 done, 0 overdue',
    ]);
  });

  test('by agency, each by its own part', () => {
    expect(rowLines('agency')).toEqual([
      'so-mot (Sở Mẫu Một): 4, 0 done, 2 overdue',
      'so-hai (Sở Mẫu Hai): 3, 2 done, 0 overdue',
      'huyen-dong (UBND huyện Đông): 1, 1 done, 0 overdue',
      'huyen-tay (UBND huyện Tây): 1, 1 done, 0 overdue',
      'huyen-nam (UBND huyện Nam): 1, 0 done, 0 overdue',
      'cac-so (Các sở liên quan): 1, 0 done, 0 overdue',
    ]);
    expect(answer('agency').countedTwice).toBe(2);
  });
});

describe.each(groupings)('by %s', (by) => {
  const { groups, totals, countedTwice } = answer(by);
  const sum = (count: (row: (typeof groups)[number]) => number) => groups.reduce((all, row) => all + count(row), 0);

  test('the rows add up to the number of tasks, or to more where tasks stand in several', () => {
    expect(totals.tasks).toBe(8);
    if (countedTwice === 0) expect(sum((row) => row.totals.tasks)).toBe(totals.tasks);
    else expect(sum((row) => row.totals.tasks)).toBeGreaterThan(totals.tasks);
    expect(sum((row) => row.totals.done)).toBeGreaterThanOrEqual(totals.done);
  });

  test('each row reconciles in itself', () => {
    for (const { totals: own, rates } of groups) {
      const { done, inTerm, dueSoon, overdue, ongoing, awaitingEvent, noDeadline, suspended, withdrawn } = own;
      expect(done + inTerm + dueSoon + overdue + ongoing + awaitingEvent + noDeadline + suspended + withdrawn).toBe(
        own.tasks,
      );
      expect(rates.done).toEqual({ count: done, of: own.tasks });
    }
  });
});

// Quadratic work would run into the runner's own time limit.
test('100,000 tasks in one row', () => {
  const [task] = view.tasks;
  if (task === undefined) throw new Error('the plan has no task');
  const large = { ...view, tasks: Array.from({ length: 100_000 }, () => task) };
  expect(groupedStatusAnswer(large, 'section', selection(), around).groups.map(({ totals }) => totals.tasks)).toEqual([
    100_000,
  ]);
});

test('duties straight under a heading count under it, headed themselves or not; a headed duty is a section of those below it', async () => {
  const task = 'task: {lead: [so-mot], due: ongoing}';
  const body = `- number: I
  heading: THỂ CHẾ
  items:
${Array.from({ length: 70 }, (_, index) => `    - {number: "${index + 1}", text: Việc, ${task}}`).join('\n')}
- number: II
  heading: HẠ TẦNG
  items:
${Array.from({ length: 70 }, (_, index) => `    - {number: "${index + 1}", heading: Việc, text: Nội dung, ${task}}`).join('\n')}
    - number: "71"
      heading: Việc chung
      ${task}
      items:
        - number: a
          text: Việc riêng
          ${task}
          items: [{number: "-", text: Việc nhỏ, ${task}}]
- number: III
  text: Không có tiêu đề
  items: [{number: "1", text: Việc, ${task}}]`;
  const own = await viewOf('2021-12-15', { body, progress: {} });
  const { groups } = groupedStatusAnswer(own, 'section', selection({ source: 'body' }), around);
  expect(groups.map(({ key, name, totals }) => `${key} (${name}): ${totals.tasks}`)).toEqual([
    'I (THỂ CHẾ): 70',
    'II (HẠ TẦNG): 70',
    'II.71 (Việc chung): 3',
    'III (Không có tiêu đề): 1',
  ]);
});

test('a lead that is named twice counts once', async () => {
  const rows = '- {number: "01", text: Việc, lead: [so-mot, so-mot], due: 2021-Q4}';
  const twice = await viewOf('2021-12-15', { body: '- {number: I, text: Các sở thực hiện.}', rows, progress: {} });
  const { groups, countedTwice } = groupedStatusAnswer(twice, 'lead', selection(), around);
  expect([groups.map(({ key, totals }) => `${key} ${totals.tasks}`), countedTwice]).toEqual([['so-mot 1'], 0]);
});

test('a filter is applied before the counting', () => {
  const { groups, totals } = groupedStatusAnswer(view, 'section', selection({ standings: ['overdue'] }), around);
  expect(totals.tasks).toBe(2);
  expect(groups.map(({ key }) => key)).toEqual(['II.1', 'PL']);
});

test('the most overdue first when what is to be seen to comes first; quarters stay in order', () => {
  const keys = (by: Grouping, order: 'urgency' | 'document') =>
    groupedStatusAnswer(view, by, selection(), around, order).groups.map(
      ({ totals }) => totals.overdue * 100 + totals.dueSoon,
    );
  const pressing = keys('agency', 'urgency');
  expect(pressing).toEqual(pressing.toSorted((a, b) => b - a));
  expect(keys('agency', 'document')).not.toEqual(pressing);
  expect(keys('quarter', 'urgency')).toEqual(keys('quarter', 'document'));
});
