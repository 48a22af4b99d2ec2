/** A world for `main` in the tests: the real disk and real paths, a clock that stands, and streams that remember. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diskFiles } from '../../src/env/disk-files.ts';
import type { Environment, Input, Output } from '../../src/env/environment.ts';
import { fillFolder } from '../../src/env/fill-folder.ts';
import { nodeGit } from '../../src/env/git/node-git.ts';
import { lockFolder } from '../../src/env/lock-folder.ts';
import { packProgram } from '../../src/env/pack-program.ts';
import { readJournal } from '../../src/env/read-journal.ts';
import { replaceFiles } from '../../src/env/replace-files.ts';
import { replaceTogether } from '../../src/env/replace-together.ts';
import type { Git } from '../../src/env/repository.ts';
import { sendMail } from '../../src/env/send-mail.ts';
import { newSpool } from '../../src/env/spool.ts';
import { dropUndoNote, keepUndoNote, readUndoNote } from '../../src/env/undo-note.ts';
import { writeFileAtomically } from '../../src/env/write-file.ts';
import { writeNewFiles } from '../../src/env/write-new-files.ts';
import { main } from '../../src/main.ts';
import { settings } from '../env/temporary-repository.ts';
import { misfitOf } from './fitting-answer.ts';

/** The folder of the repository. */
export const repository = path.resolve(import.meta.dirname, '../..');

/** What a test may choose; the rest is as on an officer's machine on 15/12/2021, her output in a file. */
export interface World {
  readonly folder?: string;
  readonly now?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Columns of the terminal; none by default. */
  readonly columns?: number;
  readonly rows?: number;
  /** Whether her output goes to a file of the disk. */
  readonly isFile?: boolean;
  readonly hasPager?: boolean;
  /** What comes on standard input from a pipe; nothing by default. */
  readonly stdin?: string | Uint8Array;
  /** What a person types at a terminal, one line a question, or does before typing it; then the end of the input. */
  readonly answers?: readonly (string | (() => string))[];
  /** The commit that the files are at, by default none. */
  readonly revision?: string;
  /** By default the real one without this machine's settings, but for the commit that the files are at. */
  readonly git?: Git;
}

/** What a run left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What went to the pager instead of standard output. */
  readonly paged: string;
  /** What went to standard output as bytes; absent where nothing did. */
  readonly bytes?: Uint8Array;
}

/** Runs the program, as `dondoc ...argv`, in a world. What it prints as JSON is held to its schema. */
export async function run(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const said = { stdout: '', stderr: '', paged: '' };
  const bytes: Uint8Array[] = [];
  const env: Environment = {
    cwd: path.resolve(repository, world.folder ?? '.'),
    variables: world.variables ?? {},
    now: () => new Date(world.now ?? '2021-12-15T02:00:00Z'),
    files: diskFiles,
    writeFile: async (file, bytes) => writeFileAtomically(file, bytes),
    writeNewFiles: async (files) => writeNewFiles(files),
    fillFolder: async (folder, files, isReplaced) => fillFolder(folder, files, isReplaced),
    lockFolder: (folder, purpose) => lockFolder(folder, purpose, 200),
    replaceFiles: async (folder, files) => replaceFiles(folder, files),
    replaceTogether: async (parts) => replaceTogether(parts),
    undoNotes: {
      keep: async (folder, note) => keepUndoNote(folder, note),
      read: async (folder) => readUndoNote(folder),
      drop: async (folder) => dropUndoNote(folder),
    },
    unfinished: async (folder) => readJournal(folder),
    spool: async () => newSpool(),
    sendMail,
    path,
    git: world.git ?? { ...nodeGit(settings, diskFiles), revisionOf: async () => world.revision ?? null },
    page: async (text) => {
      if (world.hasPager === true) said.paged += text;
      return world.hasPager === true;
    },
    stdin: input(world, (question) => {
      said.stderr += question;
    }),
    stdout: stream(world, (content) => {
      if (typeof content === 'string') said.stdout += content;
      else bytes.push(content);
    }),
    stderr: stream(world.answers === undefined ? {} : { columns: world.columns ?? 80 }, (content) => {
      said.stderr += content;
    }),
    manual: (page) => readFileSync(path.join(repository, 'docs', page), 'utf8'),
    version: '1.2.3',
    packed: async () => packProgram(repository),
  };
  const code = await main(argv, env);
  const misfit = misfitOf(said.stdout);
  if (misfit !== null) throw new Error(`the answer does not fit its schema (renew it: npm run docs)\n${misfit}`);
  return { code, ...said, ...(bytes.length === 0 ? {} : { bytes: Buffer.concat(bytes) }) };
}

function input({ stdin = '', answers }: World, asked: (question: string) => void): Input {
  const lines = [...(answers ?? [])];
  return {
    isTerminal: answers !== undefined,
    read: async () => (typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
    ask: async (question) => {
      asked(question);
      const line = lines.shift() ?? null;
      return typeof line === 'function' ? line() : line;
    },
  };
}

function stream({ columns, rows, isFile = false }: World, write: Output['write']): Output {
  return { write, isTerminal: columns !== undefined, isFile, columns: columns ?? null, rows: rows ?? null };
}
