/**
 * Text from outside, made safe to print. Plans, file names and git refs come from anybody, so nothing that steers a
 * terminal, turns the reading direction or hides itself reaches the screen: it is shown as `<U+001B>` instead.
 */

/** What nearly no text has: all but printable ASCII, Latin with Vietnamese, combining marks, dashes and quotes. */
const unusual = /[^ -~\u00a0-\u036f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]|\u00ad|\u034f/;
const unusualInLines = /[^\n -~\u00a0-\u036f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]|\u00ad|\u034f/;

/**
 * Controls, format characters (bidi, zero-width, tags), line and paragraph separators, lone surrogates,
 * noncharacters, and whatever Unicode lets a renderer ignore (variation selectors, fillers, the soft hyphen).
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

/** The text on one line, every dangerous or invisible character shown as `<U+0009>`; newlines and tabs too. */
export function visible(text: string): string {
  return unusual.test(text) ? text.replace(hidden, nameOf) : text;
}

/** The same for text of several lines: line breaks stay, as `\n`. */
export function visibleLines(text: string): string {
  return replaceHidden(text.replaceAll('\r\n', '\n'), nameOf);
}

/** The text with every dangerous or invisible character but the newline replaced by what `show` gives for it. */
export function replaceHidden(text: string, show: (character: string) => string): string {
  if (!unusualInLines.test(text)) return text;
  return text.replace(hidden, (character) => (character === '\n' ? character : show(character)));
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) as number;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
