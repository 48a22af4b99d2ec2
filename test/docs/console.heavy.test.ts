/**
 * The READMEs and pages against the built program: every command in them is run, and prints what they show. After a wanted
 * change, `npm run test:heavy -- test/docs -u` writes the new outputs; review them as a diff.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { refreshed, withShell } from './console-blocks.ts';
import { shown, storyPages } from './documents.ts';

test.each(shown)('every command in $name prints what is shown', async ({ name, text }) => {
  const now = withShell((run) => refreshed(text, run));
  await expect(now).toMatchFileSnapshot(`../../${name}`);
});

test('every command in the Vietnamese pages prints what is shown, one after the other', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ke-hoach-'));
  try {
    copyFileSync('test/import/files/ke-hoach-489.docx', path.join(folder, 'ke-hoach.docx'));
    const now = withShell((run) => storyPages.map((name) => refreshed(readFileSync(name, 'utf8'), run)), {
      cwd: folder,
      today: '2021-12-15',
    });
    for (const [at, name] of storyPages.entries()) await expect(now[at]).toMatchFileSnapshot(`../../${name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
