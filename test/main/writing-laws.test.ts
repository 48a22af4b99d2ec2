/** The laws of writing are broken where they must be seen to be broken. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { contentsOf, expectLawful } from './writing-laws.ts';

/** Whether a run that wrote a file and said this is lawful. */
async function isLawful(argv: readonly string[], stderr: string): Promise<boolean> {
  const folder = temporaryFolder();
  const before = contentsOf(folder);
  writeFileSync(join(folder, 'new.yaml'), 'x\n');
  const written = { folder, cwd: folder, before, argv, variables: { PATH: process.env['PATH'] ?? '' }, isToUndo: true };
  try {
    await expectLawful(written, { code: 0, stdout: '', stderr, paged: '' });
    return true;
  } catch {
    return false;
  }
}

test.each([
  [['done', 'PL.01'], '', false],
  [['done', 'PL.01', '-q'], '', true],
  [['done', 'PL.01', '--quiet'], '', true],
  [['check', '--write-baseline'], '', true],
  [['done', 'PL.01'], 'dondoc: to undo (as long as nobody wrote more): rm -- new.yaml\n', true],
  [['done', 'PL.01'], 'dondoc: to undo (as long as nobody wrote more): rm -- other.yaml || true\n', false],
] as const)('%j that said %j', async (argv, stderr, lawful) => expect(await isLawful(argv, stderr)).toBe(lawful));
