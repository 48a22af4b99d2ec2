/** An id for a body that has none yet, made of its name, and what kind of body it is. */
import { bare, initials, sectorNamed } from './sectors.ts';

const longest = 48;
/** Three words or more are shortened as offices do: `so-gddt`. */
const fewestShortened = 4;

/** `so-tai-chinh`, `so-gddt`, `ubnd-cap-huyen`. */
export function agencyIdOf(name: string): string {
  const [, head, rest] = /^(sở|bộ)\s+(.+)$/iu.exec(name) ?? [];
  const sector = rest === undefined ? null : sectorNamed(rest);
  const isLong = sector !== null && bare(sector).split(' ').length >= fewestShortened;
  const words = isLong && head !== undefined ? `${bare(head)} ${initials(sector)}` : plainWords(name);
  const id = words.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (id === '') return 'co-quan';
  return id.length <= longest ? id : id.slice(0, id.lastIndexOf('-', longest));
}

function plainWords(name: string): string {
  return bare(name)
    .replaceAll('uy ban nhan dan', 'ubnd')
    .replaceAll('hoi dong nhan dan', 'hdnd')
    .replaceAll('uy ban mat tran to quoc viet nam', 'ubmttq')
    .replace(/^cac /, '');
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho truc thuoc)/, 'province'],
  [/^(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran|dac khu)|^(?:xa|phuong|thi tran|dac khu) /, 'commune'],
  [/^(?:ubnd|uy ban nhan dan) |^(?:huyen|thi xa|thanh pho|quan) /, 'district'],
  [/^so /, 'department'],
  [/^bo (?:chi huy|chqs)|^b?chqs|^bo doi|^quan khu|^bo tu lenh|quan su/, 'military'],
  [/^cong an|^bo cong an/, 'police'],
  [/^(?:bo|chinh phu|thu tuong|van phong chinh phu|van phong trung uong)\b/, 'central'],
  [/tinh uy|thanh uy|huyen uy|dang uy|^ban (?:tuyen giao|to chuc|dan van|noi chinh|bi thu)|^dang/, 'party'],
  [/mat tran to quoc|^ubmttq|^mttq/, 'front'],
  [/^lien doan/, 'union'],
  [/^(?:hoi|hiep hoi|lien hiep|lien minh|doan|tinh doan|thanh doan) /, 'association'],
  [/^(?:dai (?!khi tuong|kttv)|bao|tap chi|thong tan)\b/, 'media'],
  [/^(?:toa an|vien kiem sat)/, 'court'],
  [/^(?:tap doan|tong cong ty|cong ty|cty)/, 'company'],
];

/** What kind of body the name says that it is; `agency` where it says nothing of it. */
export function agencyKindOf(name: string): string {
  const words = bare(name);
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'agency';
}
