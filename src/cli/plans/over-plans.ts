/** Answers over several plans: each is read, looked at and forgotten; what cannot be read refuses the answer, or is left out and named. */

import type { OpenedPlan } from '../../open/opened-plan.ts';
import { diagnosticOf } from '../../output/check/json.ts';
import { visible } from '../../output/text/visible.ts';
import { leftOutText, plansWords } from '../../output/words/plans.ts';
import type { Totals } from '../../report/answers.ts';
import { selectedHead } from '../../report/head.ts';
import type { LeftOutPlan, PlansHead } from '../../report/plans-answers.ts';
import { type SummedPlan, type SummedPlans, summedPlans } from '../../report/summed-plans.ts';
import { totalsOfTasks } from '../../report/totals.ts';
import { countErrors } from '../../rules/judge.ts';
import { look } from '../../view/look.ts';
import type { View } from '../../view/view.ts';
import { exitCode, type Listing, listingOf, locatedFindings, type Needed, tellFindings } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { say, warn } from '../say.ts';
import { namedFilters } from './named-in-some.ts';
import { refuseOneOnly } from './one-plan-only.ts';
import { type OneOfPlans, readPlans } from './read-plans.ts';

/** The plans that an answer is from, summed up, and what is to be said beside it. */
interface OverPlans {
  readonly summed: SummedPlans;
  /** The same for an answer that counts no tasks. */
  readonly head: PlansHead;
  /** 1 where `--fail-on` names the standing of a task selected in any of them; else 0. */
  readonly failing: number;
  /**
   * Says on standard error what `check` would find, what was left out, and which agency has several names; the exit code: 2
   * where a plan was left out, else as given.
   */
  readonly end: (code: number) => number;
}

/**
 * What an answer takes from one plan: what it needs later, and the totals of the tasks selected, where those are not all. Nothing
 * else may be kept. Where it needs an earlier version, and that cannot be read, that version: the plan is left out.
 */
export type Take = (listing: Listing, invocation: Invocation, folder: string) => Promise<Totals | Unread | undefined>;

/** A version of a plan that cannot be read, by the revision as typed. */
interface Unread {
  readonly unread: OpenedPlan;
  readonly revision: string;
}

/** Looks at each plan; null after saying on standard error why nothing is answered. */
export async function overPlans(
  invocation: Invocation,
  folders: readonly string[],
  needed: Needed,
  take: Take,
): Promise<OverPlans | null> {
  // Which plans there were at a revision the folders of today do not tell.
  refuseOneOnly(invocation.env, folders, [['--at', invocation.options.at]]);
  const filters = namedFilters();
  const notes = notesBeside(invocation);
  const summed: SummedPlan[] = [];
  const leftOut: LeftOutPlan[] = [];
  const told = new Set<string>();
  let failing = 0;
  for await (const one of readPlans(invocation, folders, needed)) {
    if (!one.isWhole) leftOut.push(await leftOutPlan(one, one.opened, told));
    // Where nothing will be answered the rest is read for what is wrong with it.
    else if (leftOut.length === 0 || invocation.options.keepGoing === true) {
      const listing = await listingOf(one.invocation, one.opened, filters.selection);
      const taken = await take(listing, one.invocation, one.folder);
      if (taken !== undefined && 'unread' in taken) {
        leftOut.push({ ...(await leftOutPlan(one, taken.unread, told)), at: taken.revision });
        continue;
      }
      const head = selectedHead(listing.view, listing.around, listing.selection);
      summed.push({ head, folder: one.folder, totals: taken ?? countsOf(listing.view) });
      failing = Math.max(failing, exitCode(one.invocation, listing));
      await notes.of(one, listing);
    }
  }
  const [first, ...others] = summed;
  if (first === undefined || (leftOut.length > 0 && invocation.options.keepGoing !== true)) {
    refuse(invocation, leftOut, first === undefined);
    return null;
  }
  filters.refuseUnknown();
  const all = summedPlans([first, ...others], leftOut);
  const { totals: _, ...head } = all;
  const end = (code: number) => {
    notes.say(leftOut);
    return leftOut.length > 0 ? 2 : code;
  };
  return { summed: all, head, failing, end };
}

/** How all tasks of the plan stand. */
export function countsOf({ tasks }: View): Totals {
  return totalsOfTasks(tasks);
}

/** What is wrong in a register that several plans share keeps each of them from being read, and is told once. */
async function leftOutPlan(
  { invocation, folder }: OneOfPlans,
  opened: OpenedPlan,
  told: Set<string>,
): Promise<LeftOutPlan> {
  const found = locatedFindings(opened);
  const named = found.map((finding) => [JSON.stringify(finding), finding] as const);
  const fresh = named.flatMap(([name, finding]) => (told.has(name) ? [] : [finding]));
  for (const [name] of named) told.add(name);
  if (fresh.length > 0) await tellFindings(invocation, fresh);
  return { folder, findings: found.map((finding) => diagnosticOf(finding, invocation.language)) };
}

function refuse(invocation: Invocation, leftOut: readonly LeftOutPlan[], isNone: boolean): void {
  const { language, options } = invocation;
  const folders = leftOut.map(({ folder }) => visible(folder));
  const [first] = leftOut;
  const at = leftOut.every((plan) => plan.at !== undefined) ? first?.at : undefined;
  const isLeftNothing = isNone && options.keepGoing === true;
  const note =
    at === undefined ? plansWords.refused[language](folders) : plansWords.refusedAt[language](folders, visible(at));
  say(invocation, isLeftNothing ? plansWords.noneReadable[language] : note);
}

interface Notes {
  readonly of: (one: OneOfPlans, listing: Listing) => Promise<void>;
  readonly say: (leftOut: readonly LeftOutPlan[]) => void;
}

function notesBeside(invocation: Invocation): Notes {
  const { language, options } = invocation;
  const isQuiet = options.quiet === true;
  const faulty: string[] = [];
  const names = new Map<string, Set<string>>();
  let errors = 0;
  return {
    of: async ({ opened, folder }, { view }) => {
      if (isQuiet) return;
      for (const { id, name } of opened.plan.register) names.set(id, (names.get(id) ?? new Set()).add(name));
      const found = await countErrors(opened, view.asOf === opened.today ? view : look(opened.plan, opened.today));
      errors += found;
      if (found > 0) faulty.push(visible(folder));
    },
    say: (leftOut) => {
      for (const plan of leftOut) warn(invocation, leftOutText(plan, visible, language));
      for (const [id, called] of names)
        if (called.size > 1) say(invocation, plansWords.namedApart[language](visible(id), [...called].map(visible)));
      if (errors > 0) say(invocation, plansWords.checkFinds[language](errors, faulty));
    },
  };
}
