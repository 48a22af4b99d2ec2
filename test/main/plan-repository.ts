/** A plan in a real git repository, committed version by version on days of the test's choice. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copiesOf, repositoryIn, temporaryRepository } from '../env/temporary-repository.ts';
import { planFiles, type WrittenParts } from '../plans/written-plan.ts';

/** A repository to write versions of a plan into. */
export interface PlanRepository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  /** Writes the plan into the folder `plan`, in place of what was there. */
  readonly write: (parts: WrittenParts) => void;
  /** Commits everything at noon of the day in Vietnam; answers the hash. */
  readonly commit: (day: string, author?: string) => string;
}

/** A new, empty repository. */
export function planRepository(): PlanRepository {
  return planRepositoryIn(temporaryRepository().folder);
}

/** Copies of a repository that is made once. */
export function copiesOfPlan<Known extends object>(
  make: (repository: PlanRepository) => Known,
): () => PlanRepository & Known {
  return copiesOf(make, planRepositoryIn);
}

function planRepositoryIn(folder: string): PlanRepository {
  const { git, commit } = repositoryIn(folder);
  const plan = join(folder, 'plan');
  const write = (parts: WrittenParts) => {
    rmSync(plan, { recursive: true, force: true });
    for (const [name, text] of Object.entries(planFiles(parts))) {
      mkdirSync(dirname(join(plan, name)), { recursive: true });
      writeFileSync(join(plan, name), text);
    }
  };
  return {
    folder,
    git,
    write,
    commit: (day, author = 'Nguyễn Văn An') => commit(`Ngày ${day}`, `${day}T12:00:00+07:00`, author),
  };
}
