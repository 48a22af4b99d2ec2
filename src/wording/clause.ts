/** Clauses of a wording: what a comma, a semicolon, a colon, a full stop or a bracket sets apart. */
import { anyWordsAt, type Token, wordsAt } from './tokens.ts';

/** The index of the first token of the clause in which the token stands. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !isBreak(tokens, start - 1)) start -= 1;
  return start;
}

/** The index from which the clause says one thing, up to the token: behind the last *hoặc* (or) in front of it. */
export function choiceStart(tokens: readonly Token[], at: number): number {
  const start = clauseStart(tokens, at);
  for (let before = at - 1; before >= start; before -= 1) {
    const next = wordsAt(tokens, before, 'hoac');
    if (next !== null) return next;
  }
  return start;
}

/** The index after the last token of the clause in which the token stands. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && !isBreak(tokens, end)) end += 1;
  return end;
}

/** Whether both stand in one clause. */
export function inOneClause(tokens: readonly Token[], one: number, other: number): boolean {
  return clauseStart(tokens, one) === clauseStart(tokens, other);
}

/** Whether one of these phrases stands in the clause, in front of the token. */
export function clauseSaysBefore(tokens: readonly Token[], at: number, phrases: readonly string[]): boolean {
  return says(tokens, clauseStart(tokens, at), at, phrases);
}

/** Whether one of these phrases stands anywhere in the clause of the token. */
export function clauseSays(tokens: readonly Token[], at: number, phrases: readonly string[]): boolean {
  return says(tokens, clauseStart(tokens, at), clauseEnd(tokens, at), phrases);
}

/** Whether one of these phrases begins at one of the tokens, `end` not included. */
export function says(tokens: readonly Token[], start: number, end: number, phrases: readonly string[]): boolean {
  for (let at = start; at < end; at += 1) if (anyWordsAt(tokens, at, phrases) !== null) return true;
  return false;
}

/** A comma or full stop right before a number is part of it: `95,5%`, `30.6.2026`. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'mark') return false;
  if ('()[];'.includes(token.text)) return true;
  return ',:.'.includes(token.text) && (next?.kind !== 'number' || next.spaced);
}
