/** The pager of the user's choice, with real programs. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { showInPager } from '../../src/env/pager.ts';

const folder = mkdtempSync(join(tmpdir(), 'dondoc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shown = join(folder, 'shown');
const pager = join(folder, 'pager');
writeFileSync(pager, `#!/bin/sh\n{ echo "$1 $LESS $LESSCHARSET"; cat; } > '${shown}'\n`);
chmodSync(pager, 0o755);

const path = process.env['PATH'];

test.each([
  ['PAGER', { PATH: path, PAGER: pager }, ' FRX utf-8'],
  ['DONDOC_PAGER before PAGER', { PATH: path, DONDOC_PAGER: `${pager} -x`, PAGER: 'false' }, '-x FRX utf-8'],
  ["the user's own LESS", { PATH: path, PAGER: pager, LESS: 'R', LESSCHARSET: 'latin1' }, ' R latin1'],
])('shows the text in %s', async (_, variables, first) => {
  expect(await showInPager('Quá hạn\n', variables)).toBe(true);
  expect(readFileSync(shown, 'utf8')).toBe(`${first}\nQuá hạn\n`);
});

test('a pager whose name has a blank stands in quotes', async () => {
  const spaced = join(folder, 'a pager');
  writeFileSync(spaced, readFileSync(pager), { mode: 0o755 });
  expect(await showInPager('Quá hạn\n', { PATH: path, PAGER: `"${spaced}" -x` })).toBe(true);
  expect(readFileSync(shown, 'utf8')).toBe('-x FRX utf-8\nQuá hạn\n');
});

test.each([
  ['cat', { PATH: path, PAGER: 'cat' }],
  ['an empty one', { PATH: path, PAGER: ' ' }],
  ['one that is not there', { PATH: path, PAGER: '/nowhere/pager' }],
  ['one that may not be run', { PATH: path, PAGER: shown }],
  ['no less to be found', { PATH: folder }],
  ['one that fails', { PATH: path, PAGER: 'false' }],
  ['one that fails after it took the text', { PATH: path, PAGER: `sh -c "cat >'${shown}'; exit 1"` }],
  ['one that is killed', { PATH: path, PAGER: 'sh -c "kill -9 $$"' }],
])('leaves the text to the caller with %s', async (_, variables) => {
  expect(await showInPager('x\n', variables)).toBe(false);
  expect(await showInPager('x\n'.repeat(1_000_000), variables)).toBe(false);
});

test('is content when the pager is quit before the end', async () => {
  expect(await showInPager('x\n'.repeat(1_000_000), { PATH: path, PAGER: 'true' })).toBe(true);
});
