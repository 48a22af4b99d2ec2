/** Why a command line recorded nothing, as data; put into words by `../words/recording-refusal.ts`. */
import type { Day } from '../../calendar/day.ts';
import type { ReadFailure } from '../../env/file-system.ts';
import type { RepositoryFault } from '../../env/repository.ts';
import type { LockHolder, ReplaceFailure, WriteFailure } from '../../env/writing.ts';
import type { HiddenCharacter, RecordRefusal } from '../../record/refusal.ts';

/** What the plan does not take, what is not said well, or what keeps an edit from being written. */
export type RecordingRefusal =
  | Exclude<RecordRefusal, { why: UsuallyMisused }>
  | MisstatedFact
  | UnreadReturn
  | RecordingFailure;

/** What a command line has other words for, since a name or an option is what is wrong. */
type UsuallyMisused = 'not-named' | 'document-without-number' | 'document-without-day';

/** A fact as options state it. */
type MisstatedFact =
  | { readonly why: 'missing-option'; readonly option: string }
  /** The one means nothing without the other. */
  | { readonly why: 'option-without'; readonly option: string; readonly other: string }
  /** Of the two only one can hold. */
  | { readonly why: 'option-beside'; readonly option: string; readonly other: string }
  /** In the value of an option. */
  | (HiddenCharacter & { readonly option: string })
  | { readonly why: 'not-a-date'; readonly option: string; readonly given: string }
  /** The day of the document stands in its number. */
  | { readonly why: 'number-with-day'; readonly option: string; readonly given: string }
  /** The number says another day of the document than the option for it. */
  | { readonly why: 'other-day'; readonly option: string; readonly given: string; readonly day: Day }
  | { readonly why: 'not-a-due'; readonly given: string }
  /** No count of so many of all. */
  | { readonly why: 'not-a-count'; readonly given: string }
  | { readonly why: 'recurs-since-when'; readonly given: string }
  /** Of an extension, or a request for one. */
  | { readonly why: 'no-later-day'; readonly given: string };

/** A return that is not to be read. */
export type UnreadReturn =
  | { readonly why: 'no-return'; readonly file: string; readonly failure: ReadFailure }
  /** Of several plans it does not say which its tasks are of. */
  | { readonly why: 'return-without-plan'; readonly file: string; readonly count: number; readonly first: string };

/** What keeps an edit from being written. */
export type RecordingFailure =
  | { readonly why: 'held'; readonly holder: LockHolder; readonly lock: string }
  | { readonly why: 'no-lock'; readonly folder: string; readonly failure: WriteFailure }
  | { readonly why: 'not-replaced'; readonly file: string; readonly failure: Omit<ReplaceFailure, 'name'> }
  /** Nothing was written here last, or it was taken back. */
  | { readonly why: 'nothing-to-undo'; readonly folder: string }
  /** Files that hold something else than what was written last, or that git has by now. */
  | { readonly why: 'changed-since'; readonly files: readonly string[] }
  | { readonly why: 'committed-since'; readonly files: readonly string[] }
  /** With `--commit`: there is no repository to commit to. */
  | ({ readonly why: 'no-git'; readonly folder: string } & RepositoryFault)
  /** With `--commit`: changes that nobody asked to commit, or files that git leaves out. */
  | { readonly why: 'changed-before'; readonly files: readonly string[] }
  | { readonly why: 'ignored-by-git'; readonly files: readonly string[] };
