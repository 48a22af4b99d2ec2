/** What several plans say alike: nobody signs for another. */
import { expect, test } from 'vitest';
import { alike } from '../../src/report/office-over.ts';

const mot = { name: 'Sở Mẫu Một', email: 'so-mot@mau.example' };
const hai = { name: 'Sở Mẫu Hai', email: 'so-hai@mau.example' };

test.each<[string, readonly (typeof mot | null)[], typeof mot | null]>([
  ['one', [mot], mot],
  ['the same, written twice', [mot, { ...mot }], mot],
  ['two that differ', [mot, hai], null],
  ['two of three alike', [mot, mot, hai], null],
  ['not said by one', [mot, null], null],
  ['said by one only', [null, mot], null],
  ['said by none', [null, null], null],
  ['of no plan', [], null],
])('%s', (_, facts, expected) => {
  expect(alike(facts)).toEqual(expected);
});
