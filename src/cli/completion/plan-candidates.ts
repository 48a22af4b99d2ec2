/** What a plan has to offer at the cursor as it is written: its tasks, agencies and revisions. Nothing where no plan can be read. */
import type { Environment } from '../../env/environment.ts';
import { diskPlan } from '../../open/disk-plan.ts';
import { findPlan } from '../../open/find-plan.ts';
import { loadPlan } from '../../plan/load.ts';
import type { Plan } from '../../plan/model.ts';
import { withHome } from '../expanded-plans.ts';
import { type Candidate, planCandidate } from './candidate.ts';

/** The plan that the line is about, as far as it can be read; null if there is none. */
export async function planTyped(env: Environment, given: string | undefined): Promise<Plan | null> {
  const folder = await folderTyped(env, given);
  if (folder === null) return null;
  const files = await diskPlan(env, folder);
  // What was reported is most of a plan, and nothing of it is offered.
  return (await loadPlan({ ...files, list: (subfolder) => (subfolder === '' ? files.list('') : []) })).plan;
}

/** The branches and tags of the repository that the plan lies in, the latest first; HEAD before them. */
export async function revisionCandidates(env: Environment, given: string | undefined): Promise<Candidate[]> {
  const repository = await env.git.repositoryOf((await folderTyped(env, given)) ?? env.cwd);
  if ('fault' in repository) return [];
  return ['HEAD', ...(await repository.refNames())].flatMap((name) => planCandidate(name, ''));
}

/** Of several plans the first: they share most of what is typed. */
async function folderTyped(env: Environment, given: string | undefined): Promise<string | null> {
  const named = given === undefined ? null : withHome(given, env.variables);
  const folder = findPlan(env, named);
  if (typeof folder === 'string') return folder;
  const several = named === null ? null : (await import('../../open/find-plans.ts')).findPlans(env, [named]);
  return several === null || 'fault' in several ? null : (several[0] ?? null);
}

/** The ids of the tasks, with the beginning of each text. */
export function taskCandidates({ tasks }: Plan): Candidate[] {
  return tasks.flatMap(({ id, text }) => planCandidate(id, text));
}

/** The ids of the agencies and groups, with their names. */
export function agencyCandidates({ register }: Plan): Candidate[] {
  return register.flatMap(({ id, name }) => planCandidate(id, name));
}
