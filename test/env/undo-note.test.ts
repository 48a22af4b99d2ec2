/** The note of what was written last: what goes in comes out, and nothing else is believed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFiles } from '../../src/env/replace-files.ts';
import { dropUndoNote, keepUndoNote, readUndoNote } from '../../src/env/undo-note.ts';
import { temporaryFolder } from './temporary-repository.ts';

const bytes = (text: string) => Buffer.from(text);
const at = new Date('2021-03-26T01:00:00Z');
const files = [
  { name: 'progress/PL.01.yaml', before: null, after: bytes('task: PL.01\n') },
  { name: 'amendments.yaml', before: Buffer.from([0xef, 0xbb, 0xbf, 0xff]), after: bytes('amendments: []\r\n') },
];

test('what was kept is read again, to the byte, and is gone when dropped', () => {
  const folder = temporaryFolder();
  expect(readUndoNote(folder)).toBeNull();
  expect(keepUndoNote(folder, { purpose: 'done PL.01', at, files, others: [] })).toBeNull();
  expect(readUndoNote(folder)).toEqual({ purpose: 'done PL.01', at, files, others: [] });
  expect(readFileSync(join(folder, '.dondoc-undo/.gitignore'), 'utf8')).toBe('*\n');
  dropUndoNote(folder);
  expect(readUndoNote(folder)).toBeNull();
  dropUndoNote(folder);
});

test.each([
  ['cut off', '{"form": "dondoc-undo/1"'],
  ['of another form', '{"form": "dondoc-undo/2", "purpose": "", "at": "2021-03-26", "files": []}'],
  ['without a time', '{"form": "dondoc-undo/1", "purpose": "", "files": []}'],
  [
    'that names what is none of the plan',
    '{"form": "dondoc-undo/1", "purpose": "", "at": "2021-03-26", "files": [{"name": "../x.yaml", "before": null, "after": null}]}',
  ],
])('a note %s is not believed', (_, text) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.dondoc-undo'));
  writeFileSync(join(folder, '.dondoc-undo/note.json'), text);
  expect(readUndoNote(folder)).toBe('not-understood');
});

describe('a file that is to be gone', () => {
  const gone = { name: 'progress/PL.01.yaml', before: bytes('x'), after: null };
  const other = { name: 'amendments.yaml', before: bytes('a'), after: bytes('b') };
  const folderWith = (text: string) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'progress'));
    writeFileSync(join(folder, gone.name), text);
    writeFileSync(join(folder, other.name), 'a');
    return folder;
  };

  test.each([[[gone]], [[gone, other]]])('is gone', (list) => {
    const folder = folderWith('x');
    expect(replaceFiles(folder, list)).toBeNull();
    expect(existsSync(join(folder, gone.name))).toBe(false);
  });

  test('stays where somebody has changed it, and so does the rest', () => {
    const folder = folderWith('y');
    expect(replaceFiles(folder, [other, gone])).toMatchObject({ name: gone.name, reason: 'changed' });
    expect(readFileSync(join(folder, other.name), 'utf8')).toBe('a');
  });
});
