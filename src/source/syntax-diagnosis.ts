/**
 * What a person did wrong, from what the YAML library complains of. The library is right that a text is not YAML,
 * but it names and points at what its grammar met, not at the mistake: both are found anew here from the text.
 */
import type { YAMLParseError } from 'yaml';
import type { SyntaxFault } from './fault.ts';
import { asBlank, asPlainText } from './mend.ts';
import { blockEnd, lineAfter, lineAt, lineBefore, type SourceLine } from './source-line.ts';
import { keyColon, quoteBefore, unclosedBracket, unclosedQuote, valueStart } from './syntax-landmarks.ts';
import type { Span } from './tree.ts';
import type { YamlSyntax } from './yaml-syntax.ts';

/** One mistake. */
export interface Diagnosis {
  readonly fault: SyntaxFault;
  /** The characters to point at. */
  readonly span: Span;
  /** The words that the mistake is in. */
  readonly about: Span;
  /** The text with the mistake painted over, as long as before; null when nobody could tell how. */
  readonly mended: string | null;
}

/** The mistake behind the library's first complaint about the text. */
export function diagnosisOf(text: string, syntax: YamlSyntax, error: YAMLParseError): Diagnosis {
  const at = afterBlanks(text, error.pos[0]);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabIndent(text, error.pos[0]);
    case 'BAD_DQ_ESCAPE':
      return badEscape(text, error.pos[0]);
    case 'BAD_SCALAR_START':
      return reservedStart(text, at);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
    case 'MULTILINE_IMPLICIT_KEY':
      return brokenKey(text, at);
    case 'NON_STRING_KEY':
    case 'KEY_OVER_1024_CHARS':
    case 'RESOURCE_EXHAUSTION':
      return other(at, lineAt(text, at));
    default:
      return unclosed(text, syntax, error) ?? misplaced(text, at, error);
  }
}

function unclosed(text: string, syntax: YamlSyntax, error: YAMLParseError): Diagnosis | null {
  const [place] = error.pos;
  if (error.message.includes('closing')) {
    return plainFrom(text, 'unclosed-quote', unclosedQuote(syntax, place) ?? place, place);
  }
  if (!error.message.includes('end with a')) return null;
  const open = unclosedBracket(syntax, place);
  return open === null ? null : plainFrom(text, 'unclosed-bracket', open, place);
}

