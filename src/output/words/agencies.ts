/** What the list of agencies says: its headings, and what an entry is. */
import { both, type InBoth, type Language, type Texts } from './language.ts';
import { officialCount } from './number-text.ts';

export const agencyWords = {
  id: { vi: 'Mã', en: 'ID' },
  name: { vi: 'Tên', en: 'Name' },
  kind: { vi: 'Loại', en: 'Kind' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  /** A group by the number of its members, at least so many where it is open. */
  group: both({
    vi: (members: number, open: boolean) =>
      members === 0 ? 'nhóm' : `nhóm, ${open ? 'ít nhất ' : ''}${officialCount(members, 'vi')} thành viên`,
    en: (members, open) => (members === 0 ? 'group' : `group of ${open ? 'at least ' : ''}${members}`),
  }),
  /** A body that ended, by its last day and the ids of those that follow. */
  ended: both({
    vi: (until: string, successors: readonly string[]) =>
      `đến ${until}${successors.length === 0 ? '' : `, nay là ${successors.join(', ')}`}`,
    en: (until, successors) => `until ${until}${successors.length === 0 ? '' : `, now ${successors.join(', ')}`}`,
  }),
  nobody: { vi: 'Không có cơ quan nào phù hợp.', en: 'No agency matches.' },
} satisfies Texts;

/** The usual kinds as a Vietnamese office calls them; the files may name any other. */
const kindNames: Readonly<Record<string, InBoth<string>>> = {
  agency: { vi: 'cơ quan', en: 'agency' },
  association: { vi: 'hội', en: 'association' },
  central: { vi: 'trung ương', en: 'central' },
  commune: { vi: 'cấp xã', en: 'commune' },
  company: { vi: 'doanh nghiệp', en: 'company' },
  court: { vi: 'tòa án, viện kiểm sát', en: 'court' },
  department: { vi: 'sở, ngành', en: 'department' },
  district: { vi: 'cấp huyện', en: 'district' },
  front: { vi: 'Mặt trận', en: 'front' },
  media: { vi: 'báo, đài', en: 'media' },
  military: { vi: 'quân sự', en: 'military' },
  ministry: { vi: 'bộ, ngành', en: 'ministry' },
  party: { vi: 'cơ quan Đảng', en: 'party' },
  police: { vi: 'công an', en: 'police' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  union: { vi: 'đoàn thể', en: 'union' },
};

/** The kind as people read it: one that is not usual as the files write it. */
export function kindName(kind: string, language: Language): string {
  return (Object.hasOwn(kindNames, kind) ? kindNames[kind]?.[language] : undefined) ?? kind;
}
