/**
 * The forms of single values as an editor sees them. Editors type plain scalars by the YAML 1.2 core schema, where
 * `2021` is an integer, `1.1` a number and `true` a boolean, while dondoc reads each as text.
 */
import {
  agencyIdPattern,
  type Demand,
  domainPattern,
  emailPattern,
  fingerprintPattern,
  idPattern,
} from './written-values.ts';

/** A JSON Schema (draft-07) as far as the plan's files need one. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  /** Of an editor schema: the name of the form, until words take its place. */
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  /** No part of draft-07: what the editors that know it show beside each of the `enum`. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  /** No part of draft-07: what the editors that know it say instead of quoting the pattern. */
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** What an editor takes for text: all plain scalars but null, which is a blank. */
const scalar = ['string', 'number', 'boolean'] as const;

const year = '[1-9]\\d{3}';
const month = '(?:0[1-9]|1[0-2])';
const dayOfMonth = '(?:0[1-9]|[12]\\d|3[01])';

/** The forms of a term, in the order in which an editor should offer them: a day, or a period that means its last day. */
const terms = [
  { title: 'day', type: 'string', pattern: `^${year}-${month}-${dayOfMonth}$` },
  { title: 'month', type: 'string', pattern: `^${year}-${month}$` },
  { title: 'quarter', type: 'string', pattern: `^${year}-Q[1-4]$` },
  { title: 'half-year', type: 'string', pattern: `^${year}-H[12]$` },
  { title: 'year', type: ['integer', 'string'], minimum: 1000, maximum: 9999, pattern: `^${year}$` },
] as const satisfies JsonSchema[];

const ongoing = { title: 'ongoing', type: 'string', const: 'ongoing' } as const satisfies JsonSchema;
const none = { title: 'none', type: 'string', const: 'none' } as const satisfies JsonSchema;

/** The form of each demand; `deadline` is a term here. */
const forms = {
  'not-empty': { title: 'not-empty', type: scalar, pattern: '\\S' },
  day: terms[0],
  deadline: { anyOf: terms },
  id: { title: 'id', type: ['string', 'number'], pattern: idPattern.source },
  'agency-id': { title: 'agency-id', type: ['string', 'integer'], pattern: agencyIdPattern.source, minimum: 0 },
  'whole-number': {
    title: 'whole-number',
    type: ['integer', 'string'],
    minimum: 0,
    maximum: 9999,
    pattern: '^\\d{1,4}$',
  },
  email: { title: 'email', type: 'string', pattern: emailPattern.source },
  domain: { title: 'domain', type: 'string', pattern: domainPattern.source },
  'month-day': {
    title: 'month-day',
    type: ['string', 'integer'],
    pattern: `^(?:${month}-)?${dayOfMonth}$`,
    minimum: 1,
    maximum: 31,
  },
  span: { title: 'span', type: 'string', pattern: '^[1-9]\\d{0,3} (?:days?|working days?|months?)$' },
  fingerprint: { title: 'fingerprint', type: 'string', pattern: fingerprintPattern.source },
  'time-zone': { title: 'time-zone', type: 'string', pattern: '^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$' },
} as const satisfies Record<Demand, JsonSchema>;

/** The name of a form that has words of its own: a demand, a form of the due value, or one of its mappings. */
export type FormName =
  | Exclude<Demand, 'deadline'>
  | (typeof terms)[number]['title']
  | 'ongoing'
  | 'none'
  | 'recurring'
  | 'on-event'
  | 'after-task';

/** The form of text of which this is demanded; null for any text, a blank in quotes too. */
export function textForm(demand: Demand | null): JsonSchema {
  return demand === null ? { type: scalar } : forms[demand];
}

/** A term, `ongoing` for an open-ended duty, or `none` where the document names no deadline. */
export const termOrWordForm: JsonSchema = { anyOf: [...terms, ongoing, none] };

/** Yes or no, which an editor sees as a boolean. */
export const yesNoForm: JsonSchema = { type: 'boolean' };

/** Only yes: to say no, the key is left out. */
export const yesForm: JsonSchema = { type: 'boolean', const: true };
