/** A repository as a CI service sees it: a bare origin, somebody's clone, and the clone in which a script of a recipe runs. */
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { copyFolder } from '../copy-folder.ts';

/** Git in one folder, with nothing of this machine's configuration. */
export type Git = (...args: string[]) => string;

/** The repository before CI looks at it. */
export interface Service {
  /** The clone of somebody who edits the plan; its main branch is pushed. */
  readonly author: { readonly folder: string; readonly git: Git };
  /** Copies what is pushed and what the author has to a folder of its own, which goes with that of the run. */
  readonly keep: () => string;
  /** Writes a file of the author's clone anew. */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** A clone with the commit checked out, head detached, as a runner makes it. */
  readonly checkout: (commit: string) => string;
  /** Runs a script as the service does; `npx` is there and knows only the file that the recipes name. */
  readonly script: (
    folder: string,
    text: string,
    variables: Readonly<Record<string, string>>,
  ) => SpawnSyncReturns<string>;
}

/** A new repository, or one as it was kept (`keep`); `bin` is the built program. */
export function service(bin: string, version: string, kept: string | null = null): Service {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'dondoc-service-')));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const tools = toolsIn(home, bin, version);
  const env = {
    PATH: [tools, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Mẫu',
    GIT_AUTHOR_EMAIL: 'mau@example.org',
    GIT_COMMITTER_NAME: 'Mẫu',
    GIT_COMMITTER_EMAIL: 'mau@example.org',
  };
  const gitIn =
    (folder: string): Git =>
    (...args) =>
      execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  const [origin, folder] = [path.join(home, 'origin.git'), path.join(home, 'author')];
  if (kept === null) {
    gitIn(home)('init', '--quiet', '--bare', '--initial-branch=main', origin);
    gitIn(home)('clone', '--quiet', origin, folder);
    // So that a copy of both knows its own origin.
    gitIn(folder)('remote', 'set-url', 'origin', '../origin.git');
  } else for (const each of [origin, folder]) copyFolder(path.join(kept, path.basename(each)), each);
  let clones = 0;
  return {
    author: { folder, git: gitIn(folder) },
    keep: () => {
      const to = mkdtempSync(path.join(tmpdir(), 'dondoc-service-'));
      for (const each of [origin, folder]) copyFolder(each, path.join(to, path.basename(each)));
      return to;
    },
    edit: (file, change) => {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, change(existsSync(target) ? readFileSync(target, 'utf8') : ''));
    },
    checkout: (commit) => {
      clones += 1;
      const runner = path.join(home, `runner-${clones}`);
      gitIn(home)('clone', '--quiet', '--no-checkout', origin, runner);
      gitIn(runner)('fetch', '--quiet', 'origin', '+refs/*:refs/remotes/all/*');
      gitIn(runner)('checkout', '--quiet', '--detach', commit);
      return runner;
    },
    // GitHub's default shell; GitLab adds pipefail, which makes no difference to scripts without a pipe.
    script: (runner, text, variables) =>
      spawnSync('bash', ['-e', '-c', text], { cwd: runner, env: { ...env, ...variables }, encoding: 'utf8' }),
  };
}

/** A folder for the path, with an `npx` that runs the built program and nothing else. */
function toolsIn(home: string, bin: string, version: string): string {
  const tools = path.join(home, 'tools');
  mkdirSync(tools);
  const npx = path.join(tools, 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh
if [ "$1 $2 $3 $4" != '--yes --prefix=. --package=./tools/dondoc-${version}.tgz dondoc' ]; then
  echo "npx: not known here: $*" >&2; exit 99
fi
shift 4
exec '${process.execPath}' '${bin}' "$@"
`,
  );
  chmodSync(npx, 0o755);
  return tools;
}
