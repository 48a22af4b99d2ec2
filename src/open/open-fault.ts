/** Why there is no such plan to open, as data. Folders and revisions are as people see or gave them. */
import type { Day } from '../calendar/day.ts';
import type { RepositoryFault } from '../env/repository.ts';

/** No plan is there, the revision is none, or it has no such plan. */
export type OpenFault = PlanAbsence | RevisionTrouble | { readonly fault: 'not-a-day'; readonly given: string };

/** There is no plan from the folder upwards, or not in the one that was named. */
export type PlanAbsence =
  | { readonly fault: 'no-plan'; readonly searched: string }
  | { readonly fault: 'no-plan-in'; readonly folder: string; readonly exists: boolean };

/** There are no such plans: no name fits the pattern, or nothing that fits is or holds a plan; two of them have one id. */
export type PlansFault =
  | PlanAbsence
  | { readonly fault: 'no-plans-like'; readonly pattern: string }
  | { readonly fault: 'same-plan-id'; readonly id: string; readonly folders: readonly [string, string] };

/** Why the plan of a revision cannot be had. `given` is the revision as given, days are those of the plan's time zone. */
export type RevisionTrouble =
  /** There is no repository to ask. */
  | (RepositoryFault & { readonly folder: string })
  | { readonly fault: 'unknown-revision'; readonly given: string; readonly nearest: string | null }
  | { readonly fault: 'ambiguous-revision'; readonly given: string; readonly candidates: readonly string[] }
  | { readonly fault: 'no-commits' }
  | { readonly fault: 'before-first-commit'; readonly given: string; readonly first: Day }
  | { readonly fault: 'shallow-history'; readonly given: string; readonly oldest: Day }
  | { readonly fault: 'partial-clone'; readonly given: string }
  /** The revision has no such plan: it was not there yet, or no more. */
  | { readonly fault: 'no-plan-at'; readonly given: string; readonly folder: string }
  /** The revision has plans in these folders, and nothing tells which one is meant. */
  | { readonly fault: 'plan-elsewhere'; readonly given: string; readonly folders: readonly string[] };
