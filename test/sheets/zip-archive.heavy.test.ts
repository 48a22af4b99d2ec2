/** Archives: as programs write them, damaged, and built to do harm. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/sheets/crc32.ts';
import { inflated } from '../../src/sheets/inflate.ts';
import { UnreadableFile } from '../../src/sheets/sheet-fault.ts';
import { ZipArchive } from '../../src/sheets/zip-archive.ts';
import { zipOf } from './zip.ts';

const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));
/** The fault that it throws. */
const faultOf = (look: () => unknown) => {
  try {
    look();
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.fault.fault;
    throw error;
  }
};

const files = { 'xl/Workbook.xml': 'một', 'trống.xml': '' };

describe('an archive', () => {
  test.each([{}, { stored: true }, { zip64: true }, { claimedSize: 0xffffffff }])('with %j', (options) => {
    const archive = new ZipArchive(zipOf(files, options), 1000);
    expect(archive.names()).toEqual(['xl/workbook.xml', 'trống.xml']);
    expect(['XL/workbook.xml', 'trống.xml', 'khác.xml'].map((name) => text(archive.read(name)))).toEqual([
      'một',
      '',
      null,
    ]);
  });

  test('with something before it and behind it, and a comment', () => {
    const bytes = zipOf(files);
    expect(text(new ZipArchive(Buffer.concat([bytes, Buffer.from('ghi chú')]), 1000).read('xl/workbook.xml'))).toBe(
      'một',
    );
  });

  test('unpacks so much in all and no more', () => {
    const archive = new ZipArchive(zipOf({ a: 'x'.repeat(60), b: 'x'.repeat(60) }), 100);
    expect(archive.read('a')).toHaveLength(60);
    expect(faultOf(() => archive.read('b'))).toBe('too-large');
    expect(faultOf(() => new ZipArchive(zipOf({ a: 'x'.repeat(101) }, { stored: true }), 100).read('a'))).toBe(
      'too-large',
    );
  });

  test('a byte that changed on the way is noticed, in a file that is not packed too', () => {
    const bytes = zipOf({ a: 'ngày 25/3/2021' }, { stored: true });
    const at = Buffer.from(bytes).indexOf('25/3');
    bytes[at + 1] = 0x36;
    expect(faultOf(() => new ZipArchive(bytes, 1000).read('a'))).toBe('damaged');
  });

  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'damaged'],
    ['too short', () => zipOf(files).subarray(0, 30), 'damaged'],
    ['a password', () => zipOf(files, { flags: 1 }), 'encrypted'],
    ['two files of a name', () => zipOf({ a: 'x', A: 'y' }), 'damaged'],
    [
      'an end that names no directory',
      () => Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18, 1)]),
      'damaged',
    ],
  ])('%s', (_, bytes, fault) => expect(faultOf(() => new ZipArchive(bytes(), 1000))).toBe(fault));
});

describe('inflated', () => {
  const packed = deflateRawSync(Buffer.alloc(100_000_000));

  test('stops soon after the limit', () => {
    expect(packed.length).toBeLessThan(100_000);
    expect(inflated(packed, 1_000_000)).toBeNull();
    expect(inflated(deflateRawSync(Buffer.alloc(1_000_000)), 1_000_000)).toHaveLength(1_000_000);
  });

  test('nine megabytes behind the end are refused soon', () => {
    const end = deflateRawSync(Buffer.from('x'));
    const before = performance.now();
    expect(faultOf(() => inflated(Buffer.concat([end, Buffer.alloc(9_000_000, 7)]), 1_000_000))).toBe('damaged');
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test('takes what could not be packed as it is', () => {
    const mixed = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 7919 + (at >> 3)) % 251));
    for (const level of [0, 1, 9])
      expect(inflated(deflateRawSync(mixed, { level }), 300_000)).toEqual(new Uint8Array(mixed));
  });

  test('takes nothing for whole that was cut', () => {
    const good = deflateRawSync(Buffer.from('một hai ba bốn năm sáu bảy tám chín mười'.repeat(20)));
    for (let length = 0; length < good.length; length += 1) {
      expect(faultOf(() => inflated(good.subarray(0, length), 1_000_000))).toBe('damaged');
    }
  });
});

test('the checksum is that of the standard', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
