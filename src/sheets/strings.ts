/** Texts of a workbook, in its common list or in the cell itself: with several fonts, and with notes on how they are spoken. */
import { UnreadableFile } from './sheet-fault.ts';
import { isTrue } from './styles.ts';
import { type Attributes, readXml } from './xml.ts';

/** A text, and whether a part of it is crossed out. */
export interface RichText {
  readonly text: string;
  readonly isStruckOut: boolean;
}

const mostTexts = 1_000_000;
const escaped = /_x([\dA-Fa-f]{4})_/g;

/** Takes one text together from the elements in it (`si`, `is`). */
export class TextBuilder {
  private parts: string[] = [];
  private isStruckOut = false;
  private isStruckRun = false;
  private isSpoken = false;
  private isText = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.isSpoken = true;
    if (name === 'r') this.isStruckRun = false;
    if (name === 'strike') this.isStruckRun = isTrue(attributes('val') ?? '1');
    this.isText = name === 't' && !this.isSpoken;
  }

  text(text: string): void {
    if (!this.isText) return;
    this.parts.push(text);
    if (this.isStruckRun && text.trim() !== '') this.isStruckOut = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.isSpoken = false;
    if (name === 'r') this.isStruckRun = false;
    this.isText = false;
  }

  /** The text, after which it begins anew. */
  take(): RichText {
    const taken = { text: unescaped(this.parts.join('')), isStruckOut: this.isStruckOut };
    this.parts = [];
    this.isStruckOut = false;
    return taken;
  }
}

/** The common list of a workbook. */
export function sharedStrings(bytes: Uint8Array): readonly RichText[] {
  const found: RichText[] = [];
  const builder = new TextBuilder();
  readXml(bytes, {
    open: (name, attributes) => builder.open(name, attributes),
    text: (text) => builder.text(text),
    close: (name) => {
      builder.close(name);
      if (name !== 'si') return;
      if (found.length === mostTexts) throw new UnreadableFile({ fault: 'too-many-cells', limit: mostTexts });
      found.push(builder.take());
    },
  });
  return found;
}

/** Characters that XML does not take are written by their codes: `_x000D_`. (ECMA-376, 22.9.2.19.) */
export function unescaped(text: string): string {
  return text.replaceAll(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
