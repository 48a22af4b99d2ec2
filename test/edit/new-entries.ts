/** Entries to write: random ones, and one of each kind to vary. */
import fc from 'fast-check';
import type { Day } from '../../src/calendar/day.ts';
import { type Due, termNamed } from '../../src/calendar/due.ts';
import type { NewAmendment, NewChange, NewInstrument, NewReport, NewRequest } from '../../src/edit/new-entry.ts';
import { oddTexts } from './odd-texts.ts';
import { day as anyDay } from './value-texts.ts';

/** A report of 26 March 2021 that says no more than it must. */
export const report: NewReport = {
  kind: 'report',
  task: 'PL.01',
  date: '2021-03-26' as Day,
  agency: 'so-gddt',
  state: 'done',
  period: null,
  count: null,
  evidence: [],
  note: null,
  obstacle: null,
  proposal: null,
  corrects: null,
};

/** A document of 20 March 2021. */
export const instrument: NewInstrument = {
  number: '123/UBND-VX',
  date: '2021-03-20' as Day,
  issuer: null,
  title: null,
};

/** A change that changes nothing. */
export const change: NewChange = { task: 'PL.01', due: null, lead: null, with: null, status: null };

/** An amendment that suspends one task. */
export const amendment: NewAmendment = {
  kind: 'amendment',
  instrument,
  requested: null,
  reason: null,
  changes: [{ ...change, status: 'suspend' }],
};

/** A letter of 10 March 2021 that asks for the third quarter. */
export const request: NewRequest = {
  kind: 'request',
  number: '45/SM',
  date: '2021-03-10' as Day,
  issuer: null,
  task: 'PL.01',
  to: { kind: 'term', value: '2021-Q3', unit: 'quarter', day: '2021-09-30' as Day },
  reason: null,
};

/** The term with this name. */
export function term(name: string): Due {
  const found = termNamed(name);
  if (found === null) throw new Error(`no term is named ${name}`);
  return found;
}

const day = anyDay.map((text) => text as Day);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const instruments: fc.Arbitrary<NewInstrument> = fc.record({
  number: oddTexts,
  date: day,
  issuer: maybe(oddTexts),
  title: maybe(oddTexts),
});

export const randomReports: fc.Arbitrary<NewReport> = fc.record({
  kind: fc.constant('report' as const),
  task: fc.constant('PL.01'),
  date: day,
  agency: fc.constantFrom('so-gddt', 'so-nv'),
  state: fc.constantFrom('not-started' as const, 'in-progress' as const, 'done' as const),
  period: maybe(fc.constantFrom('2021', '2021-Q1', '2021-H2', '2021-03')),
  count: maybe(fc.record({ done: fc.nat(60), of: fc.integer({ min: 60, max: 9999 }) })),
  evidence: fc.array(instruments, { maxLength: 2 }),
  note: maybe(oddTexts),
  obstacle: maybe(oddTexts),
  proposal: maybe(oddTexts),
  corrects: maybe(fc.record({ date: day, agency: maybe(fc.constant('so-nv')), period: maybe(fc.constant('2021')) })),
});

const dues: fc.Arbitrary<Due> = fc.oneof(
  fc.constantFrom('2021', '2021-Q1', '2021-03-31').map(term),
  fc.constant<Due>({ kind: 'ongoing' }),
  fc.constant<Due>({ kind: 'after-task', task: 'PL.03', within: { count: 15, unit: 'days' }, completed: null }),
  fc.record({
    kind: fc.constant('recurring' as const),
    every: fc.constant('year' as const),
    from: fc.constant('2020'),
    until: maybe(fc.constant('2023')),
    by: maybe(fc.constant('12-14')),
  }),
  fc.record({
    kind: fc.constant('event' as const),
    event: oddTexts,
    within: maybe(fc.constant({ count: 15, unit: 'working days' as const })),
    occurred: maybe(day),
  }),
);
const agencies = fc.record({ from: fc.array(fc.constant('so-gddt'), { maxLength: 2 }), to: fc.constant(['so-nv']) });
const changes: fc.Arbitrary<NewChange> = fc.record({
  task: fc.constantFrom('PL.01', 'II.1.2.b.2'),
  due: maybe(fc.record({ from: dues, to: dues })),
  lead: maybe(agencies),
  with: maybe(agencies),
  status: maybe(fc.constantFrom('suspend' as const, 'resume' as const, 'withdraw' as const)),
});

export const randomAmendments: fc.Arbitrary<NewAmendment> = fc.record({
  kind: fc.constant('amendment' as const),
  instrument: instruments,
  requested: maybe(instruments),
  reason: maybe(oddTexts),
  changes: fc.array(changes, { minLength: 1, maxLength: 2 }),
});

export const randomRequests: fc.Arbitrary<NewRequest> = fc.record({
  kind: fc.constant('request' as const),
  number: oddTexts,
  date: day,
  issuer: maybe(fc.constant('so-gddt')),
  task: fc.constantFrom('PL.01', 'II.1.2.b.2'),
  to: dues,
  reason: maybe(oddTexts),
});
