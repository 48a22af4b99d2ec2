/** A copy of the invented plan to break, on the real disk. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { repository } from './environment.ts';

/** The plan `test/plans/nam-2021` in a folder of its own, removed when the test is over. */
export function planCopy(): string {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-'))), 'plan');
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true, force: true }));
  copyFolder(join(repository, 'test/plans/nam-2021'), folder);
  return folder;
}
