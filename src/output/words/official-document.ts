/** The set words of official documents (Nghị định 30/2020/NĐ-CP): their head, their end, and what stands round a signature. */
import { type Day, partsOf } from '../../calendar/day.ts';
import { officialMonth, termText } from './day-text.ts';
import type { InBoth, Words } from './language.ts';

interface OfficialWords {
  readonly nation: string;
  readonly motto: string;
  /** The number is left to the clerk. */
  readonly number: (symbol: string) => string;
  /** The day of the month is left to the clerk. */
  readonly placeAndDay: (place: string, asOf: Day) => string;
  readonly recipients: string;
  /** The addressees once more, first under the recipients. */
  readonly asAbove: string;
  readonly copy: (name: string) => string;
  readonly filed: (where: string) => string;
  /** Behind the last word of the text. */
  readonly end: string;
}

export const officialWords: Words<OfficialWords> & { readonly mottoLength: InBoth<number> } = {
  nation: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  // In millimetres, at 13 points.
  mottoLength: { vi: 57, en: 73 },
  number: { vi: (symbol) => `Số:           /${symbol}`, en: (symbol) => `No.:           /${symbol}` },
  placeAndDay: {
    vi: (place, asOf) => `${place}, ngày       tháng ${officialMonth(partsOf(asOf).month)} năm ${partsOf(asOf).year}`,
    en: (place, asOf) => `${place},       ${termText(asOf.slice(0, 7), 'en')}`,
  },
  recipients: { vi: 'Nơi nhận:', en: 'Recipients:' },
  asAbove: { vi: '- Như trên;', en: '- As above;' },
  copy: { vi: (name) => `- ${name};`, en: (name) => `- ${name};` },
  filed: { vi: (where) => `- Lưu: ${where}.`, en: (where) => `- Filed: ${where}.` },
  end: { vi: './.', en: '' },
};

/** The body's name as a head writes it, without the usual abbreviations and on two lines: `UBND tỉnh Mẫu`. */
export function fullBodyName(name: string): string {
  return name.replace(/^UBND\s+/u, 'Ủy ban nhân dân\n').replace(/^HĐND\s+/u, 'Hội đồng nhân dân\n');
}
