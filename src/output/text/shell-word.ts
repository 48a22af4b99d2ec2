/** Words of a command line that people copy into a shell. */

/** The word as a POSIX shell reads it: in quotes where it has more than plain characters. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{M}\p{N}._/-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
