/** The rates of an answer as they are published, each with its denominator. */
import type { Rates } from '../../report/answers.ts';
import type { Language } from './language.ts';
import { rateText } from './number-text.ts';
import { ratesLabels } from './totals.ts';

/** A rate a text; how many are done without a numbered document is told where there are any. */
export function ratesTexts(rates: Rates, language: Language): readonly string[] {
  return (Object.keys(ratesLabels) as (keyof Rates)[])
    .filter((key) => key !== 'byDescription' || rates[key].count > 0)
    .map((key) => `${ratesLabels[key][language]}: ${rateText(rates[key], language)}`);
}
