/** A table as an office sends it: rows of texts, the first of them the headings, as CSV, a workbook or a Word document. */
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const forms = { csv: csvOf, xlsx: workbookOf, docx: documentOf };

/** Writes the table to the file, in the form that its ending says. */
export function writeTable(file, rows) {
  writeFileSync(file, forms[file.slice(file.lastIndexOf('.') + 1)](rows));
}

function csvOf(rows) {
  return rows.map((row) => `${row.map((text) => `"${text}"`).join()}\n`).join('');
}

function workbookOf(rows) {
  const cell = (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheet = { type: 'worksheet', path: 'xl/worksheets/sheet1.xml', kind: 'spreadsheetml.worksheet' };
  return packageOf({
    main: { type: 'officeDocument', path: 'xl/workbook.xml', kind: 'spreadsheetml.sheet.main' },
    text: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    parts: {
      'xl/_rels/workbook.xml.rels': relationsOf(sheet, 'worksheets/sheet1.xml'),
      [sheet.path]: `<worksheet xmlns="${main}"><sheetData>${tags(rows, 'row', cell)}</sheetData></worksheet>`,
    },
    others: [sheet],
  });
}

function documentOf(rows) {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const cell = (text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  return packageOf({
    main: { type: 'officeDocument', path: 'word/document.xml', kind: 'wordprocessingml.document.main' },
    text: `<w:document xmlns:w="${main}"><w:body><w:tbl>${tags(rows, 'w:tr', cell)}</w:tbl></w:body></w:document>`,
  });
}

const tags = (rows, tag, cell) => rows.map((row) => `<${tag}>${row.map(cell).join('')}</${tag}>`).join('');
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function packageOf({ main, text, parts = {}, others = [] }) {
  const override = ({ path, kind }) =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${[main, ...others].map(override).join('')}</Types>`;
  const all = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationsOf(main, main.path),
    [main.path]: text,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)])));
}

function relationsOf({ type }, target) {
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${package_}"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
}
