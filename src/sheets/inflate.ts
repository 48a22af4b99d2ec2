/** Unpacks what was packed by deflate, by counting what comes out and not by what the archive says would. */
import { Inflate } from 'fflate';
import { damaged } from './sheet-fault.ts';

/** So many bytes go in at a time: a thousand times as many may come out of them before they are counted. */
const portion = 4096;
/** A block that is not packed gives nothing before its 65,535 bytes are there; behind the end nothing comes at all. */
const longestSilence = 100_000;

/** The bytes; null where they are more than `limit`. Throws an UnreadableFile for what is not as packed. */
export function inflated(packed: Uint8Array, limit: number): Uint8Array | null {
  // Of nothing the library makes nothing; packed, it has two bytes.
  if (packed.length === 0) throw damaged();
  const chunks: Uint8Array[] = [];
  let [length, heard] = [0, 0];
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length && length <= limit; at += portion) {
    const before = length;
    push(stream, packed.subarray(at, at + portion), at + portion >= packed.length);
    if (length > before) heard = at;
    if (at - heard > longestSilence) throw damaged();
  }
  return length > limit ? null : joined(chunks, length);
}

function push(stream: Inflate, bytes: Uint8Array, isLast: boolean): void {
  try {
    stream.push(bytes, isLast);
  } catch {
    throw damaged();
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
