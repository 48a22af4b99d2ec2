/** The real world: this process, its files, its clock. The only place that touches Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment.ts';
import { diskFiles } from './disk-files.ts';
import { processOutput } from './process-output.ts';

/** The environment of this process. `packageFolder` is where the program's own package.json and docs lie. */
export function nodeEnvironment(packageFolder: string): Environment {
  return {
    cwd: process.cwd(),
    variables: process.env,
    now: () => new Date(),
    files: diskFiles,
    path,
    revisionOf: async (folder) => (await import('./git-revision.ts')).gitRevision(folder),
    page: async (text) => (await import('./pager.ts')).showInPager(text, process.env),
    stdout: processOutput(1, () => process.stdout),
    stderr: processOutput(2, () => process.stderr),
    manual: (page) => readOrNull(path.join(packageFolder, 'docs', page)),
    get version() {
      return JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version as string;
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
