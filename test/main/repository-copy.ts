/**
 * A fresh copy of a plan in a git repository of its own, for runs that write. Whatever is run there has to keep the laws
 * of writing (`writing-laws.ts`), so that every kept run proves them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeGit } from '../../src/env/git/node-git.ts';
import { copyFolder } from '../copy-folder.ts';
import { copiesOf, settings, type TemporaryRepository } from '../env/temporary-repository.ts';
import { type Outcome, repository, run, type World } from './environment.ts';
import { contentsOf, expectLawful } from './writing-laws.ts';

/** The copy: the plan is its folder `plan`, committed. */
export interface PlanCopy {
  /** The top of the repository. */
  readonly folder: string;
  /** Runs the program, in the top folder unless the world names another. Commits are made at the world's instant. */
  readonly run: (argv: readonly string[], world?: World) => Promise<Outcome>;
  /** The world of such a run, for those who look after the laws themselves. */
  readonly world: (more?: World) => World;
  /** What a command of the shell prints, errors included; its exit code, if it is not 0. */
  readonly shell: (line: string, world?: World) => string;
  /** Writes a file, by its path below the top folder. */
  readonly put: (file: string, content: string | Uint8Array) => void;
}

const launch = '2021-12-15T02:00:00Z';

/** A copy of the plan in the folder, given below the top of this project. Each write in it is undone as well, in a twin, or the first. */
export function repositoryCopy(plan: string, undone: 'each' | 'first' = 'each'): PlanCopy {
  const { folder } = committed(plan);
  let isToUndo = true;
  const worldOf = (more: World = {}): World => ({ folder, git: nodeGit(gitAt(more), diskFiles), ...more });
  return {
    folder,
    run: async (argv, world = {}) => {
      const before = contentsOf(folder);
      const outcome = await run(argv, worldOf(world));
      const written = { folder, cwd: world.folder ?? folder, before, argv, variables: gitAt(world), isToUndo };
      const wasUndone = await expectLawful(written, outcome);
      if (undone === 'first' && wasUndone) isToUndo = false;
      return outcome;
    },
    world: worldOf,
    shell: (line, world = {}) => {
      try {
        return execFileSync('sh', ['-c', `exec 2>&1; ${line}`], {
          cwd: world.folder ?? folder,
          env: gitAt(world),
          encoding: 'utf8',
        });
      } catch (error) {
        const { stdout, status } = error as { readonly stdout: string; readonly status: number };
        return `${stdout}--- exit ${status}\n`;
      }
    },
    put: (file, content) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    },
  };
}

/** A repository with the plan in its only commit. */
function committed(plan: string): TemporaryRepository {
  const known = originals.get(plan);
  if (known !== undefined) return known();
  const copies = copiesOf(({ folder, commit }) => {
    copyFolder(join(repository, plan), join(folder, 'plan'));
    commit('Kế hoạch đã ban hành', '2021-01-04T08:00:00+07:00');
    return {};
  });
  originals.set(plan, copies);
  return copies();
}

const originals = new Map<string, () => TemporaryRepository>();

/** The variables of git at the world's instant. */
function gitAt({ now = launch, variables }: World): Readonly<Record<string, string>> {
  return { ...settings, ...variables, GIT_AUTHOR_DATE: now, GIT_COMMITTER_DATE: now };
}
