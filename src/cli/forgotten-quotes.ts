/** Values that lost their quotation marks on the way: of `--obstacle Thiếu kinh phí` the option gets the first word alone. */

/** The option as typed, and all the words that seem to be its value. */
export interface Unquoted {
  readonly option: string;
  readonly text: string;
}

/**
 * The values on the command line that look so: words behind a value that was no phrase already. Nobody can be sure of it,
 * since tasks and words to search for may stand there too: it is told only of a command line that is refused.
 */
export function unquotedIn(argv: readonly string[]): readonly Unquoted[] {
  return argv.flatMap((word, at) => {
    const [, option, joined] = /^(--[a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (option === undefined) return [];
    const words = bareWords(joined === undefined ? argv.slice(at + 1) : [joined, ...argv.slice(at + 1)]);
    const last = words.findLastIndex((one) => !taskId.test(one));
    const isPhrase = last > 0 && !/\s/.test(words[0] ?? '');
    return isPhrase
      ? [
          {
            option,
            text: words
              .slice(0, last + 1)
              .join(' ')
              .replaceAll(/^[“”‘’"']+|[“”‘’"']+$/g, ''),
          },
        ]
      : [];
  });
}

/** `PL.01`, `II.1.2.b`: one of the command's own words. */
const taskId = /^(?:PL\d*|[IVXLC]+)(?:\.[\p{L}\d]+)+$/iu;

function bareWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => word.startsWith('-'));
  return end < 0 ? words : words.slice(0, end);
}
