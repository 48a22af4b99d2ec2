/** One more item or entry in a flow collection, `[...]` or `{...}`, on one line or several, whatever commas and comments it has. */
import type { Span } from '../source/tree.ts';
import { placeBefore } from './block-lines.ts';
import { lineBreakAt, lineEnd, lineStart, marginOf } from './lines.ts';
import { insertion, type Splice } from './splice.ts';

/** Where in a flow collection: its brackets, what it holds, and the index of what the new one comes behind, null at the start. */
interface FlowPlace {
  readonly collection: Span;
  readonly items: readonly Span[];
  readonly after: number | null;
}

/** Puts the content in at the place: on a line of its own beside items that have one each, else on the line of its neighbour. */
export function insertIntoFlow(text: string, { collection, items, after }: FlowPlace, content: string): Splice[] {
  const [first] = items;
  if (first === undefined) return [intoEmpty(text, collection, content)];
  const neighbour = after === null ? undefined : items[after];
  return neighbour === undefined ? [beforeFirst(text, first, content)] : behindItem(text, neighbour, content);
}

/** Before the closing bracket; on a line of its own, indented, where that has one. */
function intoEmpty(text: string, { end }: Span, content: string): Splice {
  const close = end - 1;
  const margin = marginOf(text, close);
  if (margin === null) return insertion(close, content);
  const line = lineStart(text, close);
  return insertion(line, `${margin}  ${content}${lineBreakAt(text, line)}`);
}

function beforeFirst(text: string, first: Span, content: string): Splice {
  const margin = marginOf(text, first.start);
  if (margin === null) return insertion(first.start, `${content}, `);
  const { at } = placeBefore(text, first);
  return insertion(at, `${margin}${content},${lineBreakAt(text, at)}`);
}

/** An item that has its line to itself keeps its comment there, so its comma goes before and the new item behind it. */
function behindItem(text: string, { start, end }: Span, content: string): Splice[] {
  const margin = marginOf(text, start);
  const at = lineEnd(text, end);
  const rest = restOfLine.exec(text.slice(end, at));
  if (margin === null || rest === null) return [insertion(end, `, ${content}`)];
  const line = `${text.startsWith('\r', at) ? '\r\n' : '\n'}${margin}${content}`;
  return rest[1] === ',' ? [insertion(at, `${line},`)] : [insertion(end, ','), insertion(at, line)];
}

/** A comma and a comment, or either, or nothing. */
const restOfLine = /^[ \t]*(,?)[ \t]*(?:#.*)?$/s;
