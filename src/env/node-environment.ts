/** The real world: this process, its files, its clock. The only place that touches Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diskFiles } from './disk-files.ts';
import type { Environment, Git } from './environment.ts';
import { processOutput } from './process-output.ts';

/** The environment of this process. `packageFolder` is where the program's own package.json and docs lie. */
export function nodeEnvironment(packageFolder: string): Environment {
  return {
    cwd: process.cwd(),
    variables: process.env,
    now: () => new Date(),
    files: diskFiles,
    writeFile: async (file, bytes) => (await import('./write-file.ts')).writeFileAtomically(file, bytes),
    writeNewFiles: async (files) => (await import('./write-new-files.ts')).writeNewFiles(files),
    path,
    git: gitWhenAsked(),
    page: async (text) => (await import('./pager.ts')).showInPager(text, process.env),
    stdout: processOutput(1, () => process.stdout),
    stderr: processOutput(2, () => process.stderr),
    manual: (page) => readOrNull(path.join(packageFolder, 'docs', page)),
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

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
