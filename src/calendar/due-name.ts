/** Due values as one line of text, and whether two say the same. */
import { type Due, type Span, spanName } from './due.ts';
import { sameText } from './fold.ts';

/** The value as the files write it: `2021-Q1`, `ongoing`, `{every: year, from: 2020}`. */
export function dueName(due: Due): string {
  const value = dueValue(due);
  if (typeof value === 'string') return value;
  return onOneLine(value);
}

function onOneLine(entries: DueEntries): string {
  const texts = Object.entries(entries).map(
    ([key, one]) => `${key}: ${typeof one === 'string' ? one : onOneLine(one)}`,
  );
  return `{${texts.join(', ')}}`;
}

/** A due value that is a mapping. What another task's completion is waited for is `{after: {task: PL.03}}`. */
export type DueEntries = Readonly<Record<string, string | { readonly task: string }>>;

/** The value as the files hold it: a text, or a mapping. */
export function dueValue(due: Due): string | DueEntries {
  switch (due.kind) {
    case 'term':
      return due.value;
    case 'ongoing':
    case 'none':
      return due.kind;
    case 'recurring': {
      const { every, from, until, by } = due;
      return stated({ every, from, until, by });
    }
    case 'event':
      return stated({ after: due.event, within: spanOrNone(due.within), occurred: due.occurred });
    case 'after-task':
      return stated({ after: { task: due.task }, within: spanOrNone(due.within) });
  }
}

/** The keys that say something, as the files write them. */
function stated(written: Readonly<Record<string, DueEntries[string] | null>>): DueEntries {
  return Object.fromEntries(
    Object.entries(written).filter((entry): entry is [string, DueEntries[string]] => entry[1] != null),
  );
}

function spanOrNone(span: Span | null): string | null {
  return span === null ? null : spanName(span);
}

/** The keys and values of a mapping that `dueName` wrote on one line; null for a name that is no mapping. */
export function entriesNamed(name: string): DueEntries | null {
  const found = eventName.exec(name)?.groups ?? recurrenceName.exec(name)?.groups;
  if (found === undefined) return null;
  const { after, ...others } = found;
  const task = taskName.exec(after ?? '')?.groups?.['task'] ?? null;
  return stated({ after: task === null ? (after ?? null) : { task }, ...others });
}

const taskName = /^\{task: (?<task>[^\s{}]+)\}$/;

/** An event may hold commas and colons: what follows it is told by its form. */
const eventName =
  /^\{after: (?<after>.*?)(?:, within: (?<within>\d+ (?:working )?(?:day|month)s?))?(?:, occurred: (?<occurred>\d{4}-\d\d-\d\d))?\}$/s;
const recurrenceName =
  /^\{every: (?<every>[\w-]+)(?:, from: (?<from>[\w-]+))?(?:, until: (?<until>[\w-]+))?(?:, by: (?<by>[\d-]+))?\}$/;

/** Whether both are the same value. A day and the period that it ends are not: an amendment names what it found. */
export function sameDue(a: Due, b: Due): boolean {
  return sameText(dueName(a), dueName(b));
}
