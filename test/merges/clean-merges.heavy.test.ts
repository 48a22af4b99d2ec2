/** Different facts entered on two branches come together without a question, each of them once, and `check` has nothing to say. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { State } from '../../src/plan/model.ts';
import type { TemporaryRepository } from '../env/temporary-repository.ts';
import { run } from '../main/environment.ts';
import {
  all,
  amendments,
  append,
  asked,
  check,
  enter,
  entered,
  extension,
  first,
  joined,
  parted,
  progress,
  replace,
  together,
  type Way,
  type Work,
} from './merged-plan.ts';

const blocks = `task: PL.01
reports:
  # Theo công văn của Sở Một
  - date: 2021-03-01
    agency: so-mot
    state: in-progress
    note: >-
      Việc đầu
`;
const block = '  - date: 2021-06-10\n    agency: so-mot\n    state: not-started\n    note: Việc hai\n';
const inBlocks: Work = ({ put }) => put({ [first]: blocks });
const started = enter(progress('2021-03-01', 'Việc đầu'));
const withoutEnd = (file: string): Work => replace(file, /\n$/, '');
const toWindows = (file: string): Work => replace(file, /\r?\n/g, '\r\n');
const other = { agency: 'so-hai' };
const evidence = { number: '15/QĐ', date: '2021-06-09' as Day, issuer: null, title: null };

/** What was there, what we do, what others do, and what must stand there once each. */
const cases: readonly (readonly [
  name: string,
  base: Work | null,
  ours: Work,
  theirs: Work,
  facts: readonly string[],
])[] = [
  [
    'different tasks',
    started,
    enter(progress('2021-06-10', 'Việc hai')),
    enter(progress('2021-06-11', 'Việc ba', { ...other, task: 'PL.02' })),
    ['Việc đầu', 'Việc hai', 'Việc ba'],
  ],
  [
    'one task, in a file that is there',
    started,
    enter(progress('2021-06-10', 'Việc hai')),
    enter(progress('2021-06-10', 'Việc ba', { state: 'done', evidence: [evidence] })),
    ['Việc đầu', 'Việc hai', 'Việc ba', '15/QĐ'],
  ],
  [
    'one task, in a file that both make',
    null,
    enter(progress('2021-06-10', 'Việc hai', { task: 'PL.02' })),
    enter(progress('2021-06-10', 'Việc ba', { ...other, task: 'PL.02' })),
    ['Việc hai', 'Việc ba', 'task: PL.02', 'reports:'],
  ],
  [
    'the same report',
    started,
    enter(progress('2021-06-10', 'Việc hai')),
    enter(progress('2021-06-10', 'Việc hai')),
    ['Việc đầu', 'Việc hai'],
  ],
  [
    'the same report in a file that both make, and one more',
    null,
    enter(progress('2021-06-10', 'Việc hai')),
    enter(progress('2021-06-10', 'Việc hai'), progress('2021-06-12', 'Việc ba', other)),
    ['Việc hai', 'Việc ba', 'task: PL.01'],
  ],
  [
    'days that cross, of two agencies',
    started,
    enter(progress('2021-11-20', 'Việc hai'), progress('2021-11-30', 'Việc bốn')),
    enter(progress('2021-06-10', 'Việc ba', other), progress('2021-11-25', 'Việc năm', other)),
    ['Việc đầu', 'Việc hai', 'Việc ba', 'Việc bốn', 'Việc năm'],
  ],
  [
    'days that cross, of two periods',
    null,
    enter(progress('2021-07-01', 'Việc hai', { task: 'PL.03', period: '2021-Q2' })),
    enter(progress('2021-04-01', 'Việc ba', { task: 'PL.03', period: '2021-Q1' })),
    ['Việc hai', 'Việc ba'],
  ],
  [
    'an earlier report, and a later one',
    enter(progress('2021-03-01', 'Việc đầu'), progress('2021-09-01', 'Việc cuối')),
    enter(progress('2021-06-10', 'Việc hai')),
    enter(progress('2021-11-10', 'Việc ba', other)),
    ['Việc đầu', 'Việc hai', 'Việc cuối', 'Việc ba'],
  ],
  [
    'amendments in a file that both make',
    null,
    enter(extension('45/UBND', '2021-05-20', ['2021-Q4', '2022-Q1'])),
    enter(extension('61/UBND', '2021-05-10', ['2021-Q4', '2022-Q2'], 'PL.02')),
    ['45/UBND', '61/UBND', 'amendments:'],
  ],
  [
    'extensions of different tasks',
    enter(extension('12/UBND', '2021-02-01', ['2021-Q4', '2022-Q1'])),
    enter(extension('45/UBND', '2021-05-20', ['2022-Q1', '2022-Q2'])),
    enter(extension('61/UBND', '2021-05-10', ['2021-Q4', '2022-Q2'], 'PL.02')),
    ['12/UBND', '45/UBND', '61/UBND'],
  ],
  [
    'requests in a file that both make',
    null,
    enter(asked('45/SM')),
    enter(asked('51/SM', 'PL.02')),
    ['45/SM', '51/SM', 'requests:'],
  ],
  [
    'a request and an amendment in a file that both make',
    null,
    enter(asked('45/SM')),
    enter(extension('61/UBND', '2021-05-10', ['2021-Q4', '2022-Q2'], 'PL.02')),
    ['45/SM', '61/UBND', 'requests:', 'amendments:'],
  ],
  [
    'the first request, and one more amendment',
    enter(extension('12/UBND', '2021-02-01', ['2021-Q4', '2022-Q1'])),
    enter(asked('45/SM')),
    enter(extension('61/UBND', '2021-05-10', ['2021-Q4', '2022-Q2'], 'PL.02')),
    ['12/UBND', '45/SM', '61/UBND', 'requests:', 'amendments:'],
  ],
  [
    'the first request of both',
    enter(extension('12/UBND', '2021-02-01', ['2021-Q4', '2022-Q1'])),
    enter(asked('45/SM')),
    enter(asked('51/SM', 'PL.02')),
    ['12/UBND', '45/SM', '51/SM', 'requests:', 'amendments:'],
  ],
  [
    'one more request, and the first amendment',
    enter(asked('45/SM')),
    enter(asked('51/SM', 'PL.02')),
    enter(extension('61/UBND', '2021-05-10', ['2021-Q4', '2022-Q2'], 'PL.02')),
    ['45/SM', '51/SM', '61/UBND', 'requests:', 'amendments:'],
  ],
  [
    'one more of each',
    enter(asked('45/SM'), extension('12/UBND', '2021-02-01', ['2021-Q4', '2022-Q1'])),
    enter(asked('51/SM', 'PL.02')),
    enter(extension('61/UBND', '2021-05-10', ['2021-Q4', '2022-Q2'], 'PL.02')),
    ['45/SM', '12/UBND', '51/SM', '61/UBND', 'requests:', 'amendments:'],
  ],
  [
    'the same request',
    enter(asked('45/SM')),
    enter(asked('51/SM', 'PL.02')),
    enter(asked('51/SM', 'PL.02')),
    ['45/SM', '51/SM'],
  ],
  [
    'a report and a correction of an earlier one',
    started,
    enter(progress('2021-06-10', 'Việc hai', { corrects: { date: '2021-03-01' as Day, agency: null, period: null } })),
    enter(progress('2021-06-10', 'Việc ba', other)),
    ['Việc đầu', 'Việc hai', 'Việc ba'],
  ],
  [
    'a file without a final newline',
    all(started, withoutEnd(first)),
    enter(progress('2021-06-10', 'Việc hai')),
    enter(progress('2021-06-11', 'Việc ba', other)),
    ['Việc đầu', 'Việc hai', 'Việc ba'],
  ],
  [
    'a file of Windows',
    all(started, toWindows(first)),
    all(toWindows(first), enter(progress('2021-06-10', 'Việc hai'))),
    all(toWindows(first), enter(progress('2021-06-11', 'Việc ba', other))),
    ['Việc đầu', 'Việc hai', 'Việc ba'],
  ],
  [
    'a file made on Windows and one made elsewhere',
    null,
    all(enter(progress('2021-06-10', 'Việc hai')), toWindows(first)),
    enter(progress('2021-06-11', 'Việc ba', other)),
    ['Việc hai', 'Việc ba', 'task: PL.01'],
  ],
  [
    'a file that an editor of Windows has saved anew',
    started,
    all(toWindows(first), enter(progress('2021-06-10', 'Việc hai'))),
    enter(progress('2021-06-11', 'Việc ba', other)),
    ['Việc đầu', 'Việc hai', 'Việc ba', 'task: PL.01'],
  ],
  [
    'an entry over several lines beside one of one line',
    inBlocks,
    append(first, block),
    enter(progress('2021-06-11', 'Việc ba', other)),
    ['Việc đầu', 'Việc hai', 'Việc ba'],
  ],
  [
    'entries of one line behind one over several lines',
    inBlocks,
    enter(progress('2021-06-10', 'Việc hai')),
    enter(progress('2021-06-11', 'Việc ba', other)),
    ['Việc đầu', 'Việc hai', 'Việc ba'],
  ],
  [
    'a list that was empty',
    ({ put }) => put({ [amendments]: 'amendments: []\n' }),
    enter(extension('45/UBND', '2021-05-20', ['2021-Q4', '2022-Q1'])),
    enter(extension('61/UBND', '2021-05-10', ['2021-Q4', '2022-Q2'], 'PL.02')),
    ['45/UBND', '61/UBND', 'amendments:'],
  ],
];

