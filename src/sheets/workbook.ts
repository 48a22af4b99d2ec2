/**
 * The tables of an Excel file, with what hangs on them beside their cells: its parts found by what they say of one another, each
 * of them unpacked and read once.
 */
import type { WorkbookValues } from './cell-markup.ts';
import { type Relation, relationsOf } from './relations.ts';
import type { Sheet } from './sheet.ts';
import { damaged, readOrFault, type SheetFault, UnreadableFile } from './sheet-fault.ts';
import { sharedStrings } from './strings.ts';
import { isTrue, noStyles, stylesIn } from './styles.ts';
import { worksheetIn } from './worksheet.ts';
import { readXml } from './xml.ts';
import { ZipArchive } from './zip-archive.ts';

/** In bytes, unpacked: five thousand rows take four megabytes. */
const largestContent = 64_000_000;
const mostSheets = 500;

/** What the workbook says of itself. */
interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly isHidden: boolean }[];
  readonly countsFrom1904: boolean;
  readonly isUncomputed: boolean;
}

/** The sheets with cells in their order, or why there are none. */
export function sheetsOfWorkbook(bytes: Uint8Array): readonly Sheet[] | SheetFault {
  return readOrFault(() => sheetsIn(new ZipArchive(bytes, largestContent)));
}

function sheetsIn(archive: ZipArchive): readonly Sheet[] {
  const part = relationsOf(archive, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const main = part.endsWith('.xml') && /^xl\//i.test(part) ? archive.read(part) : null;
  if (main === null) throw new UnreadableFile(otherDocument(archive, part));
  const workbook = workbookIn(main);
  const relations = relationsOf(archive, part);
  const values = valuesOf(archive, workbook, relations);
  const sheets = workbook.sheets.flatMap(({ name, id, isHidden }) => {
    const found = relations.find((relation) => relation.id === id);
    if (found === undefined) throw damaged();
    return found.kind === 'worksheet' ? [{ name, isHidden, ...sheetAt(archive, found.target, values) }] : [];
  });
  if (sheets.length === 0) throw damaged();
  return sheets;
}

/** What it is instead, by the names in it. */
function otherDocument(archive: ZipArchive, part: string): SheetFault {
  const names = archive.names();
  if (names.includes('mimetype') && names.includes('content.xml')) return { fault: 'open-document' };
  if (part.startsWith('word/')) return { fault: 'word' };
  if (part.endsWith('.bin') || names.includes('xl/workbook.bin')) return { fault: 'binary-excel' };
  if (names.some((name) => name.startsWith('ppt/'))) return { fault: 'presentation' };
  return { fault: names.some(isPackedDocument) ? 'archive' : 'not-excel' };
}

/** No part of a file of Word or Excel. */
function isPackedDocument(name: string): boolean {
  return /\.(?:docx?|xlsx?|pdf|rtf|txt|csv|jpe?g|png)$/.test(name) && !/^(?:word|xl)\//.test(name);
}

function workbookIn(bytes: Uint8Array): Workbook {
  const sheets: Workbook['sheets'][number][] = [];
  let [countsFrom1904, isUncomputed] = [false, false];
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') countsFrom1904 = isTrue(attributes('date1904'));
      if (name === 'calcPr') isUncomputed = isTrue(attributes('fullCalcOnLoad')) || attributes('calcCompleted') === '0';
      if (name !== 'sheet') return;
      if (sheets.length === mostSheets) throw damaged();
      const isHidden = /hidden$/i.test(attributes('state') ?? '');
      sheets.push({ name: attributes('name') ?? '', id: attributes('r:id') ?? '', isHidden });
    },
  });
  return { sheets, countsFrom1904, isUncomputed };
}

function valuesOf(
  archive: ZipArchive,
  workbook: Workbook,
  relations: readonly Relation[],
): Omit<WorkbookValues, 'shared'> {
  const partOf = (kind: string) => {
    const found = relations.find((relation) => relation.kind === kind);
    return found === undefined ? null : archive.read(found.target);
  };
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    strings: strings === null ? [] : sharedStrings(strings),
    styles: styles === null ? noStyles : stylesIn(styles),
    countsFrom1904: workbook.countsFrom1904,
    isUncomputed: workbook.isUncomputed,
  };
}

function sheetAt(
  archive: ZipArchive,
  part: string,
  values: Omit<WorkbookValues, 'shared'>,
): Omit<Sheet, 'name' | 'isHidden'> {
  const bytes = archive.read(part);
  if (bytes === null) throw damaged();
  return { ...worksheetIn(bytes, { ...values, shared: new Map() }), ...attachedTo(archive, part) };
}

/** What hangs on the sheet in the part, in parts of their own: remarks, pictures. */
function attachedTo(archive: ZipArchive, part: string): Pick<Sheet, 'remarks' | 'hasDrawings'> {
  const remarks = new Set<string>();
  let hasDrawings = false;
  const relations = relationsOf(archive, part);
  const partsOf = (wanted: string) =>
    relations.flatMap(({ kind, target }) => (kind === wanted ? (archive.read(target) ?? []) : []));
  for (const bytes of partsOf('comments')) {
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === 'comment') remarks.add(attributes('ref') ?? '');
      },
    });
  }
  for (const bytes of partsOf('drawing')) {
    // LibreOffice gives a sheet with remarks a drawing with nothing in it.
    readXml(bytes, {
      open: (name) => {
        hasDrawings ||= name.endsWith('Anchor');
      },
    });
  }
  return { remarks: [...remarks], hasDrawings };
}
