/** The world as the program sees it, handed in as values: tests hand in another one. */
import type path from 'node:path';
import type { FileSystem, ReadFailure } from './file-system.ts';
import type { Delivery, MailServer, OutgoingMail } from './mailing.ts';
import type { Git } from './repository.ts';
import type {
  FolderFile,
  FolderLock,
  FolderReplacements,
  LockRefusal,
  NewFile,
  NewFileFailure,
  ReplaceFailure,
  Replacement,
  TogetherFailure,
  UndoNote,
  Unfinished,
  WriteFailure,
} from './writing.ts';

export interface Environment {
  /** Absolute path of the folder that the program was started in. */
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The instant; which day it is depends on the plan's time zone. */
  readonly now: () => Date;
  readonly files: FileSystem;
  /** Puts the bytes at an absolute path, whole or not at all; null when done, else why not. Loaded only by what writes. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<WriteFailure | null>;
  /** Makes several new files with their folders, all of them or none; null when done, else the first that failed. */
  readonly writeNewFiles: (files: readonly NewFile[]) => Promise<NewFileFailure | null>;
  /**
   * Fills a folder (absolute; made where it is not there) with these files, all of them or none, whenever the program dies.
   * Of what lies in it already, the names of which `isReplaced` holds are gone then. Null when done, else why not.
   */
  readonly fillFolder: (
    folder: string,
    files: readonly FolderFile[],
    isReplaced: (name: string) => boolean,
  ) => Promise<WriteFailure | null>;
  /**
   * Takes the lock of a plan folder (absolute), so that no two programs write into it at once; waits a while for another
   * to finish. A lock whose owner is gone is taken over. `purpose` is shown to who has to wait: `dondoc done PL.01`.
   * A replacement that was cut off is finished first: whoever holds the lock finds every file as readers had it before.
   */
  readonly lockFolder: (folder: string, purpose: string) => Promise<FolderLock | LockRefusal>;
  /**
   * Replaces files of a locked folder: for every reader all of them are new, or none, whenever the program dies.
   * Null when all are on the disk; else the first that could not be written, and then nothing has changed.
   */
  readonly replaceFiles: (folder: string, files: readonly Replacement[]) => Promise<ReplaceFailure | null>;
  /**
   * The same of several folders, all of them locked: for every reader of any of them the files of all are new, or of none.
   */
  readonly replaceTogether: (parts: readonly FolderReplacements[]) => Promise<TogetherFailure | null>;
  /** The note of what was written last into a folder (absolute), by which it is taken back. Kept before it is written. */
  readonly undoNotes: {
    readonly keep: (folder: string, note: UndoNote) => Promise<ReplaceFailure | null>;
    readonly read: (folder: string) => Promise<UndoNote | 'not-understood' | null>;
    readonly drop: (folder: string) => Promise<void>;
  };
  /**
   * What a program that was cut off while it replaced files of the folder (absolute) had still to do; null when nothing.
   * These files are the new ones already: who reads the folder takes `after` where a file holds `before` still.
   */
  readonly unfinished: (folder: string) => Promise<Unfinished | null>;
  /** A place for what is to be written later, whole or not at all. */
  readonly spool: () => Promise<Spool>;
  /** Hands one mail over, once, and says what became of it. Loaded only by what sends. */
  readonly sendMail: (server: MailServer, mail: OutgoingMail) => Promise<Delivery>;
  /** Path arithmetic of this system. */
  readonly path: Pick<typeof path, 'basename' | 'dirname' | 'isAbsolute' | 'join' | 'relative' | 'resolve' | 'sep'>;
  readonly git: Git;
  /** Shows a long text in the pager given, else the user's; false when there is none and the caller must write it. */
  readonly page: (text: string, pager?: string) => Promise<boolean>;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** A page of the documents that ship with the program (`rules/vi/yaml-syntax.md`), or null if there is none. */
  readonly manual: (page: string) => string | null;
  readonly version: string;
  /** The program as one file that npm installs without a network. */
  readonly packed: () => Promise<Uint8Array>;
  /** Told when a stage of the work is done; the benchmark listens. */
  readonly mark?: (stage: Stage) => void;
}

/** Text that waits until it is known that it may be written: in memory while it is small, else in a file that nobody else sees. */
export interface Spool {
  readonly add: (text: string) => void;
  /** All of it in pieces, in order. */
  readonly pieces: () => Iterable<string | Uint8Array>;
  /** Gives the place up; to be called in any case. */
  readonly close: () => void;
}

/** The stages of a listing, in order. */
type Stage =
  | 'command line'
  | 'command loaded'
  | 'plan read'
  | 'tasks judged'
  | 'answer rendered'
  | 'answer written'
  | 'errors counted';

/** Standard input. */
export interface Input {
  readonly isTerminal: boolean;
  /** All of it, as it comes from a pipe or file; a failure where there is none or too much. */
  readonly read: () => Promise<Uint8Array | ReadFailure>;
  /** Asks a person at the terminal, with the question on standard error, and waits for one line; null at its end. */
  readonly ask: (question: string) => Promise<string | null>;
}

/**
 * A stream of text, or of bytes for other programs. Writing to one that the reader has closed is silently given up; standard
 * output that takes no more for another reason throws an OutputFailure.
 */
export interface Output {
  readonly write: (content: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** Whether it is a regular file, which nobody reads meanwhile. */
  readonly isFile: boolean;
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
  /** Rows of the terminal; null where there is none. */
  readonly rows: number | null;
}

/** Thrown in the middle of an answer: the disk is full, say. No fault of the program. */
export interface OutputFailure extends Error {
  readonly name: 'OutputFailure';
  readonly failure: WriteFailure;
}
