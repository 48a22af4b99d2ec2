/** What is said of a wrong command line. */

/** The message and the remedy (null where the message says it all). */
export interface UsageWords {
  readonly message: string;
  readonly help: string | null;
}
