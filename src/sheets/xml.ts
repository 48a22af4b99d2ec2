/** XML as office documents hold it, read once from front to back. Elements and attributes bear one name, whatever their prefix. */
import { Parser } from 'saxen';
import { decodeText } from './decode-text.ts';
import { damaged } from './sheet-fault.ts';

/** The value of an element's attribute by its name; null where it has none. */
export type Attributes = (name: string) => string | null;

/** What is done at the start and end of an element and with the text in it, which may come in several pieces. */
interface XmlReader {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Each has two names, of the transitional and the strict standard. Our own elements are named without a prefix. */
const prefixes = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'main',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'main',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** So deep is no spreadsheet nested. */
const sheetDepth = 64;
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));|&/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Of other documents than sheets. */
interface XmlAllowance {
  /** So deep elements may be nested. */
  readonly deepest: number;
  /** Whether attributes may be odd, as LibreOffice writes some: with a prefix that nobody declared. */
  readonly allowsOddAttributes: boolean;
}

/** Reads it whole; throws an UnreadableFile where it is not well-formed, has a DTD, or is nested as no such document is. */
export function readXml(
  bytes: Uint8Array,
  { open, text = () => {}, close = () => {} }: XmlReader,
  { deepest, allowsOddAttributes }: XmlAllowance = { deepest: sheetDepth, allowsOddAttributes: false },
): void {
  let depth = 0;
  const refuse = () => {
    throw damaged();
  };
  const parser = new Parser()
    .ns(prefixes)
    .on('error', refuse)
    .on('warn', allowsOddAttributes ? () => {} : refuse)
    .on('attention', refuse)
    .on('text', (raw) => text(decoded(raw)))
    .on('cdata', text)
    .on('openTag', (name, attributes) => {
      depth += 1;
      if (depth > deepest) refuse();
      open(plain(name), (attribute) => attributeText(attributes()[attribute]));
    })
    .on('closeTag', (name) => {
      depth -= 1;
      close(plain(name));
    });
  const markup = decodeText(bytes);
  if (markup === null) throw damaged();
  parser.parse(markup);
}

function plain(name: string): string {
  return name.startsWith('main:') ? name.slice('main:'.length) : name;
}

function attributeText(raw: string | undefined): string | null {
  return raw === undefined ? null : decoded(raw);
}

/** The library takes references for characters of two bytes, and leaves those that it does not know. */
function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(reference, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (!(code >= 1 && code <= 0x10ffff) || isHalf) throw damaged();
    return String.fromCodePoint(code);
  });
}
