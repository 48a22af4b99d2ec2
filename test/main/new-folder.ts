/** A folder of its own for each test, to be filled by `dondoc init`. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { fileKinds } from '../../src/output/words/file-kinds.ts';

/** The folder, and what lies in it. */
export interface NewFolder {
  readonly folder: string;
  /** Every file below the folder with its text, by name. */
  readonly files: () => Record<string, string>;
  readonly put: (name: string, text: string) => void;
}

/** An empty folder, removed when the test is over. */
export function newFolder(): NewFolder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'dondoc-init-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const isFile = (name: string) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() === true;
  return {
    folder,
    files: () => {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().filter(isFile);
      return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
    },
    put: (name, text) => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    },
  };
}

/** What `dondoc init` makes beside the plan. */
export const settings = ['.editorconfig', '.vscode/extensions.json', '.vscode/settings.json'];

/** What it makes in the plan's folder. */
export const planFiles = [
  '.gitattributes',
  '.gitignore',
  'agencies.yaml',
  'appendix.yaml',
  'plan.yaml',
  'progress/README.md',
  ...fileKinds.map((kind) => `.schema/${kind}.json`),
];
