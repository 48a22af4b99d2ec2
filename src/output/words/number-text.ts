/** Numbers as each language writes them. By hand, because loading Intl costs half a start of the program. */
import type { Rate } from '../../report/answers.ts';
import type { InBoth, Language, Words } from './language.ts';

const marks: Words<{ readonly thousands: string; readonly decimal: string }> = {
  thousands: { vi: '.', en: ',' },
  decimal: { vi: ',', en: '.' },
};

/** Offices write 01 to 09 where they count, so that no digit can be put before it. */
const fewestDigits: InBoth<number> = { vi: 2, en: 1 };

/** A whole number with its thousands marked: `16.274`, in English `16,274`. */
export function numberText(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, marks.thousands[language]);
}

/** A rate with its parts: `3/8 (37,5%)`; `—` for a share of nothing. Rounded to a tenth, but never up to 100%. */
export function rateText({ count, of }: Rate, language: Language): string {
  if (of === 0) return '—';
  const tenths = Math.round((count / of) * 1000);
  const shown = count < of ? Math.min(tenths, 999) : tenths;
  const fraction = shown % 10 === 0 ? '' : `${marks.decimal[language]}${shown % 10}`;
  return `${numberText(count, language)}/${numberText(of, language)} (${Math.floor(shown / 10)}${fraction}%)`;
}

/** What is counted; English has two forms, and `plural` is the one with an s unless given. */
export interface Noun extends InBoth<string> {
  readonly plural?: string;
  /** A thing of the program and not of the office: its number is written without a nought before it. */
  readonly isPlain?: boolean;
}

/** A number of things as it stands in a sentence: `03`, in English `3`; nought is nought. */
export function officialCount(value: number, language: Language): string {
  return value === 0 ? '0' : numberText(value, language).padStart(fewestDigits[language], '0');
}

/** So many of something: `03 nhiệm vụ`. */
export function countText(value: number, language: Language, noun: Noun): string {
  const forms = { vi: noun.vi, en: value === 1 ? noun.en : (noun.plural ?? `${noun.en}s`) };
  const number = noun.isPlain ? numberText(value, language) : officialCount(value, language);
  return `${number} ${forms[language]}`;
}
