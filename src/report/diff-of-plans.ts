/** `diff` over several plans: what changed in each, the plans that came and went, and once what changed in a register that they share. */
import type { Totals } from './answers.ts';
import type { ChangeAnswer, DiffAnswer, VersionAnswer } from './diff-answer.ts';
import type { NamedPlan, PlansHead } from './plans-answers.ts';
import type { SummedPlans } from './summed-plans.ts';
import { added, noTotals } from './totals.ts';

/** A plan that only one of the versions has. */
export interface PlanOfOneVersion extends NamedPlan {
  /** As people see it from the folder that the program was started in. */
  readonly folder: string;
  /** Its counts on the day asked. */
  readonly totals: Totals;
}

/** What changed in one of the plans. */
export interface DiffOfOne extends Omit<DiffAnswer, 'kind'> {
  /** As people see it from the folder that the program was started in. */
  readonly folder: string;
}

/** What changed in several plans. */
export interface DiffOfPlans extends PlansHead {
  readonly kind: 'diff';
  /** The revision as typed; with its commit where all plans have the same. */
  readonly before: VersionAnswer;
  readonly after: VersionAnswer;
  /** The counts of both versions over all plans, those that came and went too, on the day asked. */
  readonly totals: DiffAnswer['totals'];
  /** The plans in which something changed, in the order of `plans`, without what `register` tells. */
  readonly diffs: readonly DiffOfOne[];
  /** What changed in a register that several plans share. */
  readonly register: readonly ChangeAnswer[];
  /** Plans that the revision did not have. */
  readonly came: readonly PlanOfOneVersion[];
  /** Plans that the revision had, and that are no more. */
  readonly gone: readonly PlanOfOneVersion[];
}

/** What is kept of the plans until all were read. */
export interface GatheredDiffs {
  /** Of a plan that both versions have; with what changed in a register that it shares. */
  readonly add: (diff: DiffOfOne, shared: readonly ChangeAnswer[]) => void;
  readonly came: (plan: PlanOfOneVersion) => void;
  readonly gone: (plan: PlanOfOneVersion) => void;
  /** Of a plan whose files are the same in both versions. */
  readonly same: (totals: Totals) => void;
  readonly answer: (summed: SummedPlans, before: VersionAnswer) => DiffOfPlans;
}

/** Nothing is gathered yet. */
export function gatheredDiffs(): GatheredDiffs {
  const diffs: DiffOfOne[] = [];
  const versions = new Map<string, VersionAnswer>();
  // The same words at the same place: found in each plan, and told once.
  const register = new Map<string, ChangeAnswer>();
  const [came, gone]: [PlanOfOneVersion[], PlanOfOneVersion[]] = [[], []];
  let before = noTotals;
  const counted = (totals: Totals) => {
    before = added(before, totals);
  };
  return {
    add: (diff, shared) => {
      counted(diff.totals.before);
      versions.set(JSON.stringify(diff.before), diff.before);
      if (saysSomething(diff)) diffs.push(diff);
      for (const change of shared) register.set(JSON.stringify(change), change);
    },
    came: (plan) => came.push(plan),
    gone: (plan) => {
      counted(plan.totals);
      gone.push(plan);
    },
    same: counted,
    answer: ({ totals, ...head }, named) => {
      const [only = named] = versions.values();
      return {
        kind: 'diff',
        ...head,
        before: versions.size === 1 ? only : named,
        after: { name: null, commit: null, day: null },
        totals: { before, after: totals },
        diffs,
        register: [...register.values()],
        came,
        gone,
      };
    },
  };
}

function saysSomething({ tasks, register, document, settings, files }: DiffOfOne): boolean {
  return [tasks, register, document, settings, files].some(({ length }) => length > 0);
}
