/**
 * Suppressions in the files: `# dondoc-ignore RULE: reason` at the end of a line silences the rule on that line; on a
 * line of its own, on the next line with content. Several rules are separated by commas.
 */
import { commentsIn } from '../source/comments.ts';
import { lineStarts, positionAt } from '../source/places.ts';
import { lineAfter, lineAt } from '../source/source-line.ts';
import type { SourceNode, Span } from '../source/tree.ts';
import { suppressionMark } from './suppression-mark.ts';

/** A suppression as somebody wrote it, right or wrong. */
export interface WrittenSuppression {
  /** The whole comment. */
  readonly span: Span;
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The line, from 1, whose findings it is about. */
  readonly line: number;
}

const form = new RegExp(`^(#+[ \\t]*${suppressionMark})(?![\\w-])([^:]*)(?::(.*))?$`, 's');

/** The suppressions of a text in their order. `root` is its whole tree: a hash in a scalar is none. */
export function suppressionsIn(text: string, root: SourceNode | null): WrittenSuppression[] {
  const starts = lineStarts(text);
  let content = 0;
  return [...commentsIn(text, root)].flatMap((comment) => {
    const written = form.exec(text.slice(comment.start, comment.end));
    if (written === null) return [];
    // Comments that follow one another are about the same line, which is looked for once.
    if (comment.isAlone && content <= comment.end) content = contentAfter(text, comment.end);
    const { line } = positionAt(starts, comment.isAlone ? content : comment.start);
    return [suppressionOf(comment, written, line)];
  });
}

function suppressionOf({ start, end }: Span, written: readonly string[], line: number): WrittenSuppression {
  const [, opening = '', names = '', reason = ''] = written;
  // A dash or dots are no reason.
  const isReason = /[\p{L}\p{N}]/u.test(reason);
  return {
    span: { start, end },
    rules: namesIn(names, start + opening.length),
    reason: isReason ? reason.trim() : '',
    line,
  };
}

function namesIn(list: string, offset: number): WrittenSuppression['rules'] {
  return [...list.matchAll(/[^,]+/g)].flatMap(({ 0: part, index }) => {
    const name = part.trim();
    const start = offset + index + part.indexOf(name);
    return name === '' ? [] : [{ name, span: { start, end: start + name.length } }];
  });
}

/** A place on the next line that is neither blank nor a comment; the end of the text if there is none. */
function contentAfter(text: string, offset: number): number {
  return lineAfter(text, lineAt(text, offset))?.first ?? text.length;
}
