/** The fields that departments and ministries are named for, in full, so that lists and abbreviations of them can be told apart. */
import { foldDiacritics } from '../../calendar/fold.ts';

const sectors = [
  'Tài chính',
  'Nội vụ',
  'Tư pháp',
  'Xây dựng',
  'Công Thương',
  'Y tế',
  'Công an',
  'Quốc phòng',
  'Ngoại giao',
  'Ngoại vụ',
  'Du lịch',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Văn hóa, Thể thao, Thông tin và Du lịch',
  'Thông tin và Truyền thông',
  'Lao động - Thương binh và Xã hội',
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Dân tộc và Tôn giáo',
  'Quy hoạch - Kiến trúc',
  'An toàn thực phẩm',
  'Giao thông công chánh',
] as const;

/** Text as names are compared: no diacritics, capitals, punctuation, and no *và*. */
export function bare(text: string): string {
  return foldDiacritics(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<= )va(?= )/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** The first letters of its words, without *và*: `gddt`. */
export function initials(text: string): string {
  return bare(text)
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
}

const byBare = new Map<string, string>(sectors.map((name) => [bare(name), name]));
const byInitials = new Map<string, string>(sectors.map((name) => [initials(name), name]));

/** The field of that name, as it is written in full; null where the text is none. */
export function sectorNamed(text: string): string | null {
  return byBare.get(bare(text)) ?? null;
}

/** The field that the text, or the text with more behind it, is the name of. */
export function beginsSector(text: string): boolean {
  const start = bare(text);
  return start !== '' && [...byBare.keys()].some((name) => name === start || name.startsWith(`${start} `));
}

/** The field that capitals stand for (`GDĐT`, `GD&ĐT`, `VH-TT&DL`); null for none. */
export function sectorOf(abbreviation: string): string | null {
  return byInitials.get(bare(abbreviation).replaceAll(' ', '')) ?? null;
}

const inNames = ['tỉnh', 'thành phố', 'và', 'cùng', 'với', 'hoặc', 'của', 'có liên quan', 'liên quan', 'là'].join('|');
/** Longest first, so that *Tài nguyên và Môi trường* is not ended at a shorter one. */
const inFull = [...sectors].sort((one, other) => other.length - one.length).join('|');
const nameEnd = new RegExp(
  `(?<=^|[\\s,;])(?:(?:Sở|Bộ)\\s+(?:${inFull})(?:\\s+(?:tỉnh|thành phố))?|\\p{Lu}[^,;:.]*?\\stỉnh)(?=\\s+(?!(?:${inNames})(?![\\p{L}]))\\p{Ll})`,
  'u',
);

const unit = '(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)';
/** *UBND các xã, phường | chỉnh trang đô thị*. */
const committees = new RegExp(
  `(?<=^|[\\s,;])(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+(?:các\\s+)?${unit}(?:(?:,|\\s+và|,\\s+và)\\s+${unit})*(?=\\s+(?!(?:${inNames}|${unit}|trên|trực|thuộc|trong|nơi|có|theo|cấp)(?![\\p{L}]))\\p{Ll})`,
  'u',
);

/** Where a name is over, since it is whole and goes on with a word typed small: *Sở Tư pháp | kiểm soát*; null for nowhere. */
export function wholeNameEnd(text: string): number | null {
  const ends = [nameEnd, committees].flatMap((pattern) => {
    const match = pattern.exec(text);
    return match === null ? [] : [match.index + match[0].length];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}
