/** A list to choose from in cells of an Excel sheet (data validation), which the library does not write itself. */
import type { Feature } from 'write-excel-file/universal';

/** Which cells take which values. */
export interface ChoiceList {
  /** The name of the sheet. */
  readonly sheet: string;
  /** As `I5:I12`. */
  readonly cells: string;
  /** None with a comma or a quotation mark in it; 255 characters at most together. */
  readonly values: readonly string[];
  /** Shown at a chosen cell. */
  readonly prompt: string;
  /** Shown when something else is typed. */
  readonly error: string;
}

/** What may stand behind the list in a sheet, in the order of the standard (ECMA-376, 18.3.1.99). */
const behind =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

/** The list as a feature of the library. */
export function choiceList(list: ChoiceList): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (markup, { sheet }) =>
            sheet === list.sheet ? markup.replace(behind, (found) => validations(list) + found) : markup,
        },
      },
    },
  };
}

function validations({ cells, values, prompt, error }: ChoiceList): string {
  const attributes = Object.entries({
    type: 'list',
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    error,
    prompt,
    sqref: cells,
  });
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
  const formula = `<formula1>${escaped(`"${values.join(',')}"`)}</formula1>`;
  return `<dataValidations count="1"><dataValidation${written}>${formula}</dataValidation></dataValidations>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
