/**
 * The differences between two versions of a plan, as plans and not as text: reordering, comments, quotes, and moved or
 * renamed files change nothing. What `check --against` judges and `diff` tells are these facts.
 */
import type { Due } from '../calendar/due.ts';
import type { Place } from '../diagnostics/finding.ts';
import type {
  Amendment,
  Change as AmendmentChange,
  ExtensionRequest,
  Instrument,
  Origin,
  Report,
} from '../plan/model.ts';

/** Which of the two versions a place stands in: `after` wherever it can, `before` for what is gone. */
export interface VersionedPlace {
  readonly version: 'before' | 'after';
  readonly place: Place;
}

/** One difference. `task` is the task that it is about, by its id in the later version where it has one. */
export type Change = ChangeFacts & { readonly at: VersionedPlace; readonly task: string | null };

/** What stood there, and what stands there now. */
interface Versions<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What changed. Texts are whole; due values and agencies as in the model. */
export type ChangeFacts =
  /** The issued text: a heading, text or number of a clause or row, the head, legal bases, closing, recipients, signatory, a task's wording. `part` names it: `II.4.1`, `document.title`, `PL.01`. */
  | ({ readonly kind: 'issued-text'; readonly part: string } & Versions<string | null>)
  | { readonly kind: 'task-added'; readonly id: string }
  | { readonly kind: 'task-removed'; readonly id: string }
  /** The same duty (clause or row, told by its text) under another id. */
  | ({ readonly kind: 'task-id' } & Versions<string>)
  /** The deadline in the issued files, not by amendment. */
  | ({ readonly kind: 'deadline' } & Versions<Due | null>)
  | ({ readonly kind: 'lead' } & Versions<readonly string[]>)
  | ({ readonly kind: 'with' } & Versions<readonly string[]>)
  | { readonly kind: 'report-added'; readonly report: Report }
  | { readonly kind: 'report-removed'; readonly report: Report }
  | ({ readonly kind: 'report-edited' } & Versions<Report>)
  | { readonly kind: 'evidence-removed'; readonly report: Report; readonly evidence: Instrument }
  | { readonly kind: 'amendment-added'; readonly amendment: Amendment; readonly changes: readonly AmendmentChange[] }
  | { readonly kind: 'amendment-removed'; readonly amendment: Amendment }
  | ({ readonly kind: 'amendment-edited' } & Versions<Amendment>)
  | { readonly kind: 'request-added'; readonly request: ExtensionRequest }
  | { readonly kind: 'request-removed'; readonly request: ExtensionRequest }
  | ({ readonly kind: 'request-edited' } & Versions<ExtensionRequest>)
  | { readonly kind: 'agency-added'; readonly id: string; readonly name: string }
  | { readonly kind: 'agency-removed'; readonly id: string; readonly name: string }
  /** The name of an agency or group in office changed without a successor or an alias. */
  | ({ readonly kind: 'agency-renamed'; readonly id: string } & Versions<string>)
  /** Anything else of the register: validity, successors, e-mail, short name, kind, openness. `key` is the file's. */
  | ({ readonly kind: 'agency-edited'; readonly id: string; readonly key: string } & Versions<string | null>)
  | { readonly kind: 'member-added'; readonly group: string; readonly agency: string }
  | { readonly kind: 'member-dropped'; readonly group: string; readonly agency: string }
  | ({ readonly kind: 'setting'; readonly key: string } & Versions<string | null>)
  | ({ readonly kind: 'day-off'; readonly day: string } & Versions<'off' | 'worked' | null>)
  /** An entry of a file that is none of the plan's own: an approved exception, a known finding; or what stands under any other key of a file. */
  | ({ readonly kind: 'file-entry'; readonly file: string; readonly key: string } & Versions<string | null>);

export type ChangeKind = Change['kind'];

/** The value at a path below an entity of the later version. */
export function inAfter(origin: Origin, ...below: readonly (string | number)[]): VersionedPlace {
  return { version: 'after', place: valueAt(origin, below) };
}

/** The value at a path below an entity of the earlier version: for what is gone. */
export function inBefore(origin: Origin, ...below: readonly (string | number)[]): VersionedPlace {
  return { version: 'before', place: valueAt(origin, below) };
}

function valueAt({ file, path }: Origin, below: readonly (string | number)[]): VersionedPlace['place'] {
  return { file, path: [...path, ...below], part: 'value' };
}
