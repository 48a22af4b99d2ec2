/** Numbers as each language writes them. By hand, because loading Intl costs half a start of the program. */
import type { Rate } from '../../report/answers.ts';
import type { InBoth, Language } from './language.ts';

const marks: InBoth<{ readonly thousands: string; readonly decimal: string }> = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** A whole number with its thousands marked: `16.274`, in English `16,274`. */
export function numberText(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, marks[language].thousands);
}

/** A rate with its parts: `3/8 (37,5%)`; `—` for a share of nothing. Rounded to a tenth, but never up to 100%. */
export function rateText({ count, of }: Rate, language: Language): string {
  if (of === 0) return '—';
  const tenths = Math.round((count / of) * 1000);
  const shown = count < of ? Math.min(tenths, 999) : tenths;
  const fraction = shown % 10 === 0 ? '' : `${marks[language].decimal}${shown % 10}`;
  return `${numberText(count, language)}/${numberText(of, language)} (${Math.floor(shown / 10)}${fraction}%)`;
}

/** So many of something; Vietnamese has one form, English two (`plural` is `one` with an s unless given). */
export function countText(
  value: number,
  language: Language,
  words: Readonly<{ vi: string; en: string; plural?: string }>,
): string {
  const noun = language === 'vi' ? words.vi : value === 1 ? words.en : (words.plural ?? `${words.en}s`);
  return `${numberText(value, language)} ${noun}`;
}
