/** Findings as a person reads them: those that say the same are told once, with all their places. */
import type { LocatedFinding } from '../../report/check-answer.ts';
import type { Advised } from '../words/advice.ts';
import { findingText } from '../words/findings/finding-words.ts';
import type { Language } from '../words/language.ts';

/** A finding in words, with the others that say the same. */
export interface FoldedFinding {
  readonly finding: LocatedFinding;
  readonly text: Advised;
  readonly others: readonly LocatedFinding[];
}

/** In the order of the first of each. What points at another place besides is the same only where that is the same place. */
export function foldedFindings(findings: readonly LocatedFinding[], language: Language): readonly FoldedFinding[] {
  const told = new Map<string, FoldedFinding & { readonly others: LocatedFinding[] }>();
  for (const finding of findings) {
    const text = findingText(finding, language);
    const key = JSON.stringify([finding.rule, text.message, text.help, finding.related]);
    const known = told.get(key);
    if (known === undefined) told.set(key, { finding, text, others: [] });
    else known.others.push(finding);
  }
  return [...told.values()];
}
