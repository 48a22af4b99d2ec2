/** All that is wrong with a plan: what loading found, and what the rules find in what could be read. */
import { catalogue } from '../diagnostics/catalogue.ts';
import type { Finding, Place } from '../diagnostics/finding.ts';
import type { LoadedPlan } from '../plan/load.ts';
import type { View } from '../view/view.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** How many errors `check` finds as of the view's day: what a listing tells beside its answer. */
export function countErrors(loaded: Pick<LoadedPlan, 'findings'>, view: View): number {
  const isError = ({ name }: Pick<Rule, 'name'>) => catalogue[name].severity === 'error';
  const found = judgeBy(rules.filter(isError), loaded, view);
  return found.filter(({ rule }) => isError({ name: rule })).length;
}

/** Every finding about the plan as of the view's day; a fault of shape silences what the rules say of the same node. */
export function judge(loaded: Pick<LoadedPlan, 'findings'>, view: View): Finding[] {
  return judgeBy(rules, loaded, view);
}

function judgeBy(asked: readonly Rule[], loaded: Pick<LoadedPlan, 'findings'>, view: View): Finding[] {
  const judged = asked.flatMap((rule) => [...rule.check(view)] as Finding[]);
  const damaged = loaded.findings.map((finding) => finding.place);
  const own = damaged.length === 0 ? judged : judged.filter(({ place }) => !damaged.some((at) => overlaps(at, place)));
  return [...loaded.findings, ...own];
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
