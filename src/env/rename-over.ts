/** Puts a file in the place of another, also where somebody looks at one of them just then. */
import { renameSync } from 'node:fs';
import { codeOf, writeFailureOf } from './write-failure.ts';
import type { WriteFailure } from './writing.ts';

/** What Windows says while a program has one of the files open: a virus scanner or a cloud folder mostly for a moment. */
const busy: readonly string[] = ['EPERM', 'EACCES', 'EBUSY'];

/** In milliseconds, between one try and the next; together a second and a half. */
const pauses: readonly number[] = [10, 30, 60, 100, 200, 300, 400, 400];

/** Renames the file. Null, or why not; on Windows it is only `open-elsewhere` once it has been so at every try. */
export function renameOver(
  from: string,
  to: string,
  isWindows: boolean = process.platform === 'win32',
): WriteFailure | null {
  for (let tries = 0; ; tries += 1) {
    try {
      renameSync(from, to);
      return null;
    } catch (error) {
      const code = codeOf(error);
      if (!isWindows || !busy.includes(code)) return writeFailureOf(error);
      const pause = pauses[tries];
      if (pause === undefined) return { reason: 'open-elsewhere', detail: code };
      wait(pause);
    }
  }
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
