/** The comments of a YAML text: real ones, not the hashes inside of its scalars. */
import type { SourceNode, Span } from './tree.ts';

/** From the hash to the end of the line, the line break left out. */
interface Comment extends Span {
  /** Whether nothing but blanks stands before it on its line. */
  readonly isAlone: boolean;
}

/** The comments of a text in their order. `root` is the text's whole tree, null for a text without content. */
export function* commentsIn(text: string, root: SourceNode | null): Iterable<Comment> {
  let hash = text.indexOf('#');
  for (const { start, end } of textsOf(text, root)) {
    if (hash === -1) return;
    while (hash !== -1 && hash < start) {
      const comment = commentAt(text, hash);
      if (comment !== null) yield comment;
      hash = text.indexOf('#', comment === null ? hash + 1 : comment.end);
    }
    if (hash !== -1 && hash < end) hash = text.indexOf('#', end);
  }
}

/** The texts one by one, then the end: as far as there are hashes, and no farther. */
function* textsOf(text: string, root: SourceNode | null): Iterable<Span> {
  yield* textsIn(text, root);
  yield { start: text.length, end: text.length };
}

/** A hash opens a comment at the start of a line or after a blank (YAML 1.2.2, 6.6); a byte order mark stands before the first line. */
function commentAt(text: string, hash: number): Comment | null {
  const lineStart = text.lastIndexOf('\n', hash) + 1 || (text.startsWith('\ufeff') ? 1 : 0);
  const before = text.slice(lineStart, hash);
  if (before !== '' && !/[ \t]$/.test(before)) return null;
  const feed = text.indexOf('\n', hash);
  const end = feed === -1 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed;
  return { start: hash, end, isAlone: before.trim() === '' };
}

/** The characters in which a hash is a hash, in the order of the text. */
function* textsIn(text: string, node: SourceNode | null): Iterable<Span> {
  switch (node?.kind) {
    case 'scalar':
      yield node.style === 'literal' || node.style === 'folded' ? belowHeader(text, node) : node;
      break;
    case 'sequence':
      for (const item of node.items) yield* textsIn(text, item);
      break;
    case 'mapping':
      for (const { key, value } of node.entries) {
        yield* textsIn(text, key);
        yield* textsIn(text, value);
      }
  }
}

/** Behind the `|` or `>` of a block scalar a comment may stand; its text begins on the next line. */
function belowHeader(text: string, { start, end }: Span): Span {
  const feed = text.indexOf('\n', start);
  return { start: feed === -1 ? end : Math.min(feed, end), end };
}
