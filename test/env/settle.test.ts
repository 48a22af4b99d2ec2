/** A replacement of several files that was cut off, at every moment at which it can be: the next writer finishes it. */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalOf } from '../../src/env/journal.ts';
import { lockFolder } from '../../src/env/lock-folder.ts';
import { settle } from '../../src/env/settle.ts';
import { temporaryFolder } from './temporary-repository.ts';
import { contentOf, folderWith, new3, old, three } from './three-files.ts';

describe('a replacement that was cut off', () => {
  /** Each of the three files as it was or as it is to be: every moment at which the program can have died. */
  const states = Array.from({ length: 8 }, (_, bits) =>
    three.map((file, index) => ({ file, isNew: (bits >> index) % 2 === 1 })),
  );

  function cutOff(state: (typeof states)[number]): string {
    const files = state.map(({ file: { name, before, after }, isNew }) => [name, isNew ? after : before] as const);
    const there = files.flatMap(([name, content]) =>
      content === null ? [] : [[name, Buffer.from(content).toString()]],
    );
    const folder = folderWith(Object.fromEntries(there));
    writeFileSync(join(folder, '.dondoc-journal'), journalOf(three));
    return folder;
  }

  test.each(states.map((state) => [state.map(({ isNew }) => (isNew ? 'new' : 'old')).join(' '), state] as const))(
    'with its files %s is finished by who takes the lock',
    async (_, state) => {
      const folder = cutOff(state);
      const lock = await lockFolder(folder, 'x', 50);
      expect(contentOf(folder)).toMatchObject(new3);
      if ('release' in lock) lock.release();
      expect(contentOf(folder)).toEqual(new3);
    },
  );

  test.each(states.map((state) => [state.map(({ isNew }) => (isNew ? 'new' : 'old')).join(' '), state] as const))(
    'with its files %s is not, where one has been changed since, and nothing is touched',
    async (_, state) => {
      const folder = cutOff(state);
      writeFileSync(join(folder, 'progress/PL.01.yaml'), 'by hand');
      const was = contentOf(folder);
      const failure = { reason: 'interrupted', detail: 'progress/PL.01.yaml' };
      expect(await lockFolder(folder, 'x', 50)).toEqual({ refusal: 'failed', failure });
      expect(contentOf(folder)).toEqual(was);
    },
  );

  test('whose folder was taken away since is finished', () => {
    const folder = folderWith({ '.dondoc-journal': '' });
    writeFileSync(join(folder, '.dondoc-journal'), journalOf(three.slice(2)));
    expect(settle(folder)).toBeNull();
    expect(contentOf(folder)).toEqual({ 'progress/PL.02.yaml': 'mới\n' });
  });

  test('whose folder is a link by now is not', () => {
    const folder = folderWith({ 'amendments.yaml': 'a\n' });
    symlinkSync(temporaryFolder(), join(folder, 'progress'));
    writeFileSync(join(folder, '.dondoc-journal'), journalOf(three));
    expect(settle(folder)).toEqual({ reason: 'link', detail: '' });
    expect(existsSync(join(folder, '.dondoc-journal'))).toBe(true);
    expect(readFileSync(join(folder, 'amendments.yaml'), 'utf8')).toBe('a\n');
  });

  test('whose note cannot be understood is not', () => {
    const folder = folderWith({ ...old, '.dondoc-journal': '{"form":"dondoc-journal/2","files":[]}' });
    expect(settle(folder)).toEqual({ reason: 'interrupted', detail: '.dondoc-journal' });
  });

  test('whose note names a file that is none of a plan is not, and touches none', () => {
    const folder = folderWith({ ...old, 'package.json': '{}' });
    const stray = { name: 'package.json', before: Buffer.from('{}'), after: Buffer.from('{"scripts":{}}') };
    writeFileSync(join(folder, '.dondoc-journal'), journalOf([...three, stray]));
    expect(settle(folder)).toEqual({ reason: 'interrupted', detail: '.dondoc-journal' });
    expect(contentOf(folder)).toMatchObject({ ...old, 'package.json': '{}' });
  });

  test('where there is none, nothing is done', () => {
    expect(settle(folderWith(old))).toBeNull();
  });
});
