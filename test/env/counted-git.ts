/** Git whose starts are counted: a script in its place notes each and hands over to it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeGit } from '../../src/env/git/node-git.ts';
import type { Git } from '../../src/env/repository.ts';
import { settings, temporaryFolder } from './temporary-repository.ts';

/** A git as each run of the program has one, and the subcommands started since this was last asked. */
export function countedGit(): { readonly git: () => Git; readonly starts: () => readonly string[] } {
  const folder = temporaryFolder();
  const notes = join(folder, 'notes');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const script = `#!/bin/sh\nfor word; do case "$word" in -*|*=*) ;; *) echo "$word" >> '${notes}'; break;; esac; done\nexec '${real}' "$@"\n`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  writeFileSync(notes, '');
  return {
    git: () => nodeGit({ ...settings, PATH: `${folder}:${settings['PATH']}` }, diskFiles),
    starts: () => {
      const noted = readFileSync(notes, 'utf8').split('\n').slice(0, -1);
      writeFileSync(notes, '');
      return noted;
    },
  };
}
