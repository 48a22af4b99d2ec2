/** Excel files with the markup in the hands of the test. */
import { type ZipOptions, zipOf } from './zip.ts';

/** What a workbook is made from; the sheets are the markup inside `sheetData`, by name. */
export interface WrittenWorkbook {
  readonly sheets: Readonly<Record<string, string>>;
  /** `<si>` elements. */
  readonly strings?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** The state of sheets that are not seen, by name. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Attributes of `calcPr`. */
  readonly calculation?: string;
  /** Files besides, or in place of those that are made. */
  readonly files?: Readonly<Record<string, string>>;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Style 1 is a day, 2 a month (`mmm-yy`), 3 text. */
const styles = `${head}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="17" applyNumberFormat="1"/><xf numFmtId="49"/></cellXfs></styleSheet>`;

/** The file's bytes. */
export function workbook(written: WrittenWorkbook, options: ZipOptions = {}): Uint8Array {
  const names = Object.keys(written.sheets);
  const sheets = names
    .map((name, at) => {
      const state = written.hidden?.[name];
      const attribute = state === undefined ? '' : ` state="${state}"`;
      return `<sheet name="${name}" sheetId="${at + 1}"${attribute} r:id="rId${at + 1}"/>`;
    })
    .join('');
  const targets = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const others = ['styles', 'sharedStrings'].map(
    (name) => `<Relationship Id="${name}" Type="${relations}/${name}" Target="${name}.xml"/>`,
  );
  return zipOf(
    {
      '[Content_Types].xml': `${head}<Types/>`,
      'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}"><workbookPr ${written.properties ?? ''}/><sheets>${sheets}</sheets><calcPr ${written.calculation ?? ''}/></workbook>`,
      'xl/_rels/workbook.xml.rels': `${head}<Relationships>${[...targets, ...others].join('')}</Relationships>`,
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': `${head}<sst ${main}>${written.strings ?? ''}</sst>`,
      ...Object.fromEntries(
        Object.values(written.sheets).map((rows, at) => [
          `xl/worksheets/sheet${at + 1}.xml`,
          rows.includes('<worksheet') || rows.includes(':worksheet')
            ? rows
            : `${head}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
        ]),
      ),
      ...written.files,
    },
    options,
  );
}

/** A row of cells given as markup without their place, null for none: `row(2, '<c><v>1</v></c>')`. */
export function row(number: number, ...cells: readonly (string | null)[]): string {
  const placed = cells.map((cell, at) => cell?.replace('<c', `<c r="${String.fromCharCode(65 + at)}${number}"`) ?? '');
  return `<row r="${number}">${placed.join('')}</row>`;
}

/** A text cell. */
export function text(value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

/** A number in a style. */
export function number(value: number | string, style = 0): string {
  return `<c s="${style}"><v>${value}</v></c>`;
}
