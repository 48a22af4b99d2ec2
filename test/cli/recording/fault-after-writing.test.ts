/** A fault of the program after the plan was written: nobody may be told that nothing was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../../src/env/disk-files.ts';
import { nodeGit } from '../../../src/env/git/node-git.ts';
import type { Git } from '../../../src/env/repository.ts';
import { settings } from '../../env/temporary-repository.ts';
import { run } from '../../main/environment.ts';
import { repositoryCopy } from '../../main/repository-copy.ts';

/** Real git, whose commit breaks in a way that nobody thought of. */
function breakingGit(): Git {
  const git = nodeGit(settings, diskFiles);
  return {
    ...git,
    repositoryOf: async (folder) => {
      const repository = await git.repositoryOf(folder);
      if ('fault' in repository) return repository;
      return {
        ...repository,
        commitPaths: async () => {
          throw new TypeError('không ngờ tới');
        },
      };
    },
  };
}

test.each([
  ['vi', 'Nội dung đã được ghi vào kế hoạch; xem bằng git diff.'],
  ['en', 'The plan was written before; see git diff.'],
])('is told as that, in %s', async (language, sentence) => {
  const copy = repositoryCopy('test/plans/nam-2021');
  const argv = ['done', 'PL.04', '--evidence', '05/BC-MAU', '--date', '4/4/2022', '--commit', '--lang', language];
  const { code, stderr } = await run(argv, { ...copy.world({ now: '2022-04-05T02:00:00Z' }), git: breakingGit() });
  expect(code).toBe(70);
  expect(stderr).toContain('TypeError: không ngờ tới');
  expect(stderr).toContain(sentence);
  expect(readFileSync(join(copy.folder, 'plan/progress/PL.04.yaml'), 'utf8')).toContain('05/BC-MAU');
});
