/** A copy of the invented plan to break, on the real disk. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { repository } from './environment.ts';

/** The plan `test/plans/nam-2021` in a folder of its own, removed when the test is over. */
export function planCopy(): string {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-'))), 'plan');
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true, force: true }));
  cpSync(join(repository, 'test/plans/nam-2021'), folder, { recursive: true });
  return folder;
}
