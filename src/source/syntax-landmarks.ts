/** The places that mistakes in YAML are told by: colons, quotes, brackets, the start of a value. */
import type { SourceLine } from './source-line.ts';
import { yamlNodesIn } from './yaml-nodes.ts';
import type { YamlSyntax } from './yaml-syntax.ts';

/** The first colon between the offsets that ends a key: one before a space or the end. Null if there is none. */
export function keyColon(text: string, from: number, end: number): number | null {
  const found = /:(?=[ \t,\]}]|$)/.exec(text.slice(from, end));
  return found === null ? null : from + found.index;
}

/** Whether a quoted text ends right before the offset, spaces apart. */
export function quoteBefore(text: string, at: number, line: SourceLine): boolean {
  return /["'] *$/.test(text.slice(line.first, at));
}

/** The offset at which the line's value starts, behind its dashes and its key. */
export function valueStart(line: SourceLine): number {
  const lead = /^(?:- +)*(?:[^\s:]+: +)?/.exec(line.words) as RegExpExecArray;
  return line.first + lead[0].length;
}

/** The opening quote of the text that, for the library, ends at `end` without a closing one; null if there is none. */
export function unclosedQuote(syntax: YamlSyntax, end: number): number | null {
  for (const { token } of yamlNodesIn(syntax.tokens)) {
    const quoted = token?.type === 'single-quoted-scalar' || token?.type === 'double-quoted-scalar';
    if (quoted && token.offset + token.source.length === end) return token.offset;
  }
  return null;
}

/** The last bracket before the offset that is not closed by its own kind; null if all are. */
export function unclosedBracket(syntax: YamlSyntax, before: number): number | null {
  let open: number | null = null;
  for (const { token } of yamlNodesIn(syntax.tokens)) {
    if (token?.type !== 'flow-collection' || token.offset > before) continue;
    const close = token.start.source === '{' ? '}' : ']';
    if (token.end[0]?.source !== close) open = token.offset;
  }
  return open;
}
