/** The names of what the issued text and the register are made of, where a change says which part of them it is about. */
import { isDay } from '../../calendar/day.ts';
import { dayText } from './day-text.ts';
import type { Language, Words } from './language.ts';
import { keyTitle, keyWordsAt } from './schema-words.ts';

/** The name of a part of the issued text. An id of a clause or row stands for itself. */
export function partText(part: string, language: Language): string {
  const [, basis, cites] = /^legalBases\.(\d+)(\.cites)?$/.exec(part) ?? [];
  if (basis !== undefined) return `${(cites === undefined ? basisNames.basis : basisNames.cites)[language]} ${basis}`;
  const [, further, ofFurther] = /^appendix-(\d+)(\..+)$/.exec(part) ?? [];
  if (further !== undefined) return furtherPart(partText(`appendix${ofFurther}`, language), further, language);
  return partNames[part]?.[language] ?? unnamedPart(part, language);
}

/** *tên các cột của phụ lục 2*. */
function furtherPart(name: string, number: string, language: Language): string {
  const appendix = { vi: /phụ lục$/u, en: /the appendix$/ }[language];
  const named = { vi: `phụ lục ${number}`, en: `appendix ${number}` }[language];
  return appendix.test(name) ? name.replace(appendix, named) : `${name}, ${named}`;
}

/** A part without a name of its own: a key of the files, of a clause or row after its id (`PL.01 budget`). */
function unnamedPart(part: string, language: Language): string {
  const [id = '', key] = part.split(' ');
  if (key === undefined) return (keyWordsAt(`plan.${part}`, language) ?? keyWordsAt(part, language))?.[0] ?? part;
  const places = ['appendix.rows', 'clause.task', 'clause'];
  const place = places.find((one) => keyWordsAt(`${one}.${key}`, language) !== null) ?? 'clause';
  return `${id}, ${keyTitle(place, key, language)}`;
}

/** A value of the register as people write it. */
export function valueText(value: string | null, language: Language): string | null {
  return value !== null && isDay(value) ? dayText(value, language) : value;
}

/** The name of a key of the register; an unknown key stands for itself. */
export function keyText(key: string, language: Language): string {
  return keyNames[key]?.[language] ?? keyTitle('agencies.agencies', key, language);
}

/** Before the number of a legal basis. */
const basisNames = {
  basis: { vi: 'căn cứ thứ', en: 'legal basis' },
  cites: { vi: 'văn bản viện dẫn của căn cứ thứ', en: 'documents cited in legal basis' },
};

const partNames: Words<Readonly<Record<string, string>>> = {
  'document.type': { vi: 'loại văn bản', en: 'type of document' },
  'document.number': { vi: 'số, ký hiệu', en: 'number' },
  'document.place': { vi: 'địa danh', en: 'place' },
  'document.dateline': { vi: 'dòng ngày tháng', en: 'date line' },
  'document.issued': { vi: 'ngày ban hành', en: 'day of issue' },
  'document.title': { vi: 'tên văn bản', en: 'title' },
  'document.issuer': { vi: 'cơ quan ban hành', en: 'issuer' },
  closing: { vi: 'phần kết', en: 'closing' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  signatory: { vi: 'người ký', en: 'signatory' },
  'signatory.authority': { vi: 'thẩm quyền ký', en: 'authority of the signatory' },
  'signatory.position': { vi: 'chức vụ người ký', en: 'position of the signatory' },
  'signatory.name': { vi: 'họ tên người ký', en: 'name of the signatory' },
  'appendix.heading': { vi: 'đề mục phụ lục', en: 'heading of the appendix' },
  'appendix.title': { vi: 'tên phụ lục', en: 'title of the appendix' },
  'appendix.note': { vi: 'ghi chú của phụ lục', en: 'note of the appendix' },
  'appendix.columns': { vi: 'tên các cột của phụ lục', en: 'columns of the appendix' },
  'document.draft': { vi: 'dự thảo', en: 'draft' },
  id: { vi: 'mã kế hoạch', en: 'id of the plan' },
};

const keyNames: Words<Readonly<Record<string, string>>> = {
  short: { vi: 'tên viết tắt', en: 'short name' },
  kind: { vi: 'loại', en: 'kind' },
  email: { vi: 'thư điện tử', en: 'e-mail' },
  since: { vi: 'ngày đầu hoạt động', en: 'first day in office' },
  until: { vi: 'ngày cuối hoạt động', en: 'last day in office' },
  successors: { vi: 'cơ quan kế thừa', en: 'successors' },
  open: { vi: 'nhóm mở', en: 'open group' },
  name: { vi: 'tên', en: 'name' },
  aliases: { vi: 'tên gọi khác', en: 'other names' },
  members: { vi: 'thời gian là thành viên', en: 'terms of the members' },
};
