/** Files that were made to do harm: bounded, told of, and without effect. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word file with this body and these further parts. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}, head = ''): Uint8Array {
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const all: Record<string, string> = {
    '_rels/.rels': relations(`<Relationship Id="a" Type="${kinds}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

test.each([
  ['a bomb', docx(paragraph('a'.repeat(70_000_000))), { fault: 'too-large', limit: 64_000_000 }],
  ['XML that is too deep', docx('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)), { fault: 'damaged' }],
  ['entities', docx(paragraph('&a;'), {}, '<!DOCTYPE x [<!ENTITY a "b">]>'), { fault: 'damaged' }],
  ['no XML', docx('<w:p>'), { fault: 'damaged' }],
  ['more than 100 MB', new Uint8Array(100_000_001), { fault: 'too-large', limit: 100_000_000 }],
  ['a PDF', strToU8('%PDF-1.7'), { fault: 'pdf' }],
  ['old Word', strToU8('{\\rtf1 a}'), { fault: 'old-word' }],
  ['nothing', strToU8('  \n'), { fault: 'empty' }],
])('%s is refused', async (_, bytes, fault) => expect(await readSource(bytes, 'a.docx')).toEqual(fault));

test('macros and parts that lie elsewhere are not opened', async () => {
  const external = `<Relationship Id="b" Type="${kinds}/styles" TargetMode="External" Target="http://example.com/a.xml"/>`;
  const bytes = docx(`${paragraph('Kế hoạch')}<w:altChunk r:id="b"/>`, {
    'word/vbaProject.bin': 'macro',
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external}</Relationships>`,
  });
  const read = await readSource(bytes, 'a.docm');
  expect('fault' in read ? read : [read.blocks.map((block) => block.kind), read.remarks.map(({ why }) => why)]).toEqual(
    [['paragraph'], ['linked-part']],
  );
});

test.each([
  ['tags that never end', '<a "'.repeat(200_000)],
  ['tables in tables', '<table><tr><td>'.repeat(20_000)],
  ['a comment that never ends', `<p>a</p><!-- ${'-'.repeat(1_000_000)}`],
  ['scripts', '<script>alert(1)</script><p onload="x()">a</p>'],
])('HTML with %s is read in time', async (_, html) => {
  const began = performance.now();
  const read = await readSource(strToU8(`<html>${html}`), 'a.html');
  expect('fault' in read).toBe(false);
  expect(performance.now() - began).toBeLessThan(20_000);
});

test.each([
  ['csv', 'STT,Việc\n', '1,x\n'],
  ['md', '|STT|Việc|\n|-|-|\n', '|1|x|\n'],
  ['html', '<table>', '<tr><td>1<td>x'],
  ['html', '<table><tr><td>', '<table><tr><td>x</table>'],
  ['txt', '', 'dòng\n'],
])('150,000 rows or lines of .%s are read as any others', async (ending, head, one) => {
  const read = await readSource(strToU8(head + one.repeat(150_000)), `a.${ending}`);
  expect('fault' in read ? read : read.blocks.length).toBeGreaterThan(0);
});

test('what steers a terminal or hides itself in a document comes out as text', async () => {
  const read = await readSource(docx(paragraph('Kế\u202e hoạch\u200b &#x9b;31m')), 'a.docx');
  expect('fault' in read ? read : read.blocks).toMatchObject([{ text: 'Kế hoạch 31m' }]);
});
