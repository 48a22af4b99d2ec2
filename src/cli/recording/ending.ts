/** How a writing command ends. */

/**
 * `declined`: by the person asked. `refused`: since `check` would find an error. `unread`: the plan cannot be read whole.
 * `not-committed`: the facts are in the files, and not in git.
 */
export const exitCodes = { fine: 0, declined: 1, refused: 1, unread: 2, 'not-committed': 3 } as const;

export type Ending = keyof typeof exitCodes;

/** A fault of the program after the plan was written: what is said of it must not deny that. */
export class FaultAfterWriting extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause), { cause });
    this.name = 'FaultAfterWriting';
  }
}
