/** The officer's desk: a repository with a plan, a folder for the returns, the program with the clock of a day. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeGit } from '../../src/env/git/node-git.ts';
import { copyFolder } from '../copy-folder.ts';
import { repositoryIn, settings } from '../env/temporary-repository.ts';
import { type Outcome, run } from '../main/environment.ts';
import { fillReturn } from './fill-return.ts';

export interface Office {
  /** The repository; the plan lies in its folder `plan`, the returns in `../returns`. */
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  /** The last commit on the only branch. */
  readonly head: () => string;
  /** Runs `dondoc ...argv` in the repository on the morning of the day (`2020-07-06`); what it commits bears that instant. */
  readonly dondoc: (day: string, ...argv: string[]) => Promise<Outcome>;
  /** Commits by hand whatever has changed. */
  readonly commit: (day: string, message: string) => void;
  /** Fills in a row of a return as the agency would: the file's name, then the words of `fillReturn`. */
  readonly fill: (name: string, words: readonly string[]) => Promise<void>;
  /** Removes it all. */
  readonly end: () => void;
}

/** An office whose plan is a copy of the folder, committed on 30/6/2020 and tagged `issued`. `prepare` may change the copy. */
export function office(plan: string, prepare: (folder: string) => void = () => undefined): Office {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-')));
  const [folder, returns] = [join(top, 'repository'), join(top, 'returns')];
  for (const made of [folder, returns]) mkdirSync(made);
  copyFolder(plan, join(folder, 'plan'));
  prepare(join(folder, 'plan'));
  const { git, commit } = repositoryIn(folder);
  git('init', '--quiet', '--initial-branch=main', '--object-format=sha1');
  commit('Ban hành kế hoạch', morningOf('2020-06-30'));
  git('tag', 'issued');
  return {
    folder,
    git,
    head: () => readFileSync(join(folder, '.git/refs/heads/main'), 'utf8').trim(),
    dondoc: (day, ...argv) => run(argv, { folder, now: morningOf(day), git: gitOn(day) }),
    commit: (day, message) => void commit(message, morningOf(day)),
    fill: (name, words) => fillReturn(join(returns, name), words),
    end: () => rmSync(top, { recursive: true, force: true }),
  };
}

function gitOn(day: string) {
  const dates = { GIT_AUTHOR_DATE: morningOf(day), GIT_COMMITTER_DATE: morningOf(day) };
  return nodeGit({ ...settings, ...dates }, diskFiles);
}

function morningOf(day: string): string {
  return `${day}T09:00:00+07:00`;
}
