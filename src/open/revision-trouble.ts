/** Why the plan of a revision cannot be had, as data; put into words by `words/revision-trouble.ts`. */
import type { Day } from '../calendar/day.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { RepositoryFault } from '../env/repository.ts';

/** `given` is the revision as typed; folders are as people see them, days those of the plan's time zone. */
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

/** The usage error for it. */
export function revisionUsageError(trouble: RevisionTrouble): UsageError {
  return new UsageError({ fault: 'no-revision', trouble });
}
