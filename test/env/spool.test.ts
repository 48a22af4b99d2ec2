/** What waits to be written comes back as it went in, from memory and from a file that is never seen. */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { newSpool } from '../../src/env/spool.ts';

const texts = Array.from({ length: 500 }, (_, index) => `dòng ${index}: ${'ằ'.repeat(index)}\n`);
const whole = (pieces: Iterable<string | Uint8Array>) =>
  Buffer.concat([...pieces].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece))).toString();
const leftOvers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('.dondoc-'));

describe.each([
  ['in memory', 1_000_000],
  ['in a file', 1000],
  ['in a file at once', 0],
])('%s', (_, limit) => {
  test('nothing is lost, and nothing is left', () => {
    const before = leftOvers();
    const spool = newSpool(limit);
    for (const text of texts) spool.add(text);
    expect(leftOvers()).toEqual(before);
    expect(whole(spool.pieces())).toBe(texts.join(''));
    spool.add('thêm');
    expect(whole(spool.pieces())).toBe(`${texts.join('')}thêm`);
    spool.close();
    expect(leftOvers()).toEqual(before);
  });
});

describe('where no file can be made', () => {
  const { TMPDIR } = process.env;
  afterEach(() => {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  });

  test('all stays in memory', () => {
    process.env['TMPDIR'] = '/nowhere/at/all';
    const spool = newSpool(10);
    for (const text of texts) spool.add(text);
    expect(whole(spool.pieces())).toBe(texts.join(''));
    spool.close();
  });
});
