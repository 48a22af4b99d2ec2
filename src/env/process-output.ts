/** Standard output and standard error. */
import { writeSync } from 'node:fs';
import { isDevice, isFile, isTerminal } from './device.ts';
import type { Output, OutputFailure } from './environment.ts';
import { writeFailureOf } from './write-failure.ts';

/** What is asked of `process.stdout` only once it is known to be no pipe and no file: making the stream costs a fifth of a start. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly write: (text: string) => unknown;
}

/**
 * The output with this file descriptor. Writes synchronously; a closed pipe ends quietly. What cannot be written throws an
 * OutputFailure on standard output; what is said on standard error beside an answer never costs the answer. A console of Windows
 * reads bytes in its own code page, in which there is no Vietnamese: it is written to by way of the stream, which hands over
 * characters.
 */
export function processOutput(fd: 1 | 2, stream: () => Stream): Output {
  let isOpen = true;
  return {
    write: (content) => {
      if (typeof content === 'string' && process.platform === 'win32' && isTerminal(fd)) stream().write(content);
      else if (isOpen) isOpen = writeWhole(fd, typeof content === 'string' ? Buffer.from(content) : content);
    },
    get isTerminal() {
      return isDevice(fd) && stream().isTTY === true;
    },
    get isFile() {
      return isFile(fd);
    },
    get columns() {
      return isDevice(fd) ? (stream().columns ?? null) : null;
    },
    get rows() {
      return isDevice(fd) ? (stream().rows ?? null) : null;
    },
  };
}

/** Whether the reader took all of it, and may be given more. */
function writeWhole(fd: 1 | 2, bytes: Uint8Array): boolean {
  let offset = 0;
  while (offset < bytes.length) {
    try {
      offset += writeSync(fd, bytes, offset);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows says EOF of a pipe that is closed.
      if (code === 'EPIPE' || code === 'EBADF' || code === 'EOF') return false;
      // A pipe that is full for the moment: the reader is slower than we are.
      if (code !== 'EAGAIN') return refused(fd, error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return true;
}

function refused(fd: 1 | 2, error: unknown): false {
  const failure = writeFailureOf(error);
  if (fd === 1)
    throw Object.assign(new Error(failure.reason), { name: 'OutputFailure', failure } as const) satisfies OutputFailure;
  return false;
}
