/** English words for the rules about the shape of a file: keys, kinds and forms of values. */
import type { DeadlineFault, ShapeKind, ValueForm } from '../../../diagnostics/finding.ts';
import { didYouMean, listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const kinds: Readonly<Record<ShapeKind, string>> = {
  text: 'text',
  list: 'a list',
  mapping: 'keys with values',
  number: 'a number',
  'yes-no': 'true or false',
  blank: 'nothing',
};

const howTo: Readonly<Record<ShapeKind, string | null>> = {
  text: 'write the text after the colon',
  list: 'write each item on a line that begins with "- ", or all of them in [a, b]',
  mapping: 'write one "key: value" a line, indented under this key',
  number: 'write a number, digits only',
  'yes-no': 'write true or false',
  blank: null,
};

const forms: Readonly<Record<ValueForm, { readonly expected: string; readonly help: string }>> = {
  id: { expected: 'an id', help: 'an id has plain letters, digits, dots and hyphens, as in II.1.2.a or PL.01' },
  'agency-id': {
    expected: "an agency's id",
    help: 'it has plain lower-case letters, digits and hyphens, as in so-gddt',
  },
  'whole-number': { expected: 'a whole number', help: 'for example 30' },
  email: { expected: 'an e-mail address', help: 'for example vanthu@example.gov.vn' },
  'month-day': {
    expected: 'a month and day',
    help: 'for a year write MM-DD, as in 12-14; for a shorter period the day DD, as in 14',
  },
  span: { expected: 'a length of time', help: 'for example 15 days, 10 working days or 3 months' },
  fingerprint: { expected: 'the fingerprint of a finding', help: 'write the list anew: dondoc check --write-baseline' },
  'time-zone': { expected: "a time zone's name", help: 'for example Asia/Ho_Chi_Minh' },
  'not-empty': { expected: 'at least one item', help: 'fill it in, or delete the key if it is not needed' },
};

const deadlineFaults: Readonly<Record<DeadlineFault, (value: string) => string>> = {
  'no-such-quarter': (value) => `there is no quarter ${quoted(value)}`,
  'no-such-half-year': (value) => `there is no half-year ${quoted(value)}`,
  'no-such-month': (value) => `there is no month ${quoted(value)}`,
  'no-such-day': (value) => `there is no day ${quoted(value)}`,
  'not-a-deadline': (value) => `${quoted(value)} is not written as a deadline`,
};

const deadlineHelp: Readonly<Record<DeadlineFault, (year: string) => string>> = {
  'no-such-quarter': (year) => `a year has four quarters: ${year}-Q1 to ${year}-Q4`,
  'no-such-half-year': (year) => `a year has two halves: ${year}-H1 and ${year}-H2`,
  'no-such-month': (year) => `a year has twelve months: ${year}-01 to ${year}-12`,
  'no-such-day': () => 'look at the document again; a day is written year-month-day',
  'not-a-deadline': () =>
    'write a day 2021-03-31, month 2021-03, quarter 2021-Q1, half-year 2021-H1, year 2021, or ongoing; "dondoc deadline" turns a phrase into a value',
};

export const shapeEn: GroupWords<'shape'> = {
  'missing-key': {
    message: ({ key }) => `the key ${quoted(key)} is missing`,
    help: ({ key }) => `add a line "${key}: ..." to this entry`,
  },
  'unknown-key': {
    message: ({ key }) => `there is no key named ${quoted(key)} here`,
    help: ({ nearest, allowed }) =>
      didYouMean(nearest, 'en') ?? (allowed.length === 0 ? null : `keys that may stand here: ${listed(allowed)}`),
  },
  'wrong-type': {
    message: ({ expected, found }) =>
      `expected ${expected.map((kind) => kinds[kind]).join(' or ')}, found ${kinds[found]}`,
    help: ({ expected: [first] }) => (first === undefined ? null : howTo[first]),
  },
  'invalid-value': {
    message: ({ value, allowed, expected }) => {
      const wanted = expected === null ? `one of: ${listed(allowed)}` : forms[expected].expected;
      return value === '' ? `nothing here, expected ${wanted}` : `${quoted(value)} is not valid, expected ${wanted}`;
    },
    help: ({ expected }) => (expected === null ? null : forms[expected].help),
  },
  'invalid-date': {
    message: ({ value, fault }) =>
      fault === 'no-such-day' ? `there is no day ${quoted(value)}` : `${quoted(value)} is not written as a day`,
    help: ({ fault }) =>
      fault === 'no-such-day'
        ? deadlineHelp['no-such-day']('')
        : 'a day is written year-month-day, as in 2021-03-31 for 31 March 2021',
  },
  'invalid-deadline': {
    message: ({ value, fault }) => deadlineFaults[fault](value),
    help: ({ value, fault, suggestion }) => didYouMean(suggestion, 'en') ?? deadlineHelp[fault](value.slice(0, 4)),
  },
};
