/** A fault of the program after the plan was written: what is said of it must not deny that. */
export class FaultAfterWriting extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause), { cause });
    this.name = 'FaultAfterWriting';
  }
}
