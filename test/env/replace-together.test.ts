/** One replacement in several plan folders: all or none, cut off at any moment, and never by a note that somebody brought. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionOf, newDecisionIn, pathBetween } from '../../src/env/decision.ts';
import { journalOf } from '../../src/env/journal.ts';
import { lockFolder } from '../../src/env/lock-folder.ts';
import { readJournal } from '../../src/env/read-journal.ts';
import { replaceTogether } from '../../src/env/replace-together.ts';
import { temporaryFolder } from './temporary-repository.ts';
import { replacement } from './three-files.ts';

const names = ['a', 'b', 'c'];
const files = [replacement('amendments.yaml', 'cũ\n', 'mới\n'), replacement('progress/PL.01.yaml', null, 'mới\n')];

/** Three plans beside one another. */
function plans(): string {
  const above = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(above, name, 'progress'), { recursive: true });
    writeFileSync(join(above, name, 'amendments.yaml'), 'cũ\n');
  }
  return above;
}

const partsIn = (above: string) => names.map((name) => ({ folder: join(above, name), files }));
const stateOf = (above: string) =>
  names.map((name) => [
    readFileSync(join(above, name, 'amendments.yaml'), 'utf8').trim(),
    existsSync(join(above, name, 'progress/PL.01.yaml')),
  ]);
const old = names.map(() => ['cũ', false]);
const now = names.map(() => ['mới', true]);
const left = (above: string) =>
  readdirSync(above, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.dondoc-(?:journal|lock)|together-|\.tmp$/.test(name),
  );

/** As a program leaves it that is cut off after it has put so many files, with the decision or without. */
function cutOff(put: number, isDecided: boolean): string {
  const above = plans();
  const decision = join(above, 'a/.dondoc-undo/together-1-x-y.json');
  mkdirSync(join(above, 'a/.dondoc-undo'));
  for (const { folder } of partsIn(above)) {
    const path = folder.endsWith('/a') ? '.dondoc-undo/together-1-x-y.json' : '../a/.dondoc-undo/together-1-x-y.json';
    writeFileSync(join(folder, '.dondoc-journal'), journalOf(files, path));
  }
  if (isDecided)
    writeFileSync(
      decision,
      decisionOf(
        decision,
        names.map((name) => join(above, name)),
      ),
    );
  const all = partsIn(above).flatMap(({ folder, files: those }) => those.map((file) => ({ folder, ...file })));
  for (const { folder, name, after } of all.slice(0, put)) writeFileSync(join(folder, name), after ?? '');
  return above;
}

/** As it is left where none is put yet, and one of the plans was reached by a link that lies deeper than the plan itself. */
function decidedThroughLink(linked: string): string {
  const above = plans();
  const link = join(above, 'x/y', linked);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(above, linked), link, 'junction');
  const folders = names.map((name) => (name === linked ? link : join(above, name)));
  const decision = newDecisionIn(folders[0] ?? '');
  mkdirSync(dirname(decision));
  for (const folder of folders)
    writeFileSync(join(folder, '.dondoc-journal'), journalOf(files, pathBetween(folder, decision)));
  writeFileSync(decision, decisionOf(decision, folders));
  return above;
}

async function settleAll(above: string, order: readonly string[]): Promise<void> {
  for (const name of order) {
    const lock = await lockFolder(join(above, name), 'next', 200);
    expect(lock).toHaveProperty('release');
    if ('release' in lock) lock.release();
  }
}

test('replaces the files of all, and leaves nothing of its own', () => {
  const above = plans();
  expect(replaceTogether(partsIn(above))).toBeNull();
  expect([stateOf(above), left(above)]).toEqual([now, []]);
});

test('replaces none where one of them is not what it was, and says which', () => {
  const above = plans();
  writeFileSync(join(above, 'c/amendments.yaml'), 'của người khác\n');
  const failure = replaceTogether(partsIn(above));
  expect(failure).toMatchObject({ folder: join(above, 'c'), name: 'amendments.yaml', reason: 'changed' });
  expect([stateOf(above).slice(0, 2), left(above)]).toEqual([old.slice(0, 2), []]);
});

test('names no file but one of a plan', () => {
  const above = plans();
  const stray = { folder: join(above, 'b'), files: [replacement('../x.yaml', null, 'x')] };
  expect(replaceTogether([...partsIn(above).slice(0, 1), stray])).toMatchObject({
    name: '../x.yaml',
    reason: 'denied',
  });
  expect(stateOf(above)).toEqual(old);
});

describe('cut off', () => {
  test.each([
    ['a', 'b', 'c'],
    ['c', 'a', 'b'],
    ['b', 'c', 'a'],
  ])('before the decision nothing has begun: %s %s %s', async (...order) => {
    const above = cutOff(0, false);
    for (const name of names) expect(readJournal(join(above, name))).toBeNull();
    await settleAll(above, order);
    expect([stateOf(above), left(above)]).toEqual([old, []]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'after it, with %i files put, all are the new ones, whoever is written first',
    async (put) => {
      for (const order of [
        ['a', 'b', 'c'],
        ['c', 'b', 'a'],
        ['b', 'a', 'c'],
      ]) {
        const above = cutOff(put, true);
        for (const name of names) expect(readJournal(join(above, name))?.files).toHaveLength(2);
        await settleAll(above, order);
        expect([stateOf(above), left(above)]).toEqual([now, []]);
      }
    },
  );

  test.each(names)(
    'after it, and %s was reached by a link: who does not know of the link goes on with the new ones',
    async (linked) => {
      for (const order of [
        ['a', 'b', 'c'],
        ['c', 'b', 'a'],
        ['b', 'a', 'c'],
      ]) {
        const above = decidedThroughLink(linked);
        await settleAll(above, order);
        expect([stateOf(above), left(above)]).toEqual([now, []]);
      }
    },
  );

  test('a plan whose files are put already is written, though the folder with the decision is gone', async () => {
    const above = cutOff(3, false);
    await settleAll(above, ['b']);
    expect(stateOf(above)[1]).toEqual(['mới', true]);
  });
});

test('a note that came with a plan takes no other file away', async () => {
  const above = plans();
  writeFileSync(join(above, 'quan-trong.json'), 'giữ\n');
  writeFileSync(join(above, 'a/.dondoc-journal'), journalOf(files, '../quan-trong.json'));
  expect(readJournal(join(above, 'a'))).toBeNull();
  await settleAll(above, ['a']);
  expect(readFileSync(join(above, 'quan-trong.json'), 'utf8')).toBe('giữ\n');
  expect([stateOf(above), left(above)]).toEqual([old, []]);
});
