/** A plan as it was understood from its sources, before it is written: every value is read, marked to be looked at, or open. */
import type { DueEntries } from '../calendar/due-name.ts';
import type { Appendix, GroupRow, IssuedDocument, Task, TaskRow } from '../plan/model.ts';
import type { DraftAgency } from './agencies/register.ts';
import type { SourcePlace } from './described.ts';
import type { Review } from './review.ts';

/** A due value as the files write it: a word or name, or a mapping. */
type DraftDue = string | DueEntries;

/** What a clause or row says of its duty. Agencies by their keys in the register. */
export interface DraftDuty extends Pick<Task, 'lead' | 'with' | 'product' | 'wording' | 'condition'> {
  /** The cell as issued; null in a clause, whose text says it. */
  readonly leadCell: string | null;
  readonly withCell: string | null;
  readonly due: DraftDue | null;
  readonly start: string | null;
  readonly milestones: readonly { readonly due: string; readonly wording: string }[];
}

export interface DraftClause {
  readonly number: string;
  readonly heading: string | null;
  readonly text: string | null;
  readonly task: DraftDuty | null;
  readonly items: readonly DraftClause[];
  readonly reviews: readonly Review[];
  readonly place: SourcePlace;
}

export interface DraftTaskRow extends Pick<TaskRow, 'kind' | 'number' | 'text'> {
  /** Where the number cannot make one. */
  readonly id: string | null;
  readonly duty: DraftDuty;
  readonly note: string | null;
  readonly extra: Readonly<Record<string, string>>;
  readonly reviews: readonly Review[];
  readonly place: SourcePlace;
}

interface DraftGroupRow extends Pick<GroupRow, 'kind' | 'number' | 'text'> {
  readonly reviews: readonly Review[];
}

export interface DraftAppendix extends Pick<Appendix, 'columns'> {
  readonly heading: string | null;
  readonly title: string | null;
  readonly note: string | null;
  readonly isNumberedByGroup: boolean;
  readonly rows: readonly (DraftTaskRow | DraftGroupRow)[];
  readonly reviews: readonly Review[];
}

export interface DraftBasis {
  readonly text: string;
  readonly cites: readonly { readonly number: string; readonly date: string }[];
}

/** The head and end of the document; null: not found. */
export interface DraftDocument extends Pick<IssuedDocument, 'recipients' | 'signatory'> {
  readonly type: string | null;
  readonly number: string | null;
  readonly place: string | null;
  readonly dateline: string | null;
  readonly issued: string | null;
  readonly title: string | null;
  /** A key in the register. */
  readonly issuer: string | null;
  readonly legalBases: readonly DraftBasis[];
  readonly closing: string | null;
  readonly reviews: readonly Review[];
}

export interface DraftPlan {
  readonly document: DraftDocument;
  readonly body: readonly DraftClause[];
  readonly bodyReviews: readonly Review[];
  readonly appendices: readonly DraftAppendix[];
  /** By key, in the order of the register. */
  readonly agencies: ReadonlyMap<string, DraftAgency>;
  /** What of the sources is in none of the files, with why. */
  readonly leftOut: readonly Review[];
}
