/** What a plan has to offer at the cursor: its tasks, agencies, sections and revisions. Nothing where no plan can be read. */
import { dayInZone } from '../../calendar/today.ts';
import type { Environment } from '../../env/environment.ts';
import { diskPlan } from '../../open/disk-plan.ts';
import { findPlan } from '../../open/find-plan.ts';
import { loadPlan } from '../../plan/load.ts';
import type { Appendix, Clause, Plan } from '../../plan/model.ts';
import { sectionsUpTo } from '../../report/selection.ts';
import { occurrencesUpTo } from '../../view/deadline.ts';
import { issued } from '../../view/in-force.ts';
import { type Candidate, planCandidate } from './candidate.ts';

/** The plan that the line is about, as far as it can be read; null if there is none. */
export async function planTyped(env: Environment, given: string | undefined): Promise<Plan | null> {
  const folder = await folderTyped(env, given);
  return folder === null ? null : (await loadPlan(await diskPlan(env, folder))).plan;
}

/** The branches and tags of the repository that the plan lies in, the latest first; HEAD before them. */
export async function revisionCandidates(env: Environment, given: string | undefined): Promise<Candidate[]> {
  const repository = await env.git.repositoryOf((await folderTyped(env, given)) ?? env.cwd);
  if ('fault' in repository) return [];
  return ['HEAD', ...(await repository.refNames())].flatMap((name) => planCandidate(name, ''));
}

/** Of several plans the first: they share most of what is typed. */
async function folderTyped(env: Environment, given: string | undefined): Promise<string | null> {
  const home = env.variables.HOME ?? env.variables.USERPROFILE ?? '~';
  const named = given?.replace(/^~(?=$|[/\\])/, () => home) ?? null;
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

/** The periods of the tasks typed, or of all that recur, up to the next one: the latest first. */
export function periodCandidates(plan: Plan, now: Date, typed: readonly string[]): Candidate[] {
  const today = dayInZone(plan.settings.timeZone, now);
  const tasks = plan.tasks.filter(({ id }) => typed.length === 0 || typed.includes(id));
  const periods = tasks.flatMap((task) => {
    const { due, start } = issued(task);
    return due?.kind === 'recurring' ? occurrencesUpTo(plan, due, today, start).map(({ period }) => period) : [];
  });
  return [...new Set(periods)]
    .toSorted()
    .reverse()
    .flatMap((period) => planCandidate(period, ''));
}

/** The numbers of the sections that hold tasks, with their headings; an appendix is `PL`, a group in it `PL.II`. */
export function sectionCandidates({ tasks, document }: Plan): Candidate[] {
  const headings = new Map([...headingsOf(document.body), ...document.appendices.flatMap(headsOf)]);
  const numbers = new Set(tasks.flatMap(({ section }) => sectionsUpTo(section).slice(0, -1)));
  return [...numbers].flatMap((number) => planCandidate(number, headings.get(number) ?? ''));
}

function headingsOf(clauses: readonly Clause[]): [number: string, heading: string][] {
  return clauses.flatMap(({ id, heading, text, items }) => [[id, heading ?? text ?? ''], ...headingsOf(items)]);
}

function headsOf({ id, title, rows }: Appendix): [number: string, heading: string][] {
  const groups = rows.filter((row) => row.kind === 'group');
  return [[id, title], ...groups.map((group): [string, string] => [group.id, group.text])];
}
