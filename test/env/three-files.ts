/** A plan folder of three files that are replaced at once: one that is changed, one that gets other line ends, a new one. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Replacement } from '../../src/env/writing.ts';
import { temporaryFolder } from './temporary-repository.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** The text of a file before and after; null where there is none. */
export const replacement = (name: string, before: string | null, after: string): Replacement => ({
  name,
  before: before === null ? null : bytes(before),
  after: bytes(after),
});

/** A folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Every file in the folder with its text, every empty folder with none. */
export function contentOf(folder: string): Record<string, string | null> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const shown = names.filter(
    (name) => statSync(join(folder, name)).isFile() || !names.some((n) => n.startsWith(`${name}/`)),
  );
  return Object.fromEntries(
    shown.map((name) => [
      name,
      statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'utf8') : null,
    ]),
  );
}

/** What is replaced. */
export const three = [
  replacement('amendments.yaml', 'a\n', 'a\nb\n'),
  replacement('progress/PL.01.yaml', 'một\r\n', '\ufeffmột\r\nhai\r\n'),
  replacement('progress/PL.02.yaml', null, 'mới\n'),
];
/** The files before. */
export const old = { 'amendments.yaml': 'a\n', 'progress/PL.01.yaml': 'một\r\n' };
/** The files after. */
export const new3 = {
  'amendments.yaml': 'a\nb\n',
  'progress/PL.01.yaml': '\ufeffmột\r\nhai\r\n',
  'progress/PL.02.yaml': 'mới\n',
};
