/** An archive of files as they are, unpacked and without check sums: only for the reader of Excel files in this process. */

/** The archive. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const nameBytes = new TextEncoder().encode(name);
    directory.push(
      record(0x02014b50, 46, { 28: nameBytes.length }, { 20: content.length, 24: content.length, 42: at }),
      nameBytes,
    );
    const header = record(0x04034b50, 30, { 26: nameBytes.length }, { 18: content.length, 22: content.length });
    parts.push(header, nameBytes, content);
    at += header.length + nameBytes.length + content.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = record(0x06054b50, 22, { 8: files.size, 10: files.size }, { 12: size, 16: at });
  return together([...parts, ...directory, end]);
}

/** A record with its signature and these numbers of two and four bytes at their offsets; the rest is 0. */
function record(
  signature: number,
  length: number,
  shorts: Readonly<Record<number, number>>,
  longs: Readonly<Record<number, number>>,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  for (const [offset, value] of Object.entries(shorts)) view.setUint16(Number(offset), value, true);
  for (const [offset, value] of Object.entries(longs)) view.setUint32(Number(offset), value, true);
  return new Uint8Array(view.buffer);
}

function together(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
