/**
 * A zip archive, read with care: whatever it claims, no more is unpacked than the limit, and no entry is read outside the
 * file. The entries are those of its directory, which is what Excel goes by. (APPNOTE.TXT, 4.3 and 4.5.3.)
 */
import { crc32 } from './crc32.ts';
import { inflated } from './inflate.ts';
import { damaged, UnreadableFile } from './sheet-fault.ts';

/** A packed file of the archive. */
interface Entry {
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** Of the file unpacked; 0 where the archive states none. */
  readonly checksum: number;
}

const endRecord = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** An end record with the longest comment. */
const longestEnd = 22 + 0xffff;
const mostEntries = 5000;
/** In place of a size that stands in a further field, since it may take eight bytes. */
const elsewhere = 0xffffffff;
const sizesField = 1;

/** The archive; throws an UnreadableFile for one that is damaged or has a password. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly limit: number;
  private left: number;

  /** `limit` is how many bytes are unpacked at most, all files together. */
  constructor(bytes: Uint8Array, limit: number) {
    this.entries = entriesOf(bytes);
    this.limit = limit;
    this.left = limit;
  }

  /** The names of its files, in small letters: they make no difference. */
  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The file's bytes, unpacked; null where there is none of this name. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const content = entry.isDeflated ? inflated(entry.packed, this.left) : entry.packed;
    if (content === null || content.length > this.left) {
      throw new UnreadableFile({ fault: 'too-large', limit: this.limit });
    }
    if (entry.checksum !== 0 && crc32(content) !== entry.checksum) throw damaged();
    this.left -= content.length;
    return content;
  }
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw damaged();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) throw damaged();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).toLowerCase();
    // Of two files with one name nobody can say which is meant.
    if (entries.has(name)) throw damaged();
    entries.set(name, entryAt(bytes, view, at));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - longestEnd); at -= 1) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  throw damaged();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [size, header] = [packedSize(view, at), view.getUint32(at + 42, true)];
  if ((flags & 1) === 1) throw new UnreadableFile({ fault: 'encrypted' });
  if (method !== 0 && method !== 8) throw damaged();
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localHeader) throw damaged();
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + size > bytes.length) throw damaged();
  const checksum = view.getUint32(at + 16, true);
  return { packed: bytes.subarray(start, start + size), isDeflated: method === 8, checksum };
}

/** Some programs write sizes in eight bytes however small they are: that before packing first, if it is elsewhere too. */
function packedSize(view: DataView, at: number): number {
  const size = view.getUint32(at + 20, true);
  if (size !== elsewhere) return size;
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== sizesField) field += 4 + view.getUint16(field + 2, true);
  const place = field + 4 + (view.getUint32(at + 24, true) === elsewhere ? 8 : 0);
  if (place + 8 > Math.min(end, view.byteLength)) throw damaged();
  return Number(view.getBigUint64(place, true));
}
