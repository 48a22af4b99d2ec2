/** The columns of tasks: each has a cell for every task, and something to say of some. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fullRows, shortRows, type TaskColumns, taskColumns } from '../../../src/output/tasks/rows.ts';
import { headings } from '../../../src/output/words/headings.ts';
import { languages } from '../../../src/output/words/language.ts';
import type { TaskAnswer } from '../../../src/report/answers.ts';
import { run } from '../../main/environment.ts';

const names = Object.keys(taskColumns) as readonly (keyof typeof taskColumns)[];
let tasks: readonly TaskAnswer[] = [];

beforeAll(async () => {
  const argv = ['status', '--as-of', '2021-12-15', '--format', 'json'];
  const tasksOf = async (folder: string) => JSON.parse((await run(argv, { folder })).stdout).tasks;
  // The second has what the first was issued without: products.
  tasks = [...(await tasksOf('test/plans/nam-2021')), ...(await tasksOf('test/plans/every-key'))];
});

describe.each(languages)('in %s', (language) => {
  test.each(names)('the column %s stands under its heading and says something of some task', (name) => {
    const { header, rows } = fullRows(tasks, language);
    const column = names.indexOf(name);
    expect(header[column]).toBe(headings[name][language]);
    expect(rows.map((row) => row[column]).filter((cell) => cell !== '')).not.toEqual([]);
  });

  test('what fits in a comment: each cell as in the whole table, figures to the right', () => {
    const [full, short] = [fullRows(tasks, language), shortRows(tasks, language)];
    const kept = ['id', 'task', 'lead', 'dueDay', 'standing', 'daysLate', 'daysLeft'] as const;
    expect(short.header).toEqual(kept.map((name) => headings[name][language]));
    const dueDay = kept.indexOf('dueDay');
    const whole = full.rows.map((row) => kept.map((name) => row[names.indexOf(name)] ?? ''));
    expect(short.rows.map((row) => row.toSpliced(dueDay, 1))).toEqual(whole.map((row) => row.toSpliced(dueDay, 1)));
    const beside = short.rows.map((row, index) => {
      const [cell = '', day = ''] = [row[dueDay], whole[index]?.[dueDay]];
      expect(cell.startsWith(day)).toBe(true);
      return cell.slice(day.length).trim();
    });
    const asked = { vi: '(đề nghị gia hạn đến 30/06/2022)', en: '(extension to 30 Jun 2022 requested)' }[language];
    expect(beside[short.rows.findLastIndex(([id]) => id === 'PL.04')]).toBe(asked);
    expect(beside.filter((text) => text !== '')).toHaveLength(
      tasks.filter(({ requests }) => requests.length > 0).length,
    );
    expect(short.aligns).toEqual(['left', 'left', 'left', 'left', 'left', 'right', 'right']);
  });
});

test('a column without a cell, or without a heading of its name, does not compile', () => {
  // @ts-expect-error it says nothing of a task
  const empty = { obstacle: {} } satisfies TaskColumns;
  // @ts-expect-error there is no such heading
  const unheaded = { weather: { cell: () => '' } } satisfies TaskColumns;
  expect([empty, unheaded]).toHaveLength(2);
});
