/** Services know a file by its path in the repository, wherever the program was started; people by the way to it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { temporaryFolder, temporaryRepository } from '../env/temporary-repository.ts';
import { repository, run } from './environment.ts';

/** Puts the invented plan there. */
function putPlan(folder: string): void {
  copyFolder(join(repository, 'test/plans/nam-2021'), folder);
}

/** The file that a format names for the first finding, asked for in a folder. */
async function named(format: string, folder: string, ...argv: string[]): Promise<string | undefined> {
  const { stdout } = await run(['check', '--as-of', '2022-03-31', '--format', format, ...argv], { folder });
  switch (format) {
    case 'text':
      return stdout.split(':')[0];
    case 'github':
      return /file=([^,]*),/.exec(stdout)?.[1];
    case 'junit':
      return /<testsuite name="([^"]*)"/.exec(stdout)?.[1];
    case 'json':
      return JSON.parse(stdout).diagnostics[0].file;
    case 'gitlab':
      return JSON.parse(stdout)[0].location.path;
    default:
      return JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
  }
}

const services = ['github', 'gitlab', 'sarif', 'junit'];
const others = ['text', 'json'];

describe('in a repository', () => {
  test.each(services)('%s has the path from its top', async (format) => {
    const { folder } = temporaryRepository();
    putPlan(join(folder, 'docs/plan'));
    mkdirSync(join(folder, 'docs/other'));
    const path = 'docs/plan/plan.yaml';
    expect(await named(format, join(folder, 'docs/plan/progress'))).toBe(path);
    expect(await named(format, join(folder, 'docs'))).toBe(path);
    expect(await named(format, join(folder, 'docs/other'), '--plan', '../plan')).toBe(path);
    expect(await named(format, '/', '--plan', join(folder, 'docs/plan'))).toBe(path);
  });

  test.each(others)('%s has the way from where it was asked', async (format) => {
    const { folder } = temporaryRepository();
    putPlan(join(folder, 'docs/plan'));
    expect(await named(format, join(folder, 'docs/plan/progress'))).toBe('../plan.yaml');
    expect(await named(format, join(folder, 'docs'))).toBe('plan/plan.yaml');
  });

  test('a plan that is the repository has the bare names', async () => {
    const { folder } = temporaryRepository();
    putPlan(folder);
    expect(await named('gitlab', join(folder, 'progress'))).toBe('plan.yaml');
  });

  test('of a linked work tree or a submodule, the top is where its .git file is', async () => {
    const { folder } = temporaryRepository();
    putPlan(join(folder, 'modules/plans/plan'));
    writeFileSync(join(folder, 'modules/plans/.git'), 'gitdir: ../../.git/modules/plans\n');
    expect(await named('sarif', join(folder, 'modules'), '--plan', 'plans')).toBe('plan/plan.yaml');
  });
});

test.each(services)('outside of any repository, %s has the way from where it was asked', async (format) => {
  const folder = temporaryFolder();
  putPlan(join(folder, 'plan'));
  expect(await named(format, folder)).toBe('plan/plan.yaml');
});

test('a finding has one fingerprint, wherever it is asked for', async () => {
  const { folder } = temporaryRepository();
  putPlan(join(folder, 'plan'));
  const report = async (where: string) =>
    (await run(['check', '--as-of', '2022-03-31', '--format', 'gitlab'], { folder: join(folder, where) })).stdout;
  expect(await report('plan/progress')).toBe(await report('.'));
});
