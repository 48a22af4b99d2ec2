/** Branches and tags at the cursor, from a repository whose names try to reach the user's shell. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, temporaryRepository } from '../../env/temporary-repository.ts';
import { smallPlan } from '../../main/small-plan.ts';
import { candidatesAt } from './asked-shell.ts';

function repositoryWithPlan() {
  const repository = temporaryRepository();
  repository.put(smallPlan('plan'));
  repository.commit('một', '2021-01-01T00:00:00Z');
  repository.commit('hai', '2021-02-01T00:00:00Z');
  repository.git('tag', 'v1.0', 'HEAD~1');
  repository.git('branch', 'nhánh/riêng', 'HEAD~1');
  return repository;
}

async function valuesAt(words: readonly string[], cwd: string): Promise<string[]> {
  return Object.keys(await candidatesAt(words, { cwd }));
}

it.each(['--at', '--against'])('offers branches and tags after %s', async (option) => {
  const { folder } = repositoryWithPlan();
  expect((await valuesAt(['check', option, ''], folder)).toSorted()).toEqual(['HEAD', 'main', 'nhánh/riêng', 'v1.0']);
  expect((await valuesAt(['check', option, ''], folder)).slice(0, 2)).toEqual(['HEAD', 'main']);
  expect(await valuesAt(['check', `${option}=nh`], folder)).toEqual(['nhánh/riêng']);
  expect(await valuesAt(['check', '--plan', join(folder, 'plan'), option, 'v'], temporaryFolder())).toEqual(['v1.0']);
});

it('offers no name that is more than a word to the shell', async () => {
  const { folder, git } = repositoryWithPlan();
  const hash = git('rev-parse', 'HEAD');
  const names = [
    '$(touch)',
    '`touch`',
    'a;b',
    'a&b',
    "a'b",
    'a"b',
    'a|b',
    '--output=x',
    'x\u202ey',
    '!x',
    '#x',
    'a{b,c}',
  ];
  for (const name of names) git('update-ref', `refs/heads/${name}`, hash);
  expect((await valuesAt(['status', '--at', ''], folder)).toSorted()).toEqual(['HEAD', 'main', 'nhánh/riêng', 'v1.0']);
});

it('offers none outside git', async () => {
  expect(await valuesAt(['status', '--at', ''], temporaryFolder())).toEqual([]);
});
