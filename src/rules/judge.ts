/** All that is wrong with a plan: what loading found, and what the rules find in what could be read. */
import { catalogue, type RuleName } from '../diagnostics/catalogue.ts';
import type { Finding, Place } from '../diagnostics/finding.ts';
import { suppressionMark } from '../diagnostics/suppression-mark.ts';
import { fileKind } from '../plan/folder.ts';
import { type LoadedPlan, stopsAnswers } from '../plan/load.ts';
import type { View } from '../view/view.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** How many errors `check` reports as of the view's day: what a listing tells beside its answer. */
export async function countErrors(loaded: LoadedPlan, view: View): Promise<number> {
  const isError = ({ name }: Pick<Rule, 'name'>) => catalogue[name].severity === 'error';
  const found = judgeBy(rules.filter(isError), loaded, view);
  const left = hasSilencers(loaded) ? (await import('./silence.ts')).silence(found, loaded).findings : found;
  return left.filter(({ rule }) => isError({ name: rule })).length;
}

/** Whether anything in the files asks to leave findings out. */
function hasSilencers({ sources, baseline }: LoadedPlan): boolean {
  return baseline.length > 0 || [...sources.values()].some(({ text }) => text.includes(suppressionMark));
}

/** Every finding about the plan as of the view's day; a fault of the files silences what the rules would only say because of it. */
export function judge(loaded: Pick<LoadedPlan, 'findings'>, view: View): Finding[] {
  return judgeBy(rules, loaded, view);
}

function judgeBy(asked: readonly Rule[], loaded: Pick<LoadedPlan, 'findings'>, view: View): Finding[] {
  const judged = asked.flatMap((rule) => [...rule.check(view)] as Finding[]);
  const damaged = loaded.findings.map((finding) => finding.place);
  if (damaged.length === 0) return judged;
  const partial = new Set(loaded.findings.filter(stopsAnswers).map((finding) => finding.place.file));
  const own = judged.filter(({ rule, place }) => {
    return ![...partial].some((file) => leansOn(rule, place, file)) && !damaged.some((at) => overlaps(at, place));
  });
  return [...loaded.findings, ...own];
}

/** Whether a finding of the rule at this place leans on the file of this name. */
function leansOn(rule: RuleName, place: Place, name: string): boolean {
  const kind = fileKind(name);
  return catalogue[rule].leansOn.some((file) => (file === 'own-file' ? place.file === name : file === kind));
}

/** Whether one of the places lies in the other, or both in the same entry of a register: a part of it that is at fault was cut away. */
function overlaps(a: Place, b: Place): boolean {
  if (a.file !== b.file || !('path' in a) || !('path' in b)) return false;
  const [outer, inner] = a.path.length <= b.path.length ? [a.path, b.path] : [b.path, a.path];
  const shared = outer.findIndex((step, index) => step !== inner[index]);
  return shared < 0 || (shared >= 2 && registers.includes(a.path[0]));
}

/** Lists whose entries are small and judged as one. */
const registers: readonly unknown[] = ['agencies', 'groups', 'amendments', 'reports'];
