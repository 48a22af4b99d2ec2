/** The repository of the story: a plan on main, and a branch for each pull request. */
import { mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyFolder } from '../copy-folder.ts';
import { repositoryIn } from '../env/temporary-repository.ts';
import { type Outcome, run } from '../main/environment.ts';
import type { PlanFiles, PullRequest } from './pull-request.ts';

/** The day on which the whole story happens. */
const noon = '2021-12-15T12:00:00+07:00';

export interface PlanStory {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  /** What `check` with these options says in the repository. */
  readonly check: (...options: string[]) => Promise<Outcome>;
  /** Makes the edit on a branch of its own and checks it against main; merges it where the pull request says so. */
  readonly open: (request: PullRequest) => Promise<Checked>;
  /** Removes the repository. */
  readonly end: () => void;
}

/** What was found in a pull request. */
export interface Checked {
  readonly finds: readonly string[];
  readonly code: number;
  readonly errors: number;
  readonly says: string;
}

/** A repository whose first commit has no plan, and whose second has the draft. */
export function planStory(): PlanStory {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-')));
  const { git, put, commit } = repositoryIn(folder);
  git('init', '--quiet', '--initial-branch=main');
  put({ 'README.md': 'Các kế hoạch của tỉnh Mẫu\n' });
  commit('Kho dữ liệu', noon);
  git('tag', 'before-the-plan');
  copyFolder(join(import.meta.dirname, 'plan'), join(folder, 'plan'));
  commit('Dự thảo kế hoạch', noon);
  let place = 'plan';
  const check = (...options: string[]) => run(['check', ...options], { folder, now: noon });
  return {
    folder,
    git,
    check,
    open: async ({ title, edit, merged = false }) => {
      const onMain = place;
      git('checkout', '--quiet', '-B', 'edit', 'main');
      edit(
        filesIn(folder, place, (moved) => {
          place = moved;
        }),
      );
      commit(title, noon);
      const checked = seen(await check('--against', 'main', '--plan', place, '--format', 'json', '--lang', 'en'));
      git('checkout', '--quiet', 'main');
      if (merged) git('merge', '--quiet', '--ff-only', 'edit');
      else place = onMain;
      return checked;
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Diagnostic {
  readonly rule: string;
  readonly task: string | null;
  readonly file: string;
  readonly revision: string | null;
}

function seen({ stdout, stderr, code }: Outcome): Checked {
  if (stdout === '') return { finds: [], code, errors: 0, says: stderr };
  const { diagnostics, totals } = JSON.parse(stdout);
  const finds = diagnostics.map(({ rule, task, file, revision }: Diagnostic) => {
    const name = file.replace(/^.*?(?=(?:progress\/)?[^/]+\.yaml$)/, '');
    return [rule, ...(task === null ? [] : [task]), `${revision === null ? '' : 'main:'}${name}`].join(' ');
  });
  return { finds, code, errors: totals.error, says: stderr };
}

function filesIn(folder: string, place: string, moved: (to: string) => void): PlanFiles {
  const at = (file: string) => join(folder, place, file);
  const rewrite = (file: string, change: (text: string) => string) => {
    const text = readFileSync(at(file), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`the edit leaves ${file} as it was`);
    writeFileSync(at(file), changed);
  };
  return {
    rewrite,
    replace: (file, from, to) => rewrite(file, (text) => text.replace(from, () => to)),
    append: (file, text) => rewrite(file, (before) => before + text),
    write: (file, text) => writeFileSync(at(file), text),
    remove: (file) => rmSync(at(file)),
    rename: (file, to) => renameSync(at(file), at(to)),
    moveTo: (to) => {
      renameSync(join(folder, place), join(folder, to));
      moved(to);
    },
  };
}
