/** The names of what the issued text and the register are made of, where a change says which part of them it is about. */
import { isDay } from '../../calendar/day.ts';
import { dayText } from './day-text.ts';
import type { InBoth, Language } from './language.ts';
import { keyTitle, keyWordsAt } from './schema-words.ts';

/** The name of a part of the issued text. An id of a clause or row stands for itself. */
export function partText(part: string, language: Language): string {
  const names = partNames[language];
  const [, basis, cites] = /^legalBases\.(\d+)(\.cites)?$/.exec(part) ?? [];
  if (basis !== undefined) return `${cites === undefined ? names.legalBases : names.cites} ${basis}`;
  return names[part] ?? unnamedPart(part, language);
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
  return keyNames[language][key] ?? keyTitle('agencies.agencies', key, language);
}

const partNames: InBoth<Readonly<Record<string, string>>> = {
  vi: {
    'document.type': 'loại văn bản',
    'document.number': 'số, ký hiệu',
    'document.place': 'địa danh',
    'document.dateline': 'dòng ngày tháng',
    'document.issued': 'ngày ban hành',
    'document.title': 'tên văn bản',
    'document.issuer': 'cơ quan ban hành',
    legalBases: 'căn cứ thứ',
    cites: 'văn bản viện dẫn của căn cứ thứ',
    closing: 'phần kết',
    recipients: 'nơi nhận',
    signatory: 'người ký',
    'signatory.authority': 'thẩm quyền ký',
    'signatory.position': 'chức vụ người ký',
    'signatory.name': 'họ tên người ký',
    'appendix.heading': 'đề mục phụ lục',
    'appendix.title': 'tên phụ lục',
    'appendix.note': 'ghi chú của phụ lục',
    'appendix.columns': 'tên các cột của phụ lục',
    'document.draft': 'dự thảo',
    id: 'mã kế hoạch',
  },
  en: {
    'document.type': 'type of document',
    'document.number': 'number',
    'document.place': 'place',
    'document.dateline': 'date line',
    'document.issued': 'day of issue',
    'document.title': 'title',
    'document.issuer': 'issuer',
    legalBases: 'legal basis',
    cites: 'documents cited in legal basis',
    closing: 'closing',
    recipients: 'recipients',
    signatory: 'signatory',
    'signatory.authority': 'authority of the signatory',
    'signatory.position': 'position of the signatory',
    'signatory.name': 'name of the signatory',
    'appendix.heading': 'heading of the appendix',
    'appendix.title': 'title of the appendix',
    'appendix.note': 'note of the appendix',
    'appendix.columns': 'columns of the appendix',
    'document.draft': 'draft',
    id: 'id of the plan',
  },
};

const keyNames: InBoth<Readonly<Record<string, string>>> = {
  vi: {
    short: 'tên viết tắt',
    kind: 'loại',
    email: 'thư điện tử',
    since: 'ngày đầu hoạt động',
    until: 'ngày cuối hoạt động',
    successors: 'cơ quan kế thừa',
    open: 'nhóm mở',
    name: 'tên',
    aliases: 'tên gọi khác',
    members: 'thời gian là thành viên',
  },
  en: {
    short: 'short name',
    kind: 'kind',
    email: 'e-mail',
    since: 'first day in office',
    until: 'last day in office',
    successors: 'successors',
    open: 'open group',
    name: 'name',
    aliases: 'other names',
    members: 'terms of the members',
  },
};
