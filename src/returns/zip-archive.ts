/**
 * The packing of an Excel file, read with care: whatever the archive claims, no more is unpacked than the limit, and no
 * entry is read outside the file. (APPNOTE.TXT, 4.3: the central directory, its end record, local headers.)
 */

/** A packed file of the archive. */
interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
}

/** Why an archive was not unpacked. */
export type ZipFault = 'damaged' | 'encrypted' | 'too-large';

const endRecord = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** An end record with the longest comment. */
const longestEnd = 22 + 0xffff;
const mostEntries = 5000;

/** The files of the archive whose names `wanted` takes, unpacked, `limit` bytes at most in all. */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Promise<ReadonlyMap<string, Uint8Array> | ZipFault> {
  const entries = entriesOf(bytes, wanted);
  if (typeof entries === 'string') return entries;
  const files = new Map<string, Uint8Array>();
  let left = limit;
  for (const { name, packed, isDeflated } of entries) {
    const content = isDeflated ? await inflate(packed, left) : packed;
    if (typeof content === 'string') return content;
    left -= content.length;
    if (left < 0) return 'too-large';
    files.set(name, content);
  }
  return files;
}

function entriesOf(bytes: Uint8Array, wanted: (name: string) => boolean): readonly Entry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return 'too-large';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (wanted(name)) {
      const entry = entryAt(bytes, view, at, name);
      if (typeof entry === 'string') return entry;
      entries.push(entry);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - longestEnd); at -= 1) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  return null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): Entry | ZipFault {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [size, header] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if ((flags & 1) === 1) return 'encrypted';
  if (method !== 0 && method !== 8) return 'damaged';
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localHeader) return 'damaged';
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + size > bytes.length) return 'damaged';
  return { name, packed: bytes.subarray(start, start + size), isDeflated: method === 8 };
}

/** By what comes out, not by what the archive says would. */
async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array | ZipFault> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const source = new Blob([packed.slice()]).stream();
    for await (const chunk of source.pipeThrough(new DecompressionStream('deflate-raw')) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limit) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'damaged';
  }
  return joined(chunks, length);
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
