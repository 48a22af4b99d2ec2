/** Words of a command line that people copy into a shell. */

/**
 * The word in quotes where it has more than plain characters: in double ones as long as every shell (those of POSIX,
 * PowerShell, cmd) reads the same in them, else as a POSIX shell reads it.
 */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}._/-]+$/u.test(word)) return word;
  if (/^[\p{L}\p{M}\p{N}._/ ,;:=@+()'&-]+$/u.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
