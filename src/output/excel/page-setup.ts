/** How the sheets of a workbook are printed: A4, as wide as the paper, the headers on every page. The library cannot say it. */
import type { Feature } from 'write-excel-file/universal';

/** A sheet on paper. */
export interface PrintedSheet {
  /** Its name. */
  readonly sheet: string;
  readonly orientation: 'landscape' | 'portrait';
  /** The row that stands on top of every page, from 1; null for none. */
  readonly repeatedRow: number | null;
  /** The cells that can be filtered, the head first: `A4:P56`; absent or null for none. */
  readonly filter?: string | null;
}

/** What the library may have written of it. */
const written = /<(?:pageMargins|pageSetup)\b[^>]*\/>/g;
/** What may stand behind it in a sheet, in the order of the standard (ECMA-376, 18.3.1.99). */
const behind = /<(?:headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|picture|tableParts|extLst)\b|<\/worksheet>/;
const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
/** In inches. */
const margins = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>';
const pageNumbers = '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>';

/**
 * The set-up as a feature of the library, for all sheets of the workbook in their order. A row keeps the height that it was
 * given until somebody types into it: then it grows with what is typed.
 */
export function pageSetup(sheets: readonly PrintedSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (markup, { sheet }) => {
            const printed = sheets.find((one) => one.sheet === sheet);
            return printed === undefined ? markup : withPages(markup, printed);
          },
          transformElementAttributes: (element, { customHeight = 0, ...others }) =>
            element === 'row' || customHeight === 0 ? others : { ...others, customHeight },
        },
        'xl/workbook.xml': { transform: (markup) => withTitles(markup, sheets) },
      },
    },
  };
}

function withPages(markup: string, { orientation, filter = null }: PrintedSheet): string {
  const paper = `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
  return markup
    .replaceAll(written, '')
    .replace('</sheetData>', (end) => (filter === null ? end : `${end}<autoFilter ref="${filter}"/>`))
    .replace(/<worksheet\b[^>]*>/, (root) => root + fitToPage)
    .replace(behind, (found) => margins + paper + pageNumbers + found);
}

function withTitles(markup: string, sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap(({ sheet, repeatedRow, filter = null }, index) => {
    const named = (name: string, cells: string, more = '') => {
      const place = escaped(`'${sheet.replaceAll("'", "''")}'!${cells}`);
      return `<definedName name="_xlnm.${name}" localSheetId="${index}"${more}>${place}</definedName>`;
    };
    // Excel knows a filter by this name; LibreOffice too.
    const filtered = filter === null ? [] : [named('_FilterDatabase', absolute(filter), ' hidden="1"')];
    return repeatedRow === null ? filtered : [...filtered, named('Print_Titles', `$${repeatedRow}:$${repeatedRow}`)];
  });
  return markup.replace(/<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/, () =>
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
  );
}

/** `$A$4:$P$56` of `A4:P56`. */
function absolute(cells: string): string {
  return cells.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
