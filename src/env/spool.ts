/** Text that waits to be written: a little in memory, more in a file of the system's folder for such, gone once it is open. */
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Spool } from './environment.ts';
import { temporaryName } from './temporary-name.ts';

/** So many characters are kept in memory. */
const mostInMemory = 8 * 1024 * 1024;
const pieceSize = 1024 * 1024;

/** An empty spool. Where no file can be made, or the disk is full, all stays in memory. */
export function newSpool(limit = mostInMemory): Spool {
  let waiting: (string | Uint8Array)[] = [];
  let size = 0;
  let file: SpoolFile | null = null;
  let mayGrow = true;
  const spill = () => {
    file ??= newFile();
    const left = file === null ? Buffer.from('') : file.write(Buffer.from(waiting.join('')));
    mayGrow = file !== null && left.length === 0;
    if (file === null) return;
    waiting = left.length === 0 ? [] : [left];
    size = 0;
  };
  return {
    add: (text) => {
      waiting.push(text);
      size += text.length;
      if (size > limit && mayGrow) spill();
    },
    pieces: function* () {
      if (file !== null) yield* file.pieces();
      yield* waiting;
    },
    close: () => {
      file?.close();
      file = null;
      waiting = [];
    },
  };
}

interface SpoolFile {
  /** What of the bytes did not go in. */
  readonly write: (bytes: Uint8Array) => Uint8Array;
  readonly pieces: () => Iterable<Uint8Array>;
  readonly close: () => void;
}

/** Null where the system lets none be made. */
function newFile(): SpoolFile | null {
  const place = path.join(tmpdir(), temporaryName());
  let fd: number;
  try {
    fd = openSync(place, 'wx+', 0o600);
  } catch {
    return null;
  }
  // Whoever ends this program leaves nothing behind; Windows keeps the name until the file is closed.
  const isGone = removed(place);
  let length = 0;
  return {
    write: (bytes) => {
      const written = writeAll(fd, bytes, length);
      length += written;
      return bytes.subarray(written);
    },
    pieces: function* () {
      for (let offset = 0; offset < length; ) {
        const piece = new Uint8Array(Math.min(pieceSize, length - offset));
        const read = readSync(fd, piece, 0, piece.length, offset);
        if (read === 0) throw new Error('the spool was cut short');
        offset += read;
        yield piece.subarray(0, read);
      }
    },
    close: () => {
      closeSync(fd);
      if (!isGone) removed(place);
    },
  };
}

/** How many bytes went in. */
function writeAll(fd: number, bytes: Uint8Array, at: number): number {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(fd, bytes, written, bytes.length - written, at + written);
  } catch {
    return written;
  }
  return written;
}

function removed(place: string): boolean {
  try {
    unlinkSync(place);
    return true;
  } catch {
    return false;
  }
}
