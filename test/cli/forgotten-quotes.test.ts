/** Quotation marks that were forgotten, as far as a command line shows it. */
import { expect, test } from 'vitest';
import { unquotedIn } from '../../src/cli/forgotten-quotes.ts';

test.each([
  ['update PL.01 --obstacle Thiếu kinh phí', '--obstacle', 'Thiếu kinh phí'],
  ['update PL.01 --obstacle=Thiếu kinh phí --yes', '--obstacle', 'Thiếu kinh phí'],
  ['update --note Đã xong PL.01 PL.02', '--note', 'Đã xong'],
  ['status --agency Sở Giáo dục --format json', '--agency', 'Sở Giáo dục'],
  ['done PL.01 --evidence 812/KH-UBND ngày 25/3/2021', '--evidence', '812/KH-UBND ngày 25/3/2021'],
  ['update PL.01 --note “Thiếu kinh phí”', '--note', 'Thiếu kinh phí'],
])('%s', (line, option, text) => {
  expect(unquotedIn(line.split(' '))).toEqual([{ option, text }]);
});

test.each([
  [['update', 'PL.01', '--note', 'Thiếu kinh phí']],
  [['update', '--note', 'Thiếu kinh phí', 'PL.01']],
  [['update', '--state', 'done', 'PL.01', 'II.1.2.b.2']],
  [['done', 'PL.01', '--yes', '--commit']],
  [['status', 'xoa', 'mu', 'chu']],
])('%j has them all', (argv) => {
  expect(unquotedIn(argv)).toEqual([]);
});
