/** Archives as other programs make them, by hand, so that a test can break any part of one. */
import { crc32, deflateRawSync } from 'node:zlib';

/** What an archive may say besides its files. */
export interface ZipOptions {
  /** Keep the files as they are instead of deflating them. */
  readonly stored?: boolean;
  /** Bit 0 says that the files are encrypted. */
  readonly flags?: number;
  /** What the archive says that each file unpacks to, whatever it does. */
  readonly claimedSize?: number;
  /** Sizes of eight bytes in the directory, in a field behind another. */
  readonly zip64?: boolean;
}

/** The archive of these files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  const { stored = false, flags = 0, claimedSize, zip64 = false } = options;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const wide = zip64 ? wideSizes(common) : Buffer.alloc(0);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, offset, Buffer.from(name), wide);
    parts.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]));
}

/** Takes the sizes out of the record, into fields of their own. */
function wideSizes(record: Buffer): Buffer {
  const other = Buffer.from('UT\x01\x00x', 'latin1');
  const sizes = Buffer.alloc(20);
  sizes.writeUInt16LE(1, 0);
  sizes.writeUInt16LE(16, 2);
  sizes.writeBigUInt64LE(BigInt(record.readUInt32LE(18)), 4);
  sizes.writeBigUInt64LE(BigInt(record.readUInt32LE(14)), 12);
  record.writeUInt32LE(0xffffffff, 14);
  record.writeUInt32LE(0xffffffff, 18);
  record.writeUInt16LE(other.length + sizes.length, 24);
  return Buffer.concat([other, sizes]);
}
