/** By what a plan can be divided, at the cursor: the sections of its document, the periods of what recurs. */
import { dayInZone } from '../../calendar/today.ts';
import type { Appendix, Clause, Plan } from '../../plan/model.ts';
import { sectionsUpTo } from '../../report/selection.ts';
import { occurrencesUpTo } from '../../view/deadline.ts';
import { issued } from '../../view/in-force.ts';
import { type Candidate, planCandidate } from './candidate.ts';

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
