/** A table whose rows are written one after the other is the one that the library would have made of all of them. */
import { Document, type FileChild, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { annexWidth, officialPage } from '../../../src/output/word/official-page.ts';
import { paragraph } from '../../../src/output/word/paragraphs.ts';
import { type Cell, listTable, longTable } from '../../../src/output/word/table.ts';

const widths = [20, annexWidth - 20];
const cell = (text: string): Cell => ({ content: [paragraph(text, { size: 11, isBold: text === 'b' })] });
const head = [cell('Mã'), cell('Nội dung')];
const rows: readonly (readonly Cell[])[] = [
  [cell('PL.01'), cell('Một & "hai" <w:t>\'ba\'</w:t>')],
  [{ ...cell('b'), columns: 2 }],
  [cell('PL.02'), cell('<dondoc-rows>0</dondoc-rows>\n{{mark}} \u0007')],
  [{ ...cell(''), isCentred: true }, { content: [] }],
];

/** The table of the file, and the text of the whole. */
function tableOf(bytes: Uint8Array): { readonly table: string; readonly text: string } {
  const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return { table: /<w:tbl>.*<\/w:tbl>/s.exec(text)?.[0] ?? '', text };
}

async function byLibrary(children: readonly FileChild[]): Promise<string> {
  return tableOf(new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))).table;
}

const inTurn = async (children: readonly FileChild[]) =>
  tableOf(await officialPage(null, { title: 'a', author: 'b' }, [children]));

test('rows of every kind are the same to the byte', async () => {
  const { table } = await inTurn([longTable(widths, head, () => rows)]);
  expect(table).toBe(await byLibrary([listTable(widths, head, rows)]));
});

test('of several tables each has its own rows, or none', async () => {
  const lists = [rows.slice(0, 1), [], rows.slice(2)];
  const { table, text } = await inTurn(lists.map((list) => longTable(widths, head, () => list)));
  expect(table).toBe(await byLibrary(lists.map((list) => listTable(widths, head, list))));
  expect(text).not.toContain('<dondoc-rows');
});

test('a row is made when those before it are written, and once', async () => {
  let made = 0;
  const table = longTable(widths, head, function* () {
    for (let number = 1; number <= 5_000; number += 1) {
      made += 1;
      yield [cell(String(number)), cell('Việc')];
    }
  });
  expect(made).toBe(0);
  const { text } = await inTurn([table]);
  expect(made).toBe(5_000);
  expect(text.match(/<w:tr>/g)).toHaveLength(5_001);
});
