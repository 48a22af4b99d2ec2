/** What a report over several plans keeps of one of them: its report, every entry with its plan, and nothing that leads back to the plan. */
import { ofPlan } from '../of-plan.ts';
import type { NamedPlan } from '../plans-answers.ts';
import type { OfPlan, PeriodicAnswer, PeriodicOfPlans } from './answer.ts';

/** The lists of which each entry is of a plan. */
const listsOfPlan = [
  'sections',
  'amendments',
  'done',
  'doneEarlier',
  'overdue',
  'dueBeforeEnd',
  'next',
  'recurring',
  'shared',
  'obstacles',
  'proposals',
  'paragraphs',
  'tasks',
] as const satisfies readonly (keyof PeriodicOfPlans)[];

/** The report of one of several plans. */
export interface ReportOfOne extends Omit<PeriodicAnswer, keyof EntriesOfOne>, EntriesOfOne {
  /** As people see it. */
  readonly folder: string;
}

/** What each plan says with itself before it. */
export type EntriesOfOne = Pick<PeriodicOfPlans, (typeof listsOfPlan)[number]>;

/** What is told of the plan in the folder. */
export function reportOfOne(answer: PeriodicAnswer, folder: string): ReportOfOne {
  const tagged = listsOfPlan.map((name) => [name, inPlan(answer.plan, answer[name])] as const);
  // Each list keeps its entries, with the plan before them.
  return { ...answer, ...(Object.fromEntries(tagged) as unknown as EntriesOfOne), folder };
}

function inPlan(plan: NamedPlan, entries: readonly object[]): readonly OfPlan<object>[] {
  return entries.map((entry) => ofPlan(plan, entry));
}
