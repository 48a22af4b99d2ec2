/** `agencies.yaml` of a new plan: a few agencies and the three kinds of group. */
import { type Comments, commented, type NewPlan, schemaLine } from './new-plan.ts';

const comments = {
  top: {
    vi: ['Các cơ quan và nhóm cơ quan mà kế hoạch nêu tên. Các tệp khác gọi chúng bằng mã (id), mã không bao giờ đổi.'],
    en: ['The agencies and groups that the plan names. The other files refer to them by id, which never changes.'],
  },
  email: { vi: 'nơi gửi nhắc việc; dòng này có thể bỏ', en: 'where reminders go; may be left out' },
  members: {
    vi: 'mỗi thành viên đều phải thực hiện việc được giao cho nhóm',
    en: 'each member owes what the group is charged with',
  },
  least: { vi: 'ít nhất là các sở này: kế hoạch không nêu hết', en: 'these at least: the plan does not name all' },
  open: { vi: 'kế hoạch không nêu rõ là những cơ quan nào', en: 'the plan does not say which agencies these are' },
} satisfies Comments;

/** The text of the file. */
export function agenciesYaml({ language }: NewPlan): string {
  return `${schemaLine('agencies')}
${commented(comments.top[language])}agencies:
  - id: ubnd-tinh
    name: UBND tỉnh
    kind: province
  - id: so-tai-chinh
    name: Sở Tài chính
    short: STC
    kind: department
    email: so-tai-chinh@tinh.example # ${comments.email[language]}
  - id: so-gddt
    name: Sở Giáo dục và Đào tạo
    short: SGDĐT
    kind: department
  - id: ubnd-xa-1
    name: "UBND xã [tên xã]"
    kind: commune
  - id: ubnd-phuong-1
    name: "UBND phường [tên phường]"
    kind: commune
groups:
  - id: ubnd-cap-xa
    name: UBND cấp xã
    members: [ubnd-xa-1, ubnd-phuong-1] # ${comments.members[language]}
  - id: so-nganh-tinh
    name: Các sở, ngành tỉnh
    members: [so-tai-chinh, so-gddt] # ${comments.least[language]}
    open: true
  - id: so-nganh-lien-quan
    name: Các sở, ngành liên quan
    open: true # ${comments.open[language]}
`;
}
