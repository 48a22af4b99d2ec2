/** The words for findings that repeat: how often the same is told, and how often each rule. */
import { inOrder } from '../../calendar/in-order.ts';
import type { LocatedFinding } from '../../report/check-answer.ts';
import type { InBoth, Language } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, numberText } from './number-text.ts';

/** Before the other places of what was told once. */
export const alsoThere: InBoth<(count: number) => string> = {
  vi: (count) => `cũng như vậy ở ${countText(count, 'vi', nouns.otherPlace)}`,
  en: (count) => `the same at ${countText(count, 'en', nouns.otherPlace)}`,
};

/** `theo quy tắc: several-leads 7, agency-not-in-office 4`, those found most often first. */
export function countsByRule(findings: readonly LocatedFinding[], language: Language): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([rule, count], [other, many]) => many - count || inOrder(rule, other));
  const told = sorted.map(([rule, count]) => `${rule} ${numberText(count, language)}`);
  return `${byRule[language]}: ${told.join(', ')}`;
}

const byRule: InBoth<string> = { vi: 'theo quy tắc', en: 'by rule' };
