/** Which of many folders are not as a commit has them, in real repositories. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../../src/env/disk-files.ts';
import { nodeGit } from '../../../src/env/git/node-git.ts';
import type { Repository } from '../../../src/env/repository.ts';
import { planFiles } from '../../../src/plan/folder.ts';
import { settings, temporaryRepository } from '../temporary-repository.ts';

const register = '../agencies.yaml';

/** Three folders with a register beside them, in one commit; what differs from it after the change. */
async function differing(change: (put: (file: string, text: string) => void, folder: string) => void) {
  const { folder, put, commit } = temporaryRepository();
  const write = (file: string, text: string) => put({ [file]: text });
  for (const plan of ['a', 'b', 'c']) {
    write(`kh/${plan}/plan.yaml`, `id: ${plan}\n`);
    write(`kh/${plan}/progress/PL.01.yaml`, 'task: PL.01\n');
    write(`kh/${plan}/notes.txt`, 'x\n');
  }
  write('kh/agencies.yaml', 'agencies: []\n');
  const hash = commit('x');
  change(write, folder);
  const repository = (await nodeGit(settings, diskFiles).repositoryOf(folder)) as Repository;
  const asked = ['a', 'b', 'c'].map((plan) => ({ folder: `kh/${plan}`, further: plan === 'c' ? [] : [register] }));
  return await repository.differing(hash, asked, planFiles);
}

describe('differing', () => {
  test('none, as long as nothing has changed', async () => {
    expect(await differing(() => {})).toEqual([]);
  });

  test('a file that changed, came or went', async () => {
    expect(await differing((put) => put('kh/a/plan.yaml', 'id: x\n'))).toEqual(['kh/a']);
    expect(await differing((put) => put('kh/b/progress/PL.02.yaml', 'task: PL.02\n'))).toEqual(['kh/b']);
    expect(await differing((_, folder) => rmSync(join(folder, 'kh/c/progress'), { recursive: true }))).toEqual([
      'kh/c',
    ]);
  });

  test('no file that is none of the plan, nor one whose line ends git would turn', async () => {
    expect(await differing((put) => put('kh/a/notes.txt', 'y\n'))).toEqual([]);
    expect(await differing((put) => put('kh/a/plan.yaml', 'id: a\r\n'))).toEqual([]);
  });

  test('a file besides, of those that lean on it', async () => {
    expect(await differing((put) => put('kh/agencies.yaml', 'agencies: [x]\n'))).toEqual(['kh/a', 'kh/b']);
    expect(await differing((_, folder) => rmSync(join(folder, 'kh/agencies.yaml')))).toEqual(['kh/a', 'kh/b']);
  });

  test('a link in the place of a file, and a folder that is new', async () => {
    const linked = await differing((_, folder) => {
      rmSync(join(folder, 'kh/a/plan.yaml'));
      symlinkSync(join(folder, 'kh/b/plan.yaml'), join(folder, 'kh/a/plan.yaml'));
    });
    expect(linked).toEqual(['kh/a']);
    expect(await differing((_, folder) => mkdirSync(join(folder, 'kh/d')))).toEqual([]);
  });
});
