/**
 * Rows of a Word table that are made, written and let go one after the other: the library would hold some thirty objects for each cell
 * until the file is done. In their place its document has a mark, an element that no text can make.
 */
import { Packer, type TableRow, XmlComponent } from 'docx';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { escapeXml } from '../text/xml.ts';

type Context = Parameters<XmlComponent['prepForXml']>[0];
type Element = NonNullable<ReturnType<XmlComponent['prepForXml']>>;

const mark = 'dondoc-rows';
/** By the document, the rows that its marks stand for. */
const waiting = new WeakMap<object, (() => Iterable<string>)[]>();

/** Stands for rows that are made when they are written. */
export class RowsInTurn extends XmlComponent {
  readonly #rows: () => Iterable<TableRow>;

  constructor(rows: () => Iterable<TableRow>) {
    super(mark);
    this.#rows = rows;
  }

  override prepForXml(context: Context): Element {
    const known = waiting.get(context.file) ?? [];
    waiting.set(context.file, known);
    const rows = this.#rows;
    known.push(function* () {
      for (const row of rows()) yield elementText(row.prepForXml(context) ?? {});
    });
    return { [mark]: String(known.length - 1) };
  }
}

/** The bytes of the document, with the rows in the place of their marks. */
export async function packed(file: Parameters<typeof Packer.toArrayBuffer>[0]): Promise<Uint8Array> {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  const rows = waiting.get(file);
  if (rows === undefined) return bytes;
  const chunks: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault !== null) throw fault;
    chunks.push(chunk);
  });
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const part = new ZipDeflate(name);
    zip.add(part);
    for (const text of inPieces(withRows(strFromU8(content), rows))) part.push(strToU8(text));
    part.push(new Uint8Array(), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** The text, with the rows where it has their marks. */
function* withRows(text: string, rows: readonly (() => Iterable<string>)[]): Generator<string> {
  const [start = '', ...rest] = text.split(`<${mark}>`);
  yield start;
  for (const piece of rest) {
    const end = piece.indexOf('<');
    yield* rows[Number(piece.slice(0, end))]?.() ?? [];
    yield piece.slice(end + `</${mark}>`.length);
  }
}

/** Run together to pieces that are worth packing. */
function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < 100_000) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** An element as the library writes it: one key, whose value is its content, its attributes under `_attr`, or both in a list. */
function elementText(element: Element): string {
  const [[name, held] = ['', '']] = Object.entries(element);
  let [attributes, content] = ['', ''];
  for (const part of [held].flat()) {
    if (typeof part !== 'object') content += escapeXml(String(part));
    else if (part._attr !== undefined)
      for (const [key, value] of Object.entries(part._attr)) attributes += ` ${key}="${escapeXml(String(value))}"`;
    else if (Object.keys(part).length > 0) content += elementText(part);
  }
  const isOpen = Array.isArray(held) || typeof held !== 'object';
  return isOpen ? `<${name}${attributes}>${content}</${name}>` : `<${name}${attributes}/>`;
}
