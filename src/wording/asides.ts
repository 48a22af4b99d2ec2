/** What stands beside a deadline: titles in quotation marks, and remarks in parentheses. */
import type { SetAsideStep } from './reading.ts';
import { markAt, type Token, typedBetween } from './tokens.ts';

/** The tokens that are left, and what was set aside. */
interface Remainder {
  readonly tokens: readonly Token[];
  readonly steps: readonly SetAsideStep[];
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '(': ')', '[': ']' };

/**
 * Sets asides apart: a quoted title becomes one token that says nothing, unless it holds only a deadline; a remark
 * goes, unless it holds something of one, as `saysWhen` tells. A phrase quoted whole is unquoted.
 */
export function setAside(
  phrase: string,
  tokens: readonly Token[],
  saysWhen: (inside: readonly Token[]) => 'partly' | 'only' | null,
): Remainder {
  const bare = unquote(tokens);
  const left: (readonly Token[])[] = [];
  const steps: SetAsideStep[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const token = bare[at] as Token;
    const end = closingOf(bare, at);
    if (end === null) {
      left.push([token]);
      continue;
    }
    const inside = bare.slice(at + 1, end);
    const text = typedBetween(phrase, bare, at + 1, end);
    const when = isFootnote(bare, at, inside) ? null : saysWhen(inside);
    if (when === 'only' || (when === 'partly' && isBracket(token))) {
      left.push(bare.slice(at, end + 1));
    } else if (!isBracket(token)) {
      left.push([{ ...token, kind: 'aside', end: (bare[end] as Token).end }]);
      steps.push({ kind: 'title-ignored', text });
    } else if (inside.length > 0) {
      steps.push({ kind: 'remark-ignored', text });
    }
    at = end;
  }
  return { tokens: left.flat(), steps };
}

/** *quý III/2026 (1)*, *quý III/2026.[1]*: a number by itself, right behind a year and what ends its sentence. */
function isFootnote(tokens: readonly Token[], at: number, inside: readonly Token[]): boolean {
  const isNumber = inside.length === 1 && inside[0]?.kind === 'number' && inside[0].text.length <= 2;
  const year = tokens[markAt(tokens, at - 1, '.,') === null ? at - 1 : at - 2];
  return isNumber && year?.kind === 'number' && year.text.length === 4;
}

function unquote(tokens: readonly Token[]): readonly Token[] {
  const isWhole = tokens[0] !== undefined && !isBracket(tokens[0]) && closingOf(tokens, 0) === tokens.length - 1;
  return isWhole ? tokens.slice(1, -1) : tokens;
}

function isBracket(token: Token): boolean {
  return token.text === '(' || token.text === '[';
}

/** The index of the mark that closes the one here; null when nothing is open, or it stays open. */
function closingOf(tokens: readonly Token[], at: number): number | null {
  const open = tokens[at];
  const close = open?.kind === 'mark' ? closing[open.text] : undefined;
  if (open === undefined || close === undefined) return null;
  let depth = 0;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const { text } = tokens[next] as Token;
    if (text === close && depth === 0) return next;
    if (text === close) depth -= 1;
    else if (text === open.text) depth += 1;
  }
  return null;
}
