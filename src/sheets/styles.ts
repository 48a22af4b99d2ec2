/** The styles of a workbook's cells: how numbers are shown, and whether what stands there is crossed out. */
import { builtInFormat } from './number-format.ts';
import { damaged } from './sheet-fault.ts';
import { type Attributes, readXml } from './xml.ts';

export interface Style {
  /** The code of its number format; null for one that is not known. */
  readonly format: string | null;
  readonly isStruckOut: boolean;
}

/** By their numbers. Throws an UnreadableFile for one that is not there. */
export type Styles = (index: number) => Style;

/** More than any program makes. */
const mostStyles = 100_000;

/** Of a workbook without styles. */
export const noStyles: Styles = (index) => {
  if (index !== 0) throw damaged();
  return { format: builtInFormat(0), isStruckOut: false };
};

/** The styles in the part of a workbook that holds them. */
export function stylesIn(bytes: Uint8Array): Styles {
  const reader = new StylesReader();
  readXml(bytes, reader);
  const { formats, fonts, styles } = reader;
  const known = styles.map(({ format, font }): Style => {
    return { format: formats.get(format) ?? builtInFormat(format), isStruckOut: fonts[font] ?? false };
  });
  return known.length === 0 ? noStyles : (index) => known[index] ?? unknown();
}

class StylesReader {
  /** The codes by their numbers. */
  readonly formats = new Map<number, string>();
  /** Whether each font is crossed out. */
  readonly fonts: boolean[] = [];
  readonly styles: { readonly format: number; readonly font: number }[] = [];
  private readonly path: string[] = [];

  readonly open = (name: string, attributes: Attributes): void => {
    const around = this.path.at(-1);
    this.path.push(name);
    if (around === 'numFmts') this.formats.set(numberIn(attributes, 'numFmtId'), attributes('formatCode') ?? '');
    if (around === 'fonts') this.fonts.push(false);
    if (around === 'font' && name === 'strike') this.fonts[this.fonts.length - 1] = isTrue(attributes('val') ?? '1');
    if (around === 'cellXfs') this.addStyle(attributes);
  };

  readonly close = (): void => {
    this.path.pop();
  };

  private addStyle(attributes: Attributes): void {
    if (this.styles.length === mostStyles) throw damaged();
    this.styles.push({ format: numberIn(attributes, 'numFmtId'), font: numberIn(attributes, 'fontId') });
  }
}

/** As XML writes it: `1` or `true`. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

function numberIn(attributes: Attributes, name: string): number {
  return Number(attributes(name) ?? 0);
}

function unknown(): never {
  throw damaged();
}
