/** Texts compared word by word. */
import { expect, test } from 'vitest';
import { shortenedText, textDifference } from '../../../src/output/text/text-difference.ts';

const words = (count: number, name = 'w') =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`).join(' ');

test.each([
  [
    'one word',
    'hoàn thành trong quý II năm 2020',
    'hoàn thành trong quý IV năm 2020',
    'hoàn thành trong quý [II] năm 2020',
    'hoàn thành trong quý [IV] năm 2020',
  ],
  ['a word more', 'cơ quan chủ trì', 'các cơ quan chủ trì', 'cơ quan chủ trì', '[các] cơ quan chủ trì'],
  ['a word less at the end', 'báo cáo kết quả', 'báo cáo', 'báo cáo [kết quả]', 'báo cáo'],
  ['two places', 'a b c d e', 'a x c d y', 'a [b] c d [e]', 'a [x] c d [y]'],
  ['nothing in common', 'một hai', 'ba bốn', 'một hai', 'ba bốn'],
  ['a repeated word', 'và và', 'và', 'và [và]', 'và'],
  ['a line break for a blank', 'đoạn một\nđoạn hai', 'đoạn một đoạn hai', 'đoạn một [¶] đoạn hai', 'đoạn một đoạn hai'],
])('%s', (_, before, after, shownBefore, shownAfter) => {
  expect(textDifference(before, after)).toEqual({ before: shownBefore, after: shownAfter, sameWords: false });
});

test('long equal stretches are cut to six words next to a difference', () => {
  const before = `${words(20)} cũ ${words(20, 'm')} cũ ${words(20, 'z')}`;
  const after = `${words(20)} mới ${words(20, 'm')} mới ${words(20, 'z')}`;
  expect(textDifference(before, after).after).toBe(
    '… w15 w16 w17 w18 w19 w20 [mới] m1 m2 m3 m4 m5 m6 … m15 m16 m17 m18 m19 m20 [mới] z1 z2 z3 z4 z5 z6 …',
  );
  expect(textDifference(before, after).before).toContain('[cũ] m1');
});

test('an ellipsis never stands for a single word', () => {
  expect(textDifference(`${words(7)} cũ`, `${words(7)} mới`).before).toBe(`${words(7)} [cũ]`);
  expect(textDifference(`${words(8)} cũ`, `${words(8)} mới`).before).toBe('… w3 w4 w5 w6 w7 w8 [cũ]');
});

test.each([
  ['a blank more', 'một  hai', 'một hai'],
  ['the Unicode form', 'kế hoạch'.normalize('NFD'), 'kế hoạch'],
])('the same words: %s', (_, before, after) => {
  expect(textDifference(before, after)).toEqual({ before: after, after, sameWords: true });
});

test('a page rewritten is cut and takes no comparison of every word with every other', () => {
  const { before, after } = textDifference(words(3000, 'a'), words(3000, 'b'));
  expect(before).toBe(`${words(40, 'a')} …`);
  expect(after).toBe(`${words(40, 'b')} …`);
});

test('a text that only one version has is shown by its beginning', () => {
  expect(shortenedText(words(40))).toBe(words(40));
  expect(shortenedText(words(41))).toBe(`${words(40)} …`);
  expect(shortenedText('một\nhai')).toBe('một ¶ hai');
});
