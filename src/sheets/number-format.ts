/** How Excel shows a number by the code of its format (`dd/mm/yyyy`, `0.0%`), as far as that is sure (ECMA-376, 18.8.31). */

export type NumberFormat =
  /** As it is; `decimals` is null for as many as there are. */
  | { readonly shows: 'number'; readonly decimals: number | null }
  | { readonly shows: 'percent'; readonly decimals: number }
  | { readonly shows: 'date'; readonly parts: ReadonlySet<DatePart> }
  /** Something that we do not make of it: a text beside it, a fraction, a part of a date, nothing at all. */
  | { readonly shows: 'other' };

export type DatePart = 'year' | 'month' | 'day' | 'time';

/** Codes that files name by number only; 14 to 22 and 45 to 47 as Excel has them in English, whose parts are the same. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  49: '@',
};

const number = /^(?:general|@|[#,]*0(?:\.(0*))?)$/i;
const percent = /^#*0(?:\.(0+))?%$/;
/** Minutes beside hours or seconds; what is left of `m` is months. */
const minutes = /(h+[^a-z]*)m+|m+(?=[^a-z]*s)/gi;
const other = { shows: 'other' } as const;

/** The code of a format that the file does not spell out; null for one that differs from country to country. */
export function builtInFormat(id: number): string | null {
  return builtIn[id] ?? null;
}

/** What the format makes of the number; `code` null for one that is not known. */
export function numberFormat(code: string | null, value: number): NumberFormat {
  if (code === null) return other;
  const sections = sectionsOf(code);
  // What it says of its own about numbers below 0, and then about 0, is seldom a number: a dash, brackets, nothing.
  if (sections.length >= (value < 0 ? 2 : value === 0 ? 3 : Number.POSITIVE_INFINITY)) return other;
  const shown = (sections[0] ?? '').trim();
  const plain = number.exec(shown);
  if (plain !== null)
    return { shows: 'number', decimals: /^(?:general|@)$/i.test(shown) ? null : (plain[1] ?? '').length };
  const percents = percent.exec(shown);
  if (percents !== null) return { shows: 'percent', decimals: (percents[1] ?? '').length };
  return dateFormat(shown);
}

/** Whether a text in a cell of this format is shown as it is. */
export function showsText(code: string | null): boolean {
  if (code === null) return true;
  const sections = sectionsOf(code);
  const section = sections.length === 4 ? sections[3] : sections.length === 1 ? sections[0] : '@';
  return section?.includes('@') === true ? section.trim() === '@' : sections.length === 1;
}

/** The parts between semicolons, without colours, languages, escapes and widths; what is quoted is left as `"`. */
function sectionsOf(code: string): readonly string[] {
  const bare = code
    .replaceAll(/"[^"]*"/g, '"')
    .replaceAll(/\\(.)/g, (_, escaped: string) => (/[\s/.,:-]/.test(escaped) ? escaped : '"'))
    .replaceAll(/[_*]./g, ' ')
    .replaceAll(/\[(?:\$-[^\]]*|black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/gi, '');
  return bare.split(';');
}

function dateFormat(section: string): NumberFormat {
  const letters = section.replaceAll(/am\/pm|a\/p/gi, '').replaceAll('"', ' ');
  // A count of hours, a fraction, a condition, or the calendar of another country.
  if (/[[\]#0?%eEgGbB@]/.test(letters.replaceAll(/\.0+/g, '')) || !/[ymdhs]/i.test(letters)) return other;
  if (/[^ymdhs\s.,:/\-()0]/i.test(letters)) return other;
  const dates = letters.replaceAll(minutes, '$1');
  const parts = new Set<DatePart>();
  if (/y/i.test(dates)) parts.add('year');
  if (/m/i.test(dates)) parts.add('month');
  // Three and four are the name of the day of the week.
  if (/(?<!d)dd?(?!d)/i.test(dates)) parts.add('day');
  if (/[hs]/i.test(letters)) parts.add('time');
  return parts.size === 0 ? other : { shows: 'date', parts };
}
