/**
 * Marks that git left in a text when it could not merge it: between them stand both versions, one after the other. They
 * are found before anything else is looked for, since all that YAML has to say about them follows from them.
 */
import type { Span } from './tree.ts';

/** One place that git could not merge, or what somebody left of its marks. */
interface MergeConflict {
  /** The line of the first mark, its line break left out. */
  readonly first: Span;
  /** What must not be read: the marks, and of a whole conflict all versions but the first. */
  readonly unread: readonly Span[];
}

/** The conflicts of a text in their order. Git puts its marks at the very start of a line. */
export function mergeConflictsIn(text: string): readonly MergeConflict[] {
  const conflicts: MergeConflict[] = [];
  let open: Mark[] = [];
  for (const mark of marksIn(text)) {
    const [first] = open;
    // A conflict within the common ancestor of both sides has longer marks.
    if (first !== undefined && mark.length > first.length) continue;
    const isNext = first !== undefined && mark.length === first.length && isAfter(mark, open.at(-1) as Mark);
    if (isNext) open.push(mark);
    else {
      if (first !== undefined) conflicts.push(conflictOf(open));
      open = [mark];
    }
    if (mark.sign !== '>') continue;
    conflicts.push(conflictOf(open));
    open = [];
  }
  return open.length === 0 ? conflicts : [...conflicts, conflictOf(open)];
}

/** A line that is a mark. */
interface Mark extends Span {
  readonly sign: string;
  readonly length: number;
}

/** In the order in which they follow one another; that of the common ancestor is there only where git was told to show it. */
const signs = ['<', '|', '=', '>'];

/** Git names the versions behind the signs; behind those that part them stands nothing. */
const markLine = /^(?:(<{7,}|>{7,}|\|{7,})(?=[ \r]|$)|(={7,})(?=\r?$))[^\r\n]*/gm;

function marksIn(text: string): Mark[] {
  return [...text.matchAll(markLine)].map(({ 0: line, 1: named, 2: bare = '', index }) => ({
    sign: line.charAt(0),
    length: (named ?? bare).length,
    start: index,
    end: index + line.length,
  }));
}

function isAfter(mark: Mark, before: Mark): boolean {
  return signs.indexOf(mark.sign) > signs.indexOf(before.sign);
}

/** Where the last mark is missing nobody knows how far the versions go: only the marks themselves are left out. */
function conflictOf(marks: readonly Mark[]): MergeConflict {
  const [first, second] = marks as [Mark, ...Mark[]];
  const last = marks.at(-1) as Mark;
  if (last.sign !== '>') return { first, unread: marks };
  const from = first.sign === '<' ? second : first;
  const others = { start: (from ?? last).start, end: last.end };
  return { first, unread: first.sign === '<' ? [first, others] : [others] };
}
