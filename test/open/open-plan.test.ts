/** Plans opened without a command line: by a world and four values, several at once, and why not as a value. */
import path, { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeGit } from '../../src/env/git/node-git.ts';
import { readJournal } from '../../src/env/read-journal.ts';
import { openPlan } from '../../src/open/open-plan.ts';
import type { OpenedPlan } from '../../src/open/opened-plan.ts';
import type { World } from '../../src/open/world.ts';
import { settings, temporaryFolder, temporaryRepository } from '../env/temporary-repository.ts';
import { smallPlan } from '../main/small-plan.ts';

const asked = { plan: null, asOf: null, format: 'text' } as const;

/** The real disk and real git; the evening of 15/12/2021 in UTC is the next day in Việt Nam. */
function worldIn(cwd: string): World {
  return {
    cwd,
    files: diskFiles,
    path,
    git: nodeGit(settings, diskFiles),
    now: () => new Date('2021-12-15T20:00:00Z'),
    unfinished: async (folder) => readJournal(folder),
  };
}

function opened(result: Awaited<ReturnType<typeof openPlan>>): OpenedPlan {
  if ('fault' in result) throw new Error(result.fault);
  return result;
}

test('several plans of one folder, each with its own today, places and day', async () => {
  const { folder, put } = temporaryRepository();
  put({ ...smallPlan('a', { id: 'kh-a' }), ...smallPlan('b', { id: 'kh-b', zone: 'America/Los_Angeles' }) });
  const world = worldIn(folder);
  const [a, b] = await Promise.all([
    openPlan(world, { ...asked, plan: 'a' }, null),
    openPlan(world, { ...asked, plan: 'b/plan.yaml', asOf: () => '2021-03-31' as Day }, null),
  ]).then((results) => results.map(opened) as [OpenedPlan, OpenedPlan]);
  expect([a.plan.id, a.folder, a.today, a.asOf, a.commit]).toEqual([
    'kh-a',
    join(folder, 'a'),
    '2021-12-16',
    '2021-12-16',
    null,
  ]);
  expect([b.plan.id, b.today, b.asOf]).toEqual(['kh-b', '2021-12-15', '2021-03-31']);
  const place = { file: 'appendix.yaml', path: ['rows', 0, 'due'], part: 'value' } as const;
  expect([a.locate(place).file, b.locate(place).file]).toEqual(['a/appendix.yaml', 'b/appendix.yaml']);
});

test('as git had it at a revision, by its name or its day', async () => {
  const { folder, put, commit } = temporaryRepository();
  put(smallPlan('plan', { due: '2021-Q1' }));
  commit('Kế hoạch', '2021-01-04T08:00:00+07:00');
  put(smallPlan('plan', { due: '2021-Q2' }));
  commit('Gia hạn', '2021-03-01T08:00:00+07:00');
  const world = worldIn(folder);
  const dueAt = async (revision: string | null) => {
    const { plan, commit: read } = opened(await openPlan(world, asked, revision));
    return [plan.tasks[0]?.due, read?.day];
  };
  const [now, before, onDay] = [await dueAt(null), await dueAt('HEAD~1'), await dueAt('28/2/2021')];
  expect(now[1]).toBe(undefined);
  expect(before).toEqual(onDay);
  expect(before[1]).toBe('2021-01-04');
  expect(before[0]).not.toEqual(now[0]);
});

test('what cannot be opened is said and not thrown', async () => {
  const empty = temporaryFolder();
  expect(await openPlan(worldIn(empty), asked, null)).toEqual({ fault: 'no-plan', searched: empty });
  expect(await openPlan(worldIn(empty), { ...asked, plan: 'kh' }, null)).toEqual({
    fault: 'no-plan-in',
    folder: 'kh',
    exists: false,
  });
  const { folder, put, commit } = temporaryRepository();
  put({ 'x.txt': '' });
  commit('Chưa có kế hoạch', '2021-01-04T08:00:00+07:00');
  put(smallPlan('plan'));
  const world = worldIn(folder);
  expect(await openPlan(world, asked, 'HEAD')).toEqual({ fault: 'no-plan-at', given: 'HEAD', folder: 'plan' });
  expect(await openPlan(world, asked, 'mian')).toMatchObject({ fault: 'unknown-revision', given: 'mian' });
  expect(await openPlan(world, asked, '31/2/2021')).toEqual({ fault: 'not-a-day', given: '31/2/2021' });
  expect(await openPlan(world, asked, '1/1/2021')).toEqual({
    fault: 'before-first-commit',
    given: '1/1/2021',
    first: '2021-01-04',
  });
});
