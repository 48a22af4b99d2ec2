/** `agencies.yaml` of a new plan: a few agencies and the three kinds of group. */
import type { InBoth } from '../words/language.ts';
import { type NewPlan, schemaLine } from './new-plan.ts';

interface Comments {
  readonly top: readonly string[];
  readonly email: string;
  readonly members: string;
  readonly least: string;
  readonly open: string;
}

const comments: InBoth<Comments> = {
  vi: {
    top: [
      'Các cơ quan và nhóm cơ quan mà kế hoạch nêu tên. Các tệp khác gọi chúng bằng mã (id), mã không bao giờ đổi.',
    ],
    email: 'nơi gửi nhắc việc; dòng này có thể bỏ',
    members: 'mỗi thành viên đều phải thực hiện việc được giao cho nhóm',
    least: 'ít nhất là các sở này: kế hoạch không nêu hết',
    open: 'kế hoạch không nêu rõ là những cơ quan nào',
  },
  en: {
    top: ['The agencies and groups that the plan names. The other files refer to them by id, which never changes.'],
    email: 'where reminders go; may be left out',
    members: 'each member owes what the group is charged with',
    least: 'these at least: the plan does not name all',
    open: 'the plan does not say which agencies these are',
  },
};

/** The text of the file. */
export function agenciesYaml({ language }: NewPlan): string {
  const say = comments[language];
  return `${schemaLine('agencies')}
${say.top.map((line) => `# ${line}\n`).join('')}agencies:
  - id: ubnd-tinh
    name: UBND tỉnh
    kind: province
  - id: so-tai-chinh
    name: Sở Tài chính
    short: STC
    kind: department
    email: so-tai-chinh@tinh.example # ${say.email}
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
    members: [ubnd-xa-1, ubnd-phuong-1] # ${say.members}
  - id: so-nganh-tinh
    name: Các sở, ngành tỉnh
    members: [so-tai-chinh, so-gddt] # ${say.least}
    open: true
  - id: so-nganh-lien-quan
    name: Các sở, ngành liên quan
    open: true # ${say.open}
`;
}
