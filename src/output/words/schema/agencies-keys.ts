/** What the keys mean of the register: agencies, groups and their members. */
import { below, type KeyWords } from './said.ts';

export const agenciesKeys: KeyWords = {
  'agencies.agencies': {
    vi: ['Các cơ quan', 'Mọi cơ quan được nêu trong kế hoạch.'],
    en: ['Agencies', 'Every agency that the plan names.'],
  },
  ...below('agencies.agencies', {
    id: {
      vi: ['Mã cơ quan', 'Không bao giờ đổi, dùng trong mọi tệp khác.'],
      en: ['Agency id', 'Never changes; used in all other files.'],
    },
    name: { vi: ['Tên', 'Như văn bản gọi.'], en: ['Name', 'As the document names it.'] },
    short: {
      vi: ['Tên viết tắt', 'Như trong ký hiệu văn bản: SGDĐT.'],
      en: ['Short name', 'As in document numbers: SGDĐT.'],
    },
    kind: {
      vi: ['Loại', 'Ví dụ central, party, province, department, district, association.'],
      en: ['Kind', 'Such as central, party, province, department, district, association.'],
    },
    email: { vi: ['Thư điện tử', 'Nơi nhận nhắc việc.'], en: ['E-mail', 'Where reminders go.'] },
    since: { vi: ['Hoạt động từ ngày', 'Tính cả ngày này.'], en: ['In office since', 'This day included.'] },
    until: { vi: ['Hoạt động đến ngày', 'Tính cả ngày này.'], en: ['In office until', 'This day included.'] },
    successors: {
      vi: ['Cơ quan kế thừa', 'Mã cơ quan, khi sáp nhập hoặc chia tách.'],
      en: ['Successors', 'Ids of agencies, after a merger or a split.'],
    },
    aliases: {
      vi: ['Tên khác', 'Tên cũ hoặc tên gọi khác của cùng cơ quan.'],
      en: ['Other names', 'Names that it bore earlier, or is also known by.'],
    },
  }),
  'agencies.groups': {
    vi: ['Các nhóm', 'Nhiều cơ quan được giao chung; mỗi thành viên phải làm.'],
    en: ['Groups', 'Several agencies charged together; each member owes the task.'],
  },
  ...below('agencies.groups', {
    id: { vi: ['Mã nhóm', 'Không trùng với mã cơ quan.'], en: ['Group id', 'Differs from the ids of agencies.'] },
    name: { vi: ['Tên nhóm', 'Như văn bản gọi.'], en: ['Name', 'As the document names it.'] },
    members: { vi: ['Thành viên', 'Mã các cơ quan trong nhóm.'], en: ['Members', 'Ids of the agencies in the group.'] },
    'members.agency': { vi: ['Cơ quan', 'Mã cơ quan.'], en: ['Agency', 'Id of the agency.'] },
    'members.since': { vi: ['Thành viên từ ngày', 'Tính cả ngày này.'], en: ['Member since', 'This day included.'] },
    'members.until': { vi: ['Thành viên đến ngày', 'Tính cả ngày này.'], en: ['Member until', 'This day included.'] },
    open: {
      vi: ['Nhóm mở', 'true: văn bản không nêu hết các cơ quan trong nhóm.'],
      en: ['Open group', 'true: the document does not say who all of them are.'],
    },
    aliases: {
      vi: ['Tên khác', 'Tên cũ hoặc tên gọi khác của cùng nhóm.'],
      en: ['Other names', 'Names that it bore earlier, or is also known by.'],
    },
  }),
};