/** A key without a colon of its own, or a colon where none may be. */
function brokenKey(text: string, at: number): Diagnosis {
  const line = lineAt(text, at);
  const afterQuote = quotedKeyEnd(text, at, line);
  if (afterQuote !== null) return textAfterQuote(text, afterQuote, line);
  if (/["']/.test(text.charAt(at))) return plainFrom(text, 'unclosed-quote', at, at);
  const isItem = /^[-?]( |$)/.test(text.slice(at, line.end));
  if (isItem) return at === line.first ? badIndent(text, line) : reservedStart(text, at);
  const colon = keyColon(text, at, line.end);
  if (colon !== null) return colonInText(text, at, colon, line);
  if (/^(- +)*$/.test(text.slice(line.first, at))) return lineWithoutColon(text, line);
  return strayColon(text, line);
}

/** A value runs on into a line that has a colon: a key set too deep, or prose. */
function strayColon(text: string, value: SourceLine): Diagnosis {
  for (let line = lineAfter(text, value); line !== null; line = lineAfter(text, line)) {
    if (line.looksLike !== 'text') return badIndent(text, line);
    const colon = keyColon(text, line.first, line.end);
    if (colon !== null) return colonInText(text, line.first, colon, line);
  }
  return other(value.first, value);
}

function lineWithoutColon(text: string, line: SourceLine): Diagnosis {
  const before = lineBefore(text, line);
  const inBlockText = before !== null && /[:-] +[|>][-+1-9]*( +#.*)?$/.test(before.words);
  return inBlockText ? badIndent(text, line) : wholeBlock(text, 'missing-colon', line);
}

function misplaced(text: string, at: number, error: YAMLParseError): Diagnosis {
  const line = lineAt(text, at);
  if (at === line.first) {
    if (/["']/.test(text.charAt(at)) && quotedKeyEnd(text, at, line) === null) {
      return plainFrom(text, 'unclosed-quote', at, at);
    }
    const noColon = error.code === 'MISSING_CHAR' && line.looksLike === 'text';
    return noColon ? lineWithoutColon(text, line) : badIndent(text, line);
  }
  if (quoteBefore(text, at, line)) return textAfterQuote(text, at, line);
  const value = valueStart(line);
  const reserved = /^(?:[|>\]},?%@`]|- )/.test(text.slice(value, value + 2));
  return reserved ? reservedStart(text, value) : other(at, line);
}

function quotedKeyEnd(text: string, at: number, line: SourceLine): number | null {
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*/.exec(text.slice(at, line.end));
  return quoted === null ? null : at + quoted[0].length;
}

function colonInText(text: string, from: number, colon: number, line: SourceLine): Diagnosis {
  const about = { start: from, end: line.end };
  const mended = asPlainText(text, from, line.end);
  return { fault: 'colon-in-text', span: { start: colon, end: colon + 1 }, about, mended };
}

function textAfterQuote(text: string, start: number, line: SourceLine): Diagnosis {
  const before = text.slice(line.first, start);
  const inFlow = before.split(/[[{]/).length > before.split(/[\]}]/).length;
  const rest = text.slice(start, line.end);
  const stop = inFlow ? rest.search(/[,\]}]/) : -1;
  const span = { start, end: stop <= 0 ? line.end : start + stop };
  return { fault: 'text-after-quote', span, about: span, mended: asBlank(text, span.start, span.end) };
}

/** A tab in the indentation condemns the lines below it that have one too; elsewhere it could be a space. */
function tabIndent(text: string, place: number): Diagnosis {
  let line = lineAt(text, place);
  const start = text.indexOf('\t', place);
  const tabs = (/^\t+/.exec(text.slice(start)) as RegExpExecArray)[0];
  const span = { start, end: start + tabs.length };
  const about = { start: line.first, end: line.end };
  if (start > line.first) return { fault: 'tab-indent', span, about, mended: asBlank(text, span.start, span.end) };
  const from = line.start;
  for (let next = lineAfter(text, line); next?.indent.includes('\t'); next = lineAfter(text, next)) line = next;
  return { fault: 'tab-indent', span, about, mended: asBlank(text, from, line.end) };
}

function badEscape(text: string, start: number): Diagnosis {
  const span = { start, end: start + 2 };
  return { fault: 'bad-escape', span, about: span, mended: `${text.slice(0, start)}x${text.slice(start + 1)}` };
}

function badIndent(text: string, line: SourceLine): Diagnosis {
  return line.indent.includes('\t') ? tabIndent(text, line.start) : wholeBlock(text, 'bad-indent', line);
}

function reservedStart(text: string, at: number): Diagnosis {
  const span = { start: at, end: at + 1 };
  return { fault: 'reserved-start', span, about: span, mended: asPlainText(text, at, lineAt(text, at).end) };
}

/** The quote or bracket at `open`: what it opened is read as plain text, up to where the library gave up on it. */
function plainFrom(text: string, fault: SyntaxFault, open: number, place: number): Diagnosis {
  const line = lineAt(text, open);
  const end = fault === 'unclosed-quote' ? line.end : Math.max(line.end, place);
  const about = { start: open, end: line.end };
  return { fault, span: { start: open, end: open + 1 }, about, mended: asPlainText(text, open, end) };
}

function wholeBlock(text: string, fault: SyntaxFault, line: SourceLine): Diagnosis {
  const span = { start: line.first, end: line.end };
  return { fault, span, about: span, mended: asBlank(text, line.start, blockEnd(text, line)) };
}

function other(at: number, line: SourceLine): Diagnosis {
  const span = { start: at, end: Math.max(at, line.end) };
  return { fault: 'other', span, about: span, mended: null };
}

function afterBlanks(text: string, place: number): number {
  let at = place;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
