/** The text of a paragraph of a Word file as it is shown: changes accepted, hidden text left out, breaks and symbols as characters. */
import type { Described, ReaderRemark } from '../described.ts';
import type { Numbering } from './word-numbering.ts';
import { type Look, lookIn, over, type Styles } from './word-styles.ts';
import { allBelow, childOf, elementsOf, switchOf, textIn, valueIn, type XmlElement } from './xml-tree.ts';

/** What is known of the file while its text is read. */
export interface WordReading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The text of a footnote, an endnote or a comment by its kind and id. */
  readonly noteText: (kind: NoteKind, id: string) => string;
  readonly file: Described['file'];
  readonly remarks: ReaderRemark[];
  /** The page as Word last counted; null in a file that was never laid out. */
  page: number | null;
  paragraph: number;
  tables: number;
}

export type NoteKind = 'footnote' | 'endnote' | 'comment';

/** The text of a paragraph with what belongs to it. */
interface RunText {
  readonly text: string;
  readonly isBold: boolean;
  /** What stands in boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
  /** What a person should know of it. */
  readonly remarks: readonly Omit<ReaderRemark, 'place'>[];
}

const through: ReadonlySet<string> = new Set([
  ...['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:customXml'],
  ...['w:dir', 'w:bdo', 'mc:AlternateContent', 'mc:Choice', 'm:oMath', 'm:oMathPara'],
]);
const removed: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const drawn: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
/** Of Symbol and Wingdings, in which lists are marked. */
const symbols: Readonly<Record<string, string>> = {
  f02d: '-',
  f0be: '-',
  f0b7: '•',
  f0a7: '•',
  f0fc: '✓',
  f0fe: '☑',
  f0a8: '☐',
};

/** The text in the paragraph, whose style looks like `base`. */
export function runTextIn(paragraph: XmlElement, base: Look, reading: WordReading): RunText {
  const reader = new RunReader(base, reading);
  reader.read(paragraph);
  return reader.result();
}

class RunReader {
  private readonly base: Look;
  private readonly reading: WordReading;
  private readonly parts: string[] = [];
  private readonly boxes: XmlElement[] = [];
  private readonly remarks: Omit<ReaderRemark, 'place'>[] = [];
  private bold = 0;
  private plain = 0;

  constructor(base: Look, reading: WordReading) {
    this.base = base;
    this.reading = reading;
  }

  read(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:r') this.run(child);
      else if (removed.has(child.name)) this.change(textIn(child));
      else if (drawn.has(child.name)) this.drawing(child);
      else if (child.name === 'm:r') this.parts.push(textIn(child));
      else if (through.has(child.name)) {
        if (child.name === 'w:ins' || child.name === 'w:moveTo') this.change(textIn(child));
        this.read(child);
      }
    }
  }

  result(): RunText {
    const { boxes, remarks } = this;
    return { text: tidy(this.parts.join('')), isBold: this.bold > this.plain, boxes, remarks };
  }

  private run(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    const style = valueIn(properties, 'w:rStyle');
    const styled = style === null ? this.base : over(this.reading.styles(style), this.base);
    const look = over(lookIn(null, properties), styled);
    if (look.isHidden === true) {
      this.remark('hidden-text', textIn(run));
      return;
    }
    const from = this.parts.length;
    for (const child of elementsOf(run)) this.inRun(child);
    const text = this.parts.slice(from).join('');
    if (look.isStruck === true) this.remark('struck-out', text);
    if (look.isCapital === true) this.parts.splice(from, this.parts.length - from, text.toUpperCase());
    if (look.isBold === true) this.bold += text.trim().length;
    else this.plain += text.trim().length;
  }

  private inRun(child: XmlElement): void {
    const text = this.characterOf(child);
    if (text !== null) this.parts.push(text);
    else if (child.name === 'w:lastRenderedPageBreak') this.reading.page = (this.reading.page ?? 1) + 1;
    else if (drawn.has(child.name) || child.name === 'mc:AlternateContent') this.drawing(child);
    else if (/^w:(?:footnote|endnote|comment)Reference$/.test(child.name))
      this.note(child.name.slice(2, -'Reference'.length) as NoteKind, child);
  }

  private characterOf(child: XmlElement): string | null {
    switch (child.name) {
      case 'w:t':
        return textIn(child);
      case 'w:tab':
      case 'w:ptab':
        return ' ';
      case 'w:br':
        return child.attributes.get('w:type') === undefined || child.attributes.get('w:type') === 'textWrapping'
          ? '\n'
          : '';
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:softHyphen':
        return '';
      case 'w:sym':
        return this.symbol(child.attributes.get('w:char') ?? '');
      default:
        return null;
    }
  }

  private symbol(code: string): string {
    const known = symbols[code.toLowerCase()];
    if (known === undefined) this.remark('unknown-symbol', `U+${code.slice(0, 6)}`);
    return known ?? '□';
  }

  private drawing(element: XmlElement): void {
    const chosen = elementsOf(element).find(({ name }) => name === 'mc:Choice') ?? element;
    const boxes = allBelow(chosen, 'w:txbxContent');
    for (const box of boxes) {
      this.boxes.push(box);
      this.remark('text-box', textIn(box));
    }
    if (boxes.length === 0 && holdsPicture(chosen)) this.remark('picture', '');
  }

  private note(kind: NoteKind, reference: XmlElement): void {
    this.remark(
      kind === 'comment' ? kind : 'footnote',
      this.reading.noteText(kind, reference.attributes.get('w:id') ?? ''),
    );
  }

  private change(text: string): void {
    if (text.trim() !== '') this.remark('tracked-change', text);
  }

  private remark(why: ReaderRemark['why'], text: string): void {
    if (text.trim() !== '' || why === 'picture') this.remarks.push({ why, text: tidy(text) });
  }
}

/** A line drawn below a heading is no picture. */
function holdsPicture(element: XmlElement): boolean {
  return ['pic:pic', 'v:imagedata', 'c:chart', 'o:OLEObject'].some((name) => allBelow(element, name).length > 0);
}

/** In NFC, without invisible characters, blanks single, lines trimmed; blank lines are left out. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[\p{Cc}]/gu, (character) => (character === '\n' ? '\n' : ' '))
    .replaceAll(/[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll(/[\p{Zs}\t]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether the mark at the end of the paragraph was taken away: it runs on in the next one. */
export function runsOn(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return switchOf(mark, 'w:del') === true;
}
