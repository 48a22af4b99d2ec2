/**
 * A wording cut into words, numbers and marks. Each token keeps its place, so that what is quoted back is what
 * was typed, while comparing goes by the folded text.
 */
import { foldDiacritics, oneLine } from '../calendar/fold.ts';

/** One piece of a wording. A `citation` is a document's number (`51-KL/TW`), an `aside` a quoted title. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'citation' | 'aside';
  /** Folded: lower case, no diacritics; every kind of dash is `-`, of slash `/`. */
  readonly text: string;
  /** In lower case with its diacritics, NFC. */
  readonly typed: string;
  /** Characters of the clean phrase, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** Something read from the tokens, and the index of the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** What nobody sees: controls that are no white space, format characters, what Unicode lets a reader ignore. */
const invisible = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

/** The phrase in NFC with single spaces, without invisible characters. Its length is what the limit counts. */
export function cleanWording(wording: string): string {
  return oneLine(wording.replace(invisible, ''));
}

/** The tokens of a clean phrase. */
export function tokensOf(phrase: string): Token[] {
  const plain = phrase.replace(/[‐‑‒–—−~]/g, '-').replace(/[⁄∕\\]/g, '/');
  const piece =
    /(?<![\d/.-])\d+(?:\/\d{4})?[-/]\p{L}[\p{L}\p{M}\d/-]*|\d+|[\p{L}\p{Nl}][\p{L}\p{Nl}\p{M}]*|[^\s\p{L}\d]/gu;
  const tokens: Token[] = [];
  for (let found = piece.exec(plain); found !== null; found = piece.exec(plain)) {
    let raw = found[0];
    if (startsWithDigit(raw) && hasLetter(raw) && !isCitation(raw)) {
      raw = (/^\d+/.exec(raw) as RegExpExecArray)[0];
      piece.lastIndex = found.index + raw.length;
    }
    for (const token of splitQuarter(tokenOf(raw, found.index, plain))) tokens.push(token);
  }
  // A stray combining mark folds to nothing.
  return tokens.filter((token) => token.text !== '');
}

/** The index after these words, when they stand there; null when they do not. */
export function wordsAt(tokens: readonly Token[], at: number, words: string): number | null {
  let offset = 0;
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || !words.startsWith(token.text, offset)) return null;
    offset += token.text.length;
    if (offset === words.length) return next + 1;
    if (words[offset] !== ' ') return null;
    offset += 1;
  }
  return null;
}

/** The index after the first of these phrases that stands there; null when none does. */
export function anyWordsAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number | null {
  const first = tokens[at]?.text.charCodeAt(0);
  for (const words of phrases) {
    const next = words.charCodeAt(0) === first ? wordsAt(tokens, at, words) : null;
    if (next !== null) return next;
  }
  return null;
}

/** Whether this very word stands there, or, where it was typed without diacritics, what it folds to. */
export function isTyped(tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at];
  if (token === undefined || token.typed === word) return token !== undefined;
  return token.typed === token.text && token.text === foldDiacritics(word) && !isAccented(tokens);
}

/** Whether the wording was typed with diacritics. */
export function isAccented(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.typed !== token.text);
}

/** The index after one of these marks, when it stands there; null when it does not. */
export function markAt(tokens: readonly Token[], at: number, marks: string): number | null {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.includes(token.text) ? at + 1 : null;
}

/** What stands in front of the token: nothing or a mark, or another word. */
export function contextOf(tokens: readonly Token[], at: number): 'opening' | 'inner' {
  return at === 0 || markAt(tokens, at - 1, ',;:-([)]') !== null ? 'opening' : 'inner';
}

/** What was typed from one token up to, not including, another. */
export function typedBetween(phrase: string, tokens: readonly Token[], start: number, end: number): string {
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first === undefined || last === undefined ? '' : phrase.slice(first.start, last.end);
}

function tokenOf(raw: string, start: number, plain: string): Token {
  const typed = raw.toLowerCase();
  const kind = isCitation(raw) ? 'citation' : startsWithDigit(raw) ? 'number' : hasLetter(raw) ? 'word' : 'mark';
  return { kind, text: foldDiacritics(raw), typed, start, end: start + raw.length, spaced: plain[start - 1] === ' ' };
}

function startsWithDigit(text: string): boolean {
  return /^\d/.test(text);
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{Nl}]/u.test(text);
}

const deadlineWords = /^\d+(?:\/\d{4})?[-/](?:thang|nam|quy|qui|ngay|lan|hang|moi|q|t|[ivx]+)(?![a-z])/;

function isCitation(raw: string): boolean {
  return startsWithDigit(raw) && hasLetter(raw) && !deadlineWords.test(foldDiacritics(raw));
}

/** `QuýIV` is two words that were typed as one. */
function splitQuarter(token: Token): Token[] {
  const roman = token.kind === 'word' ? /^(?:quy|qui|q)(i{1,3}|iv|v)$/.exec(token.text)?.[1] : undefined;
  if (roman === undefined) return [token];
  const cut = token.typed.length - roman.length;
  const [head, tail] = [token.typed.slice(0, cut), token.typed.slice(cut)];
  return [
    { ...token, text: foldDiacritics(head), typed: head, end: token.start + cut },
    { ...token, text: roman, typed: tail, start: token.start + cut, spaced: false },
  ];
}
