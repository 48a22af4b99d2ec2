/** Command lines as other programs taught people to type them, in our own words. */

/** What the words mean: `help overdue` and `--help overdue` are `overdue --help`, `version` is `--version`. */
export function spelledHere(argv: readonly string[]): readonly string[] {
  const at = firstWord(argv);
  if (argv[at] === 'version') return [...argv.slice(0, at), '--version', ...argv.slice(at + 1)];
  if (argv[at] === 'help') return withHelpLast(argv, at);
  const end = argv.indexOf('--');
  const help = argv.findIndex(isHelp);
  return help < 0 || (end >= 0 && end < help) ? argv : withHelpLast(argv, help);
}

/** Whether the start page is asked for by `-q`, in short. */
export function isQuietStart(argv: readonly string[]): boolean {
  return firstWord(argv) < 0 && argv.some(isQuiet);
}

/** Whether the word asks for less. */
export function isQuiet(word: string): boolean {
  return word === '-q' || word === '--quiet';
}

/** The index of the first word that is neither an option nor the language of one, where a command stands. */
export function firstWord(argv: readonly string[]): number {
  return argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
}

/** Whether the word asks for help. */
export function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** The word that asks for help moved to the end, where the command takes it for its own. */
function withHelpLast(argv: readonly string[], at: number): readonly string[] {
  return [...argv.filter((word, index) => index !== at && !isHelp(word)), '--help'];
}
