/**
 * The values that the shapes of the files are made of, every one still text: what is demanded of it is a refinement, which
 * `shape.ts` turns into a finding.
 */
import * as z from 'zod/mini';
import { isDay } from '../calendar/day.ts';
import { fitsUnit, spanNamed, termNamed } from '../calendar/due.ts';
import { periodUnits } from '../calendar/period.ts';
import type { ValueForm } from '../diagnostics/fact-values.ts';

z.config({ jitless: true });

/** What a refinement demands of a text; `shape.ts` makes the finding from it. */
export type Demand = 'day' | 'deadline' | Exclude<ValueForm, 'at-most-all'>;

/** Text of which something is demanded. */
export function demanding(demand: Demand, holds: (value: string) => boolean) {
  return z.string().check(z.refine(holds, { params: { demand } }));
}

/** A mapping with just these keys. The message of its issue about unknown keys lists the known ones. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

/** A mapping with at least one of these keys; of one without any, the first is told as missing. */
export function eitherOf<Shape extends z.core.$ZodLooseShape>(
  keys: readonly [keyof Shape & string, ...(keyof Shape & string)[]],
  shape: Shape,
) {
  const holds = (value: object) => keys.some((key) => Object.hasOwn(value, key));
  return record(shape).check(z.refine(holds, { path: [keys[0]], params: { either: keys } }));
}

export const idPattern = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;
export const agencyIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const fingerprintPattern = /^[0-9a-f]{16}$/;
export const emailPattern = /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+\.[^\s@<>,;:"\\]+$/;
export const domainPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

/** A list that is not empty. */
export const listOf = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.minLength(1));

/** A list that may say "nothing yet": empty, it means what its absence means. */
export const maybeEmpty = <Item extends z.core.$ZodType>(item: Item) => z.array(item);

/** Text that says something; `anyText` may be blank. */
export const text = demanding('not-empty', (value) => value.trim() !== '');
export const anyText = z.string();
/** Texts under names of the writer's own. */
export const texts = z.record(z.string(), anyText);
export const day = demanding('day', isDay);
/** A plain `null` is read as text, as everything else. */
export const dayOrNull = demanding('day', (value) => value === 'null' || isDay(value));
export const id = demanding('id', (value) => idPattern.test(value));
export const agencyId = demanding('agency-id', (value) => agencyIdPattern.test(value));
export const wholeNumber = demanding('whole-number', (value) => /^\d{1,4}$/.test(value));
export const email = demanding('email', (value) => emailPattern.test(value));
export const domain = demanding('domain', (value) => domainPattern.test(value));
export const span = demanding('span', (value) => spanNamed(value) !== null);
export const yesNo = z.enum(['true', 'false']);
const isMonthDay = (value: string) => /^(?:\d{2}-)?\d{2}$/.test(value);
const monthDay = demanding('month-day', isMonthDay);

/** Due values that are words: open-ended, or none in the document. */
const dueWords = ['ongoing', 'none'] as const;
export const term = demanding('deadline', (value) => termNamed(value) !== null);
const recurring = record({
  every: z.enum(periodUnits),
  from: z.optional(term),
  until: z.optional(term),
  by: z.optional(monthDay),
}).check(
  // What is no such day at all is told by its own shape.
  z.refine(({ by, every }) => by === undefined || !isMonthDay(by) || fitsUnit(by, every), {
    path: ['by'],
    params: { demand: 'month-day' },
  }),
);
const afterTask = record({ after: record({ task: text }), within: z.optional(span) });
const onEvent = record({ after: text, within: z.optional(span), occurred: z.optional(day) });
const termOrWord = demanding(
  'deadline',
  (value) => dueWords.some((word) => word === value) || termNamed(value) !== null,
);
/** A due value, as in the files. */
export const due = z.union([termOrWord, recurring, afterTask, onEvent]);

/** So many of all: how far the many have come of whom an open group does not name each. */
export const count = record({ done: wholeNumber, of: wholeNumber }).check(
  z.refine(({ done, of }) => !(Number(done) > Number(of)), { path: ['done'], params: { demand: 'at-most-all' } }),
);

/** A document named by number and date. */
export const instrument = record({
  number: z.optional(anyText),
  date: z.optional(day),
  issuer: z.optional(anyText),
  title: z.optional(text),
});
