/** The program as one file that npm installs: what `npm pack` makes of the folder from which it runs, without npm. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What npm packs whether package.json names it or not. */
const always = ['package.json', 'README.md', 'README.vi.md', 'LICENSE'];

/** The same time for every file, as npm has it: the same program gives the same bytes. */
const packedAt = Date.UTC(1985, 9, 26, 8, 15) / 1000;

const block = 512;

/** The bytes of the file, from the package's folder. */
export function packProgram(packageFolder: string): Uint8Array {
  const { files } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { files: string[] };
  const named = [...always, ...files].filter((name) => existsSync(join(packageFolder, name)));
  const names = named.flatMap((name) => filesBelow(packageFolder, name)).sort();
  const entries = names.flatMap((name) => entryOf(`package/${name}`, readFileSync(join(packageFolder, name))));
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * block)]), { level: 9 });
}

/** The file, or all files below the folder, with `/`. */
function filesBelow(root: string, name: string): string[] {
  if (statSync(join(root, name)).isFile()) return [name];
  return readdirSync(join(root, name)).flatMap((part) => filesBelow(root, `${name}/${part}`));
}

/** A file in the format of tar (ustar): a block that describes it, then its bytes in whole blocks. */
function entryOf(name: string, bytes: Buffer): Buffer[] {
  if (Buffer.byteLength(name) > 100) throw new Error(`A name too long for an archive: ${name}`);
  const head = Buffer.alloc(block);
  const put = (text: string, at: number) => head.write(text, at, 'utf8');
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  put(name, 0);
  put(octal(name.startsWith('package/bin/') ? 0o755 : 0o644, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(bytes.length, 11), 124);
  put(octal(packedAt, 11), 136);
  // The sum is taken with blanks in its own place.
  put(' '.repeat(8), 148);
  put('0', 156);
  put('ustar\u000000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 6)}\u0000 `, 148);
  return [head, bytes, Buffer.alloc((block - (bytes.length % block)) % block)];
}
