/** The set words of official documents (Nghị định 30/2020/NĐ-CP): their head, their end, and what stands round a signature. */
import { type Day, partsOf } from '../../calendar/day.ts';
import { officialMonth, termText } from './day-text.ts';
import { both, type Texts } from './language.ts';

export const officialWords = {
  nation: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  // In millimetres, at 13 points.
  mottoLength: { vi: 57, en: 73 },
  /** The number is left to the clerk. */
  number: both({ vi: (symbol: string) => `Số:           /${symbol}`, en: (symbol) => `No.:           /${symbol}` }),
  /** The day of the month is left to the clerk. */
  placeAndDay: both({
    vi: (place: string, asOf: Day) =>
      `${place}, ngày       tháng ${officialMonth(partsOf(asOf).month)} năm ${partsOf(asOf).year}`,
    en: (place, asOf) => `${place},       ${termText(asOf.slice(0, 7), 'en')}`,
  }),
  recipients: { vi: 'Nơi nhận:', en: 'Recipients:' },
  /** The addressees once more, first under the recipients. */
  asAbove: { vi: '- Như trên;', en: '- As above;' },
  copy: both({ vi: (name: string) => `- ${name};`, en: (name) => `- ${name};` }),
  filed: both({ vi: (where: string) => `- Lưu: ${where}.`, en: (where) => `- Filed: ${where}.` }),
  /** Behind the last word of the text. */
  end: { vi: './.', en: '' },
} satisfies Texts;

/** The body's name as a head writes it, without the usual abbreviations and on two lines: `UBND tỉnh Mẫu`. */
export function fullBodyName(name: string): string {
  return name.replace(/^UBND\s+/u, 'Ủy ban nhân dân\n').replace(/^HĐND\s+/u, 'Hội đồng nhân dân\n');
}
