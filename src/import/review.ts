/** What a person must look at, as data: why, what stands in the source and where, and where it stands in what was written. */
import type { ReaderReason, SourcePlace } from './described.ts';

/** What is open in the head and the end of the document. */
const documentReasons = [
  'no-number',
  'no-type',
  'no-place',
  'no-date',
  'date-incomplete',
  'no-title',
  'no-issuer',
  'issuer-concluded',
  'no-signatory',
  'text-besides',
] as const;

const tableReasons = [
  /** A table that is no list of tasks. */
  'table-as-text',
  'no-task-table',
  'columns-alike',
  'no-row-number',
  'repeated-number',
  'row-joined',
  'no-row-text',
] as const;

const dutyReasons = [
  'no-lead',
  'ditto',
  'lead-and-with',
  'name-completed',
  'name-unsure',
  /** *Sở A (nay là Sở B)*: the document names who came after. */
  'name-now',
  'no-deadline',
  'deadline-unread',
  'deadline-without-year',
  'deadline-several',
  'deadline-start',
  'deadline-in-text',
  'body-without-deadline',
  'duty-unsure',
  'duty-over-items',
  'duty-unnumbered',
  'deadline-uncharged',
] as const;

const agencyReasons = ['agency-new', 'agencies-alike', 'agency-abbreviated', 'group-without-members'] as const;

export type ReviewReason =
  | ReaderReason
  | (typeof documentReasons)[number]
  | (typeof tableReasons)[number]
  | (typeof dutyReasons)[number]
  | (typeof agencyReasons)[number];

/** One thing to look at. */
export interface Review {
  readonly why: ReviewReason;
  /** What stands in the source; `''` where nothing does. */
  readonly text: string;
  /** What it may be, for the person to decide: a value, a name; null for none. */
  readonly maybe: string | null;
  /** Null for what is about no single place. */
  readonly place: SourcePlace | null;
  /** The key of the written entry that it is about; null for the entry itself. */
  readonly key: string | null;
}

/** One thing to look at, of which no more is to say than this. */
export function review(
  why: ReviewReason,
  place: SourcePlace | null,
  { text = '', maybe = null, key = null }: Partial<Pick<Review, 'text' | 'maybe' | 'key'>> = {},
): Review {
  return { why, text, maybe, place, key };
}
