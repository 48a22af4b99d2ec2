/**
 * What a person wants to have in the plan: entries that are not in its files yet. Nothing in them is checked here; the
 * rules judge the plan that they make.
 */
import type { Day } from '../calendar/day.ts';
import type { Change, Decline, ExtensionRequest, Origin, Report } from '../plan/model.ts';

/** One entry to be written. */
export type NewEntry = NewReport | NewAmendment | NewRequest | NewDecline | NewOccurrence;

/** A document named by number and date, with what else is known of it. */
export interface NewInstrument {
  readonly number: string;
  readonly date: Day;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** What proves that a task is done: a document, or without a number the result in the words of its title. */
export interface NewEvidence extends Omit<NewInstrument, 'number'> {
  readonly number: string | null;
}

/** What an agency reported on one task. */
export interface NewReport extends Omit<Report, 'evidence' | 'corrects' | 'origin'> {
  readonly kind: 'report';
  readonly task: string;
  readonly evidence: readonly NewEvidence[];
  /** The report that this one takes the place of. Agency and period are named only where they are not this one's own. */
  readonly corrects: { readonly date: Day; readonly agency: string | null; readonly period: string | null } | null;
}

/** A document that changes tasks from its date on. */
export interface NewAmendment {
  readonly kind: 'amendment';
  /** Whether it is to give more time: a deadline that it would bring forward is then a slip. */
  readonly isExtension?: true;
  readonly instrument: NewInstrument;
  readonly requested: NewInstrument | null;
  readonly reason: string | null;
  readonly changes: readonly NewChange[];
}

/** What it changes in one task; null where it leaves that as it was. `from` is what was in force. */
export type NewChange = Omit<Change, 'origin'>;

/** A letter that asks for another deadline of a task. */
export interface NewRequest extends Omit<ExtensionRequest, 'declined' | 'origin'> {
  readonly kind: 'request';
}

/** The document that says no to a request of a task. */
export interface NewDecline {
  readonly kind: 'decline';
  readonly task: string;
  /** The request in the files. */
  readonly request: Origin;
  readonly declined: Decline;
}

/** The day on which the event occurred that a deadline hangs on. */
export interface NewOccurrence {
  readonly kind: 'occurrence';
  readonly task: string;
  /** The due value in the files that hangs on the event: a mapping with `after`. */
  readonly due: Origin;
  readonly day: Day;
}
