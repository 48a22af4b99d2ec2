/**
 * Standard input. Read synchronously: nothing else is to be done meanwhile, and Ctrl-C ends the program as it does any
 * other, which a stream in between would have to be taught.
 */
import { readSync } from 'node:fs';
import type { ReadFailure } from './file-system.ts';

/** No return of an agency is larger; a mistake such as a disk image is. */
const most = 16 * 1024 * 1024;

/** All bytes up to the end; a failure where there are more than 16 MiB or the input cannot be read. */
export function readAll(fd: number): Uint8Array | ReadFailure {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = readSome(fd, 64 * 1024);
    if ('reason' in part) return part;
    if (part.length === 0) return Buffer.concat(parts);
    parts.push(part);
    size += part.length;
    if (size > most) return { reason: 'too-large', detail: String(size) };
  }
}

/** Waits for a line; what is in it, without its end. Null when the input ends before it. */
export function readLine(fd: number): string | null {
  const line: Buffer[] = [];
  for (;;) {
    // One byte at a time: what follows the line is for the next question.
    const part = readSome(fd, 1);
    if ('reason' in part || part.length === 0) return null;
    if (part[0] === 0x0a) return Buffer.concat(line).toString('utf8').replace(/\r$/, '');
    line.push(part);
  }
}

/** Up to so many bytes; none at the end of the input. */
function readSome(fd: number, length: number): Buffer | ReadFailure {
  const buffer = Buffer.allocUnsafe(length);
  for (;;) {
    try {
      return buffer.subarray(0, readSync(fd, buffer));
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      // Windows, at the end of a console or pipe.
      if (code === 'EOF') return buffer.subarray(0, 0);
      if (code !== 'EAGAIN') return { reason: reasons[code] ?? 'failed', detail: code };
      // A pipe into which nothing has been written yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const reasons: Readonly<Record<string, ReadFailure['reason']>> = {
  EBADF: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
};
