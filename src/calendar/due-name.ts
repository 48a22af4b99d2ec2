/** Due values as one line of text, and whether two say the same. */
import { type Due, spanName } from './due.ts';
import { sameText } from './fold.ts';

/** The value as the files write it: `2021-Q1`, `ongoing`, `{every: year, from: 2020}`. */
export function dueName(due: Due): string {
  const value = dueValue(due);
  if (typeof value === 'string') return value;
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}: ${one}`)
    .join(', ')}}`;
}

/** The value as the files hold it: a text, or a mapping. */
export function dueValue(due: Due): string | Readonly<Record<string, string>> {
  switch (due.kind) {
    case 'term':
      return due.value;
    case 'ongoing':
    case 'none':
      return due.kind;
    case 'recurring':
    case 'event':
      return dueEntries(due);
  }
}

/** The keys and values of a due value that is a mapping, as the files write them. */
function dueEntries(due: Extract<Due, { kind: 'recurring' | 'event' }>): Readonly<Record<string, string>> {
  const written =
    due.kind === 'recurring'
      ? { every: due.every, from: due.from, until: due.until, by: due.by }
      : { after: due.event, within: due.within === null ? null : spanName(due.within), occurred: due.occurred };
  return Object.fromEntries(Object.entries(written).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The keys and values of a mapping that `dueName` wrote on one line; null for a name that is no mapping. */
export function entriesNamed(name: string): Readonly<Record<string, string>> | null {
  const found = eventName.exec(name)?.groups ?? recurrenceName.exec(name)?.groups;
  if (found === undefined) return null;
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** An event may hold commas and colons: what follows it is told by its form. */
const eventName =
  /^\{after: (?<after>.*?)(?:, within: (?<within>\d+ (?:working )?(?:day|month)s?))?(?:, occurred: (?<occurred>\d{4}-\d\d-\d\d))?\}$/s;
const recurrenceName =
  /^\{every: (?<every>[\w-]+)(?:, from: (?<from>[\w-]+))?(?:, until: (?<until>[\w-]+))?(?:, by: (?<by>[\d-]+))?\}$/;

/** Whether both are the same value. A day and the period that it ends are not: an amendment names what it found. */
export function sameDue(a: Due, b: Due): boolean {
  return sameText(dueName(a), dueName(b));
}
