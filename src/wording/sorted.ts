/** What was found in a wording, by kind, and the outcomes that every decision shares. */

import type { Finding, FoundValue } from './found.ts';
import type { ReadingStep, UnreadableWording, WordingFault } from './reading.ts';
import { placeChain, termOf } from './term.ts';
import { type Token, typedBetween } from './tokens.ts';

/** The tokens of a wording with the clean phrase they were cut from. */
export interface Words {
  readonly phrase: string;
  readonly tokens: readonly Token[];
}

/** Findings of one kind. */
export type Found<K extends FoundValue['kind']> = Finding<Extract<FoundValue, { kind: K }>>;

/** The findings by kind. */
export type Sorted = { readonly [K in FoundValue['kind']]: readonly Found<K>[] };

/** A reading that failed. */
export function unreadable(fault: WordingFault, ...steps: readonly ReadingStep[]): UnreadableWording {
  return { due: null, fault, steps };
}

/** What was typed of a finding. */
export function textOf({ phrase, tokens }: Words, finding: Finding): string {
  return typedBetween(phrase, tokens, finding.start, finding.end);
}

/** The reading of several things that don't go together. */
export function several(words: Words, findings: readonly Finding[]): UnreadableWording {
  const sorted = findings.toSorted((a, b) => a.start - b.start);
  const found = sorted.map((finding) => ({ text: textOf(words, finding), value: dueValueOf(words, finding) }));
  return unreadable('not-understood', { kind: 'several', found });
}

/** The due value of a single term; null for what is none, or has none by itself. */
function dueValueOf(words: Words, finding: Finding): string | null {
  if (finding.kind !== 'term' || finding.lead.loose || finding.lead.from) return null;
  const { bounds } = placeChain(finding.chain, textOf(words, finding));
  return bounds === null ? null : termOf(bounds, finding.lead.before && !finding.lead.hour).due.value;
}

/** Sorts findings by their kind, each in the order of the phrase. */
export function sortFindings(findings: readonly Finding[]): Sorted {
  const of = <K extends FoundValue['kind']>(kind: K) =>
    findings.filter((finding): finding is Found<K> => finding.kind === kind);
  return {
    term: of('term'),
    'last-month-day': of('last-month-day'),
    every: of('every'),
    ongoing: of('ongoing'),
    event: of('event'),
    cited: of('cited'),
    'going-by': of('going-by'),
    named: of('named'),
    times: of('times'),
    done: of('done'),
    denied: of('denied'),
    unclear: of('unclear'),
  };
}
