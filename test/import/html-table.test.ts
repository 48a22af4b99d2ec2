/** Tables of web pages: each cell in its column, one that reaches down continued in the rows below. */
import { expect, test } from 'vitest';
import { htmlBlocks } from '../../src/import/text/html-blocks.ts';

test('cells over several rows and columns', () => {
  const html =
    '<table><tr><th rowspan=2>TT<th colspan="2">Cơ quan<th rowspan=2>Hạn<tr><th>Chủ trì<th>Phối hợp' +
    '<tr><td>1<td>Sở A<td><b>Sở B</b><p>Sở C<td>Quý I<tr><td rowspan=9>2<td>Sở D</table>';
  const [table] = htmlBlocks(html, 'a.html').blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const shown = table.rows.map(({ cells }) =>
    cells.map(({ column, span, isContinued, lines, isBold }) =>
      [column, span, isContinued ? 'continued' : lines.join('/'), isBold ? 'bold' : ''].join(' ').trim(),
    ),
  );
  expect([table.width, ...shown]).toEqual([
    4,
    ['0 1 TT bold', '1 2 Cơ quan bold', '3 1 Hạn bold'],
    ['0 1 continued', '1 1 Chủ trì bold', '2 1 Phối hợp bold', '3 1 continued'],
    ['0 1 1', '1 1 Sở A', '2 1 Sở B/Sở C', '3 1 Quý I'],
    ['0 1 2', '1 1 Sở D'],
  ]);
});