/** Brought together like this, everything stands there once, and there is nothing to say about it. */
async function expectAllOnce(parted: TemporaryRepository, facts: readonly string[], way: Way): Promise<void> {
  const plan = joined(parted, way);
  const lines = entered(plan);
  const counts = facts.map((fact) => [fact, lines.filter((line) => line.includes(fact)).length]);
  expect({ way, counts }).toEqual({ way, counts: facts.map((fact) => [fact, 1]) });
  expect({ way, ...(await check(plan)) }).toMatchObject({ way, code: 0, stdout: '' });
}

test.each(cases)('merged, in either direction: %s', async (_, base, ours, theirs, facts) => {
  const plan = await parted(base, ours, theirs);
  await expectAllOnce(plan, facts, 'merge');
  await expectAllOnce(plan, facts, 'merge into theirs');
});

// Both take the same turn as a merge.
test.each(cases.slice(0, 7))('rebased and picked: %s', async (_, base, ours, theirs, facts) => {
  const plan = await parted(base, ours, theirs);
  await expectAllOnce(plan, facts, 'rebase');
  await expectAllOnce(plan, facts, 'cherry-pick');
});

test('files that had the line ends of Windows before git was told of them stay as they are', async () => {
  const untold: Work = ({ put }) => put({ 'plan/.gitattributes': 'progress/*.yaml merge=union\n' });
  const plan = await together(
    'merge',
    all(untold, started, toWindows(first)),
    enter(progress('2021-06-10', 'Việc hai')),
    enter(progress('2021-06-11', 'Việc ba', other)),
  );
  expect(
    plan
      .git('show', `HEAD:${first}`)
      .split('\n')
      .filter((line) => line.endsWith('\r')),
  ).toHaveLength(4);
  expect(await check(plan)).toMatchObject({ code: 0 });
});

test('a plan that init made is merged so', async () => {
  const { folder, git, commit } = await parted(
    null,
    () => undefined,
    () => undefined,
  );
  expect(await run(['init', 'moi', '-q'], { folder, now: '2021-12-01T02:00:00Z' })).toMatchObject({ code: 0 });
  commit('mới');
  const line = (state: State) => `  - {date: 2021-12-0${state === 'done' ? 3 : 2}, agency: so-gddt, state: ${state}`;
  const head = 'task: PL.01\nreports:\n';
  const file = join(folder, 'moi/progress/PL.01.yaml');
  git('checkout', '--quiet', '-b', 'nhánh');
  writeFileSync(file, `${head}${line('in-progress')}}\n`);
  commit('a');
  git('checkout', '--quiet', 'main');
  writeFileSync(file, `${head}${line('done')}, evidence: {number: 1/QĐ, date: 2021-12-02}}\n`);
  commit('b');
  git('merge', '--quiet', 'nhánh');
  expect(git('show', 'HEAD:moi/progress/PL.01.yaml').split('\n')).toHaveLength(4);
  writeFileSync(join(folder, 'moi/.dondoc-journal'), '');
  expect(git('status', '--porcelain')).toBe('');
});
