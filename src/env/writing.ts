/** What writing asks of the world: files put in place whole, the lock of a plan folder, and why either could not be had. */
import type { ReadFailure } from './file-system.ts';

/**
 * Why a file could not be written; nothing has changed then, but for `unconfirmed`: the new content is in place, and the
 * disk did not confirm that it will be there after a power cut. `in-the-way`: what is there is no folder, or nothing of
 * ours. `open-elsewhere`: a program has it open that lets nobody replace it, as on Windows. `not-kept`: the disk gave back
 * something else than it was given. `interrupted`: a program was cut off while it wrote, and a file (the detail) has been
 * changed since, so that nobody but a person can finish.
 */
export type WriteFailure = {
  readonly reason:
    | 'no-folder'
    | 'denied'
    | 'folder'
    | 'link'
    | 'not-a-file'
    | 'in-the-way'
    | 'open-elsewhere'
    | 'full'
    | 'not-kept'
    | 'interrupted'
    | 'unconfirmed'
    | 'failed';
  /** The system's code of the error, empty where there was none. */
  readonly detail: string;
};

/** A file to be made where none is. */
export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isExecutable: boolean;
}

/** A file to stand in a folder. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why several files were not made; nothing is left of them then. */
export interface NewFileFailure {
  /** The file that could not be made. */
  readonly path: string;
  readonly reason: WriteFailure['reason'] | 'exists';
  /** The system's code of the error, empty where there was none. */
  readonly detail: string;
}

/** The note of a replacement that was cut off: the name of the file that it stands in, and what it says. */
export interface Unfinished {
  /** Relative to the folder. */
  readonly name: string;
  /** The files in the note; why it cannot be read; or `not-understood`: it is none of ours, or damaged. */
  readonly files: readonly Replacement[] | ReadFailure | 'not-understood';
  /** Whether a program that certainly runs, on this machine, has the lock of the folder: it was not cut off, it is at it. */
  readonly isUnderWay: boolean;
}

/** A lock that is held. */
export interface FolderLock {
  /** Gives it back; nothing happens the second time. */
  readonly release: () => void;
}

/** Why a folder was not locked: another program writes into it, or the lock could not be made. */
export type LockRefusal =
  | { readonly refusal: 'held'; readonly holder: LockHolder }
  | { readonly refusal: 'failed'; readonly failure: WriteFailure };

/** Who holds a lock, as it said itself: nothing here is to be trusted further than to be shown. */
export interface LockHolder {
  /** 0 where it did not say who it is. */
  readonly pid: number;
  /** Empty where it is not known. */
  readonly host: string;
  /** The login name; empty where it is not known. */
  readonly user: string;
  readonly purpose: string;
  readonly since: Date;
  /** Absolute path of what would have to be removed if the holder is gone for good. */
  readonly path: string;
}

/** New content for one file of a folder. */
export interface Replacement {
  /** Relative to the folder, with `/`. A folder that is not there yet is made. */
  readonly name: string;
  /** What the file must hold still; null where it must not be there. */
  readonly before: Uint8Array | null;
  /** Null where the file is to be gone. */
  readonly after: Uint8Array | null;
}

/** New contents in one of several folders. */
export interface FolderReplacements {
  /** Absolute. */
  readonly folder: string;
  readonly files: readonly Replacement[];
}

/** What was written last into a folder. */
export interface UndoNote {
  /** The command: `done PL.01`. */
  readonly purpose: string;
  readonly at: Date;
  readonly files: readonly Replacement[];
  /** The folders that were written with this one, absolute; none where it was alone. */
  readonly others: readonly string[];
}

/** Why files were not replaced. */
export interface ReplaceFailure {
  /** Relative to the folder. */
  readonly name: string;
  /** `changed`: it is not what it was when it was read. Nothing has changed, but for `unconfirmed`: all files are the new ones. */
  readonly reason: WriteFailure['reason'] | 'changed';
  /** The system's code of the error, empty where there was none. */
  readonly detail: string;
}

/** The same of several folders; nothing has changed in any of them then, but for `unconfirmed`: all are the new ones. */
export interface TogetherFailure extends ReplaceFailure {
  /** Absolute. */
  readonly folder: string;
}
