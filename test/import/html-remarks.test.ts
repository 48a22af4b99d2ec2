/** What a web page shows otherwise than as plain text: told as it is of a Word file, and not taken in silently. */
import { expect, test } from 'vitest';
import { htmlBlocks } from '../../src/import/text/html-blocks.ts';

const remarksOf = (html: string) => htmlBlocks(html, 'a.html').remarks.map(({ why, text }) => [why, text]);

test('text that is crossed out', () => {
  expect(remarksOf('<p>Sở A <s>chủ trì</s>, <del>xong</del> năm 2026<p>Sở <b>B</b>')).toEqual([
    ['struck-out', 'chủ trì xong'],
  ]);
  expect(remarksOf('<table><tr><td><strike>Sở A</strike><td>Sở B</table>')).toEqual([['struck-out', 'Sở A']]);
});

test('rows that are not shown, where anything stands in them', () => {
  const hidden = "<tr height=0 style='height:0;DISPLAY: none'>";
  expect(remarksOf(`<table><tr><td>1<td>A${hidden}<td>2<td>B${hidden}<td width=50></td></table>`)).toEqual([
    ['hidden-cells', '2 | B'],
  ]);
});

test('a table inside of a cell', () => {
  expect(remarksOf('<table><tr><td>A<table><tr><td>b<td>c</table></table>')).toEqual([['nested-table', 'b | c']]);
});

test("LibreOffice's mark of a footnote is told from the number before it", () => {
  const mark = (sheet: string) => `<sup><a class="${sheet}anc" href="#${sheet}1sym"><sup>1</sup></a></sup>`;
  const html = `<p>quý II/2026${mark('sdfootnote')} <a href="https://example.vn">8</a> m<sup>2</sup>${mark('sdendnote')}`;
  expect(htmlBlocks(html, 'a.html').blocks).toMatchObject([{ text: 'quý II/2026[1] 8 m2[1]' }]);
});
