/** The same body has one key, however its name is typed: capitals, Unicode forms, hoà/hòa, abbreviations, `&` for *và*. */
import { bare, initials, sectorNamed, sectorOf } from './sectors.ts';

/** What capitals stand for in the names of bodies everywhere. */
const abbreviations: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  ubmttq: 'uy ban mat tran to quoc viet nam',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  mttq: 'mat tran to quoc viet nam',
  mttqvn: 'mat tran to quoc viet nam',
  bhxh: 'bao hiem xa hoi',
  ldld: 'lien doan lao dong',
  nhnn: 'ngan hang nha nuoc',
  kbnn: 'kho bac nha nuoc',
  chqs: 'chi huy quan su',
  bchqs: 'bo chi huy quan su',
  bdbp: 'bo doi bien phong',
  bcd: 'ban chi dao',
  bql: 'ban quan ly',
  tand: 'toa an nhan dan',
  vksnd: 'vien kiem sat nhan dan',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  tncs: 'thanh nien cong san',
  hcm: 'ho chi minh',
  vp: 'van phong',
  cp: 'chinh phu',
  ptth: 'phat thanh truyen hinh',
  qltt: 'quan ly thi truong',
  qlda: 'quan ly du an',
  kcn: 'khu cong nghiep',
  kkt: 'khu kinh te',
  tw: 'trung uong',
  dtxd: 'dau tu xay dung',
  cty: 'cong ty',
  cttl: 'cong trinh thuy loi',
  ktcttl: 'khai thac cong trinh thuy loi',
  kttv: 'khi tuong thuy van',
  vsmt: 've sinh moi truong',
  ttyt: 'trung tam y te',
  ca: 'cong an',
  cdc: 'trung tam kiem soat benh tat',
  bch: 'ban chi huy',
  pctt: 'phong chong thien tai',
  tkcn: 'tim kiem cuu nan',
  pccc: 'phong chay chua chay',
};

/** The key of the name; `place` is where the document was issued, which names of its bodies may add: *tỉnh Long An*. */
export function nameKey(name: string, place: string | null): string {
  // *TƯ* is the centre, *đầu tư* and *ĐẦU TƯ* are not.
  const spelled = spelledOut(/\p{Ll}/u.test(name) ? name.replaceAll(/(?<!\p{L})TƯ(?!\p{L})/gu, 'Trung ương') : name);
  const here = place === null ? '' : bare(place);
  const words = bare(spelled)
    .split(' ')
    .map((word) => abbreviations[word] ?? word)
    .join(' ')
    .replaceAll(/uy ban mat tran to quoc(?: viet nam)*/g, 'uy ban mat tran to quoc viet nam')
    .replace(/^van phong uy ban nhan dan$/, 'van phong uy ban nhan dan tinh');
  const general = here === '' ? words : words.replaceAll(new RegExp(` (tinh|thanh pho) ${here}(?= |$)`, 'g'), ' $1');
  // What a unit is charged with, its committee is.
  return general
    .replace(/^(so .*?) tinh$/, '$1')
    .replace(/^(?:huyen|thi xa|thanh pho|xa|phuong|thi tran|dac khu) (?!.*,)\S/, 'uy ban nhan dan $&');
}

/** The name with its field in full where it is a department or ministry with capitals for it: `Sở GD&ĐT`, `SGDĐT`. */
export function spelledOut(name: string): string {
  const [, head, rest] = /^(sở|bộ)\s+(.+)$/iu.exec(name.trim()) ?? [];
  if (head !== undefined && rest !== undefined) {
    const [, capitals = '', more = ''] = /^([\p{L}&.\- ]*?)(\s+(?:tỉnh|thành phố).*)?$/iu.exec(rest) ?? [];
    const sector = isAbbreviation(capitals) ? sectorOf(capitals.replace(/\svà\s/giu, '')) : mixedSector(capitals);
    return sector === null ? name : `${headOf(head)} ${sector}${more}`;
  }
  const whole = /^([SB])(\p{Lu}[\p{L}&.-]*)$/u.exec(name.trim());
  const sector = whole === null || !isAbbreviation(name) ? null : sectorOf(whole[2] ?? '');
  return sector === null ? name : `${headOf(whole?.[1] ?? '')} ${sector}`;
}

/** `GD và ĐT`, `Giáo dục & ĐT`: capitals for a part of it. */
function mixedSector(text: string): string | null {
  const parts = text.split(/\s*(?:&|,|-|\svà\s)\s*/u).filter((part) => part !== '');
  if (!parts.some(isAbbreviation)) return sectorNamed(text);
  return sectorOf(parts.map((part) => (isAbbreviation(part) ? part : initials(part))).join(''));
}

/** More than one capital, and no small letter but as in `TNgV`. */
export function isAbbreviation(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters.length <= 10 && /^\p{Lu}+$/u.test(letters) && !/\s/.test(text.trim());
}

function headOf(head: string): string {
  return /^s/iu.test(head) ? 'Sở' : 'Bộ';
}
