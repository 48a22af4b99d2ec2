/**
 * What a person typed, by file: the shapes that dondoc accepts, every value still text. The loader checks
 * files against them, `dondoc schema` derives the editors' schemas from them, `assemble` makes the model.
 * zod's own words never reach a user: `shape.ts` turns its issues into findings.
 */
import * as z from 'zod/mini';
import { isDay } from '../calendar/day.ts';
import { fitsUnit, spanNamed, termNamed } from '../calendar/due.ts';
import { periodUnits } from '../calendar/period.ts';
import { isTimeZone } from '../calendar/today.ts';
import type { NodePath } from '../source/tree.ts';

z.config({ jitless: true });

/** What a refinement demands; `shape.ts` makes the finding from it. */
export type Demand =
  | 'day'
  | 'deadline'
  | 'id'
  | 'agency-id'
  | 'whole-number'
  | 'email'
  | 'month-day'
  | 'span'
  | 'time-zone'
  | 'not-empty';

function demanding(demand: Demand, holds: (value: string) => boolean) {
  return z.string().check(z.refine(holds, { params: { demand } }));
}

/** A mapping with just these keys. The message of its issue about unknown keys lists the known ones. */
function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

export const idPattern = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;
export const agencyIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const emailPattern = /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+\.[^\s@<>,;:"\\]+$/;
const listOf = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.minLength(1));

const text = demanding('not-empty', (value) => value.trim() !== '');
const anyText = z.string();
const day = demanding('day', isDay);
const id = demanding('id', (value) => idPattern.test(value));
const agencyId = demanding('agency-id', (value) => agencyIdPattern.test(value));
const wholeNumber = demanding('whole-number', (value) => /^\d{1,4}$/.test(value));
const yesNo = z.enum(['true', 'false']);
const monthDay = demanding('month-day', (value) => /^(?:\d{2}-)?\d{2}$/.test(value));

const term = demanding('deadline', (value) => termNamed(value) !== null);
const recurring = record({
  every: z.enum(periodUnits),
  from: term,
  until: z.optional(term),
  by: z.optional(monthDay),
}).check(
  z.refine((value) => value.by === undefined || fitsUnit(value.by, value.every), {
    path: ['by'],
    params: { demand: 'month-day' },
  }),
);
const onEvent = record({
  after: text,
  within: z.optional(demanding('span', (value) => spanNamed(value) !== null)),
  occurred: z.optional(day),
});
const termOrOngoing = demanding('deadline', (value) => value === 'ongoing' || termNamed(value) !== null);
const due = z.union([termOrOngoing, recurring, onEvent]);

const instrument = record({
  number: z.optional(anyText),
  date: z.optional(day),
  issuer: z.optional(anyText),
  title: z.optional(text),
});

const duty = { lead: listOf(text), with: z.optional(listOf(text)), due: z.optional(due), wording: z.optional(text) };

const clause = record({
  number: text,
  heading: z.optional(text),
  text: z.optional(text),
  task: z.optional(record({ id: z.optional(id), ...duty })),
  get items() {
    return z.optional(listOf(clause));
  },
});

const planFile = record({
  id,
  document: record({
    type: text,
    number: anyText,
    place: text,
    dateline: text,
    issued: demanding('deadline', (value) => termNamed(value) !== null),
    title: text,
    issuer: text,
  }),
  legalBases: z.optional(listOf(record({ text, cites: z.optional(listOf(instrument)) }))),
  body: listOf(clause),
  closing: z.optional(text),
  recipients: z.optional(listOf(text)),
  signatory: z.optional(record({ authority: text, position: text, name: anyText })),
  settings: z.optional(
    record({
      timeZone: z.optional(demanding('time-zone', isTimeZone)),
      dueSoonDays: z.optional(wholeNumber),
      reviewMonths: z.optional(wholeNumber),
      rollToWorkingDay: z.optional(yesNo),
    }),
  ),
});

const appendixFile = record({
  heading: z.optional(text),
  title: z.optional(text),
  note: z.optional(text),
  columns: z.optional(listOf(text)),
  rows: listOf(record({ number: text, id: z.optional(id), text, ...duty })),
});

const agenciesFile = record({
  agencies: listOf(
    record({
      id: agencyId,
      name: text,
      short: z.optional(text),
      kind: text,
      email: z.optional(demanding('email', (value) => emailPattern.test(value))),
      since: z.optional(day),
      until: z.optional(day),
      successors: z.optional(listOf(text)),
    }),
  ),
  groups: z.optional(
    listOf(record({ id: agencyId, name: text, members: z.optional(z.array(text)), open: z.optional(yesNo) })),
  ),
});

const amendmentsFile = record({
  amendments: listOf(
    record({
      instrument: z.optional(instrument),
      requested: z.optional(instrument),
      reason: z.optional(text),
      changes: listOf(
        record({
          task: text,
          due: z.optional(record({ from: due, to: due })),
          lead: z.optional(record({ from: listOf(text), to: listOf(text) })),
          with: z.optional(record({ from: z.array(text), to: z.array(text) })),
          suspend: z.optional(z.literal('true')),
          resume: z.optional(z.literal('true')),
          withdraw: z.optional(z.literal('true')),
        }),
      ),
    }),
  ),
});

const evidence = record({ number: text, date: day, issuer: z.optional(anyText), title: z.optional(text) });

const progressFile = record({
  task: text,
  reports: listOf(
    record({
      date: day,
      agency: text,
      state: z.enum(['not-started', 'in-progress', 'done']),
      period: z.optional(text),
      evidence: z.optional(z.union([evidence, listOf(evidence)])),
      note: z.optional(text),
      obstacle: z.optional(text),
      proposal: z.optional(text),
    }),
  ),
});

const daysOffFile = record({
  years: listOf(record({ year: wholeNumber, off: z.optional(listOf(day)), worked: z.optional(listOf(day)) })),
});

/** The shape of each kind of file. */
export const fileShapes = {
  plan: planFile,
  appendix: appendixFile,
  agencies: agenciesFile,
  amendments: amendmentsFile,
  progress: progressFile,
  'days-off': daysOffFile,
} as const;

/** The kinds of file that make up a plan. */
export type FileKind = keyof typeof fileShapes;

/** A file of the kind as typed, its shape found right. */
export type WrittenFile<Kind extends FileKind> = z.infer<(typeof fileShapes)[Kind]>;

export type WrittenDue = z.infer<typeof due>;
export type WrittenInstrument = z.infer<typeof instrument>;
export type WrittenClause = z.infer<typeof clause>;
export type WrittenDuty = {
  readonly lead: readonly string[];
  readonly with?: readonly string[] | undefined;
  readonly due?: WrittenDue | undefined;
  readonly wording?: string | undefined;
};

/** A file whose shape was found right, at least in part. */
export interface WrittenSource<Kind extends FileKind> {
  /** Relative to the plan folder. */
  readonly file: string;
  readonly written: WrittenFile<Kind>;
  /** Where in the file a node of `written` stands: list items may have been cut away before it. */
  readonly originalPath: (path: NodePath) => NodePath;
}

/** Everything that a plan folder holds, by kind; null where a file is absent or nothing of it could be understood. */
export interface WrittenPlan {
  readonly plan: WrittenSource<'plan'> | null;
  readonly appendix: WrittenSource<'appendix'> | null;
  readonly agencies: WrittenSource<'agencies'> | null;
  readonly amendments: WrittenSource<'amendments'> | null;
  readonly 'days-off': WrittenSource<'days-off'> | null;
  readonly progress: readonly WrittenSource<'progress'>[];
}
