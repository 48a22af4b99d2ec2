/** A pull request on a plan: an edit, and what `check --against main` must find in it. */

/** The plan's files in the working tree of a branch. Files are named relative to the plan folder. */
export interface PlanFiles {
  /** Puts one text in the place of another, which must be there. */
  readonly replace: (file: string, from: string, to: string) => void;
  readonly append: (file: string, text: string) => void;
  readonly write: (file: string, text: string) => void;
  readonly rewrite: (file: string, change: (text: string) => string) => void;
  readonly remove: (file: string) => void;
  readonly rename: (file: string, to: string) => void;
  /** Moves the whole plan to another folder of the repository. */
  readonly moveTo: (folder: string) => void;
}

export interface PullRequest {
  readonly title: string;
  readonly edit: (plan: PlanFiles) => void;
  /** `rule task file` of each finding, in the order told; `main:` before a file of the earlier version. */
  readonly finds: readonly string[];
  /** What is said on standard error, if anything. */
  readonly says?: string;
  /** Whether the edit goes into main, so that the next ones are made upon it. */
  readonly merged?: boolean;
}

/** An edit that is lawful and goes into main. */
export function lawful(title: string, edit: PullRequest['edit']): PullRequest {
  return { title, edit, finds: [], merged: true };
}

/** An edit that is refused, with what is found. */
export function refused(title: string, edit: PullRequest['edit'], ...finds: readonly string[]): PullRequest {
  return { title, edit, finds };
}
