/** When each entry of the plan entered git: with the first commit whose plan holds it. */
import type { Day } from '../calendar/day.ts';
import type { Entry } from './entry.ts';

/** A commit as a history names it. */
export interface DatedCommit {
  readonly hash: string;
  readonly author: string;
  /** The day on which it was made, in the plan's time zone. */
  readonly day: Day;
}

/** What a commit brought into the plan's files: entries of the files that it wrote, some old ones too. */
export interface Brought {
  readonly commit: DatedCommit;
  readonly entries: readonly Entry[];
}

/** How an entry came into git. */
interface Provenance {
  /** The first commit that holds the entry, or what it was before it was edited; null for what is not committed yet. */
  readonly commit: DatedCommit | null;
  /** The commit that made it say what it says; null where it always did, or where that edit is not committed. */
  readonly revised: DatedCommit | null;
  /** Whether it says something that no commit holds. */
  readonly isUncommitted: boolean;
}

/** Answers how an entry came into git. */
export type ProvenanceOf = (entry: Entry) => Provenance;

/**
 * Where the entries of a plan come from, told by its commits, oldest first. An entry that was edited is traced to its
 * beginning where no other entry of the plan shares its identity: of two reports of one day nobody can say which it was.
 */
export function provenance(history: readonly Brought[], entries: readonly Entry[]): ProvenanceOf {
  const holding = new Map<string, DatedCommit>();
  const about = new Map<string, DatedCommit>();
  for (const { commit, entries: brought } of history) {
    for (const { content, identity } of brought) {
      if (!holding.has(content)) holding.set(content, commit);
      if (!about.has(identity)) about.set(identity, commit);
    }
  }
  const shared = new Map<string, number>();
  for (const { identity } of entries) shared.set(identity, (shared.get(identity) ?? 0) + 1);
  return ({ content, identity }) => {
    const exact = holding.get(content) ?? null;
    const first = shared.get(identity) === 1 ? (about.get(identity) ?? null) : exact;
    const revised = first !== null && exact !== null && first.hash !== exact.hash ? exact : null;
    return { commit: first, revised, isUncommitted: exact === null };
  };
}
