/** The real world: this process, its files, its clock. The only place that touches Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isTerminal } from './device.ts';
import { diskFiles } from './disk-files.ts';
import type { Environment, Input, Output } from './environment.ts';
import { journalName } from './own-names.ts';
import { processOutput } from './process-output.ts';
import type { Git } from './repository.ts';
import type { Unfinished } from './writing.ts';

/** The environment of this process. `packageFolder` is where the program's own package.json and docs lie. */
export function nodeEnvironment(packageFolder: string): Environment {
  const stderr = processOutput(2, () => process.stderr);
  return {
    cwd: process.cwd(),
    variables: process.env,
    now: () => new Date(),
    files: diskFiles,
    writeFile: async (file, bytes) => (await import('./write-file.ts')).writeFileAtomically(file, bytes),
    writeNewFiles: async (files) => (await import('./write-new-files.ts')).writeNewFiles(files),
    fillFolder: async (folder, files, isReplaced) =>
      (await import('./fill-folder.ts')).fillFolder(folder, files, isReplaced),
    lockFolder: async (folder, purpose) => (await import('./lock-folder.ts')).lockFolder(folder, purpose),
    replaceFiles: async (folder, files) => (await import('./replace-files.ts')).replaceFiles(folder, files),
    replaceTogether: async (parts) => (await import('./replace-together.ts')).replaceTogether(parts),
    undoNotes: {
      keep: async (folder, note) => (await import('./undo-note.ts')).keepUndoNote(folder, note),
      read: async (folder) => (await import('./undo-note.ts')).readUndoNote(folder),
      drop: async (folder) => (await import('./undo-note.ts')).dropUndoNote(folder),
    },
    unfinished: unfinishedIn,
    spool: async () => (await import('./spool.ts')).newSpool(),
    sendMail: async (server, mail) => (await import('./send-mail.ts')).sendMail(server, mail),
    path,
    git: gitWhenAsked(),
    page: async (text) => await (await import('./pager.ts')).showInPager(text, process.env),
    stdin: inputWhenAsked(stderr),
    stdout: processOutput(1, () => process.stdout),
    stderr,
    manual: (page) => readOrNull(path.join(packageFolder, 'docs', page)),
    packed: async () => (await import('./pack-program.ts')).packProgram(packageFolder),
    get version() {
      return JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version as string;
    },
  };
}

/** Git, loaded when it is first asked: most commands never do. */
function gitWhenAsked(): Git {
  let loaded: Promise<Git> | null = null;
  const git = () => {
    loaded ??= import('./git/node-git.ts').then(({ nodeGit }) => nodeGit(process.env, diskFiles));
    return loaded;
  };
  return {
    revisionOf: async (folder, choice) => (await git()).revisionOf(folder, choice),
    repositoryOf: async (folder) => (await git()).repositoryOf(folder),
  };
}

/** The note of a replacement that was cut off is read, and its reader loaded, only where there is one. */
async function unfinishedIn(folder: string): Promise<Unfinished | null> {
  if (diskFiles.kind(path.join(folder, journalName)) === null) return null;
  return (await import('./read-journal.ts')).readJournal(folder);
}

/** Standard input, whose reader is loaded when it is first asked. */
function inputWhenAsked(stderr: Output): Input {
  const input = () => import('./process-input.ts');
  return {
    get isTerminal() {
      return isTerminal(0);
    },
    read: async () => (await input()).readAll(0),
    ask: async (question) => {
      stderr.write(question);
      return (await input()).readLine(0);
    },
  };
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
