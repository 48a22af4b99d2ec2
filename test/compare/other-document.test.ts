/** Two documents are told apart by their numbers, and by their titles where a number is blank. */
import { expect, test } from 'vitest';
import { isOtherDocument } from '../../src/compare/other-document.ts';

const water = 'Bảo đảm an ninh nguồn nước giai đoạn 2025 - 2027';
const rabies = 'Phòng, chống bệnh Dại giai đoạn 2026 - 2030';

test.each([
  ['12/KH-UBND', water, '12/KH-UBND', water, false],
  ['12/KH-UBND', water, '12 / kh-ubnd', 'BẢO ĐẢM AN NINH NGUỒN NƯỚC', false],
  ['12/KH-UBND', water, '15/KH-UBND', water, true],
  ['/KH-UBND', water, '12/KH-UBND', `${water} trên địa bàn`, false],
  ['/KH-UBND', water, '/KH-UBND', rabies, true],
  ['', water, '42/KH-UBND', rabies, true],
  ['', 'a b c d', '', 'a b c e', false],
  ['', 'a b c d', '', 'a b c e f', true],
  ['', '', '', '', false],
])('%s %s, %s %s: %s', (number, title, otherNumber, otherTitle, expected) => {
  expect(isOtherDocument({ number, title }, { number: otherNumber, title: otherTitle })).toBe(expected);
});
