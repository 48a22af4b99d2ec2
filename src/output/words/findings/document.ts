/** The words for the rules about the issued document. */
import { dayText } from '../day-text.ts';
import { listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const documentWords: GroupWords<'document'> = {
  'numbering-gap': {
    title: { vi: 'đánh số không liên tục', en: 'a gap in the numbering' },
    message: {
      vi: ({ number, previous, expected }) =>
        previous === null
          ? `số ${quoted(number)} đứng đầu, cần ${quoted(expected)}`
          : `số ${quoted(number)} đứng sau ${quoted(previous)}, cần ${quoted(expected)}`,
      en: ({ number, previous, expected }) =>
        previous === null
          ? `${quoted(number)} comes first, expected ${quoted(expected)}`
          : `${quoted(number)} follows ${quoted(previous)}, expected ${quoted(expected)}`,
    },
    help: { vi: 'nếu văn bản đã ban hành ghi như vậy thì giữ nguyên', en: 'leave it if the document was issued so' },
  },
  'columns-mismatch': {
    title: {
      vi: 'số cột của phụ lục không khớp với số ô',
      en: 'headings of the appendix that do not match its cells',
    },
    message: {
      vi: ({ count, expected }) => `có ${count} tên cột, trong khi mỗi dòng có ${expected} ô`,
      en: ({ count, expected }) =>
        `${count} column heading${count === 1 ? '' : 's'}, where every row has ${expected} cells`,
    },
    help: {
      vi: 'ghi đủ năm tên cột theo thứ tự: số thứ tự, nội dung, cơ quan chủ trì, cơ quan phối hợp, thời hạn; bảng khác thì ghi mỗi cột là {heading, holds}',
      en: 'state five headings in this order: number, content, lead, supporting agencies, deadline; of any other table write each column as {heading, holds}',
    },
  },
  'missing-lead': {
    title: { vi: 'chưa có cơ quan chủ trì', en: 'no lead yet' },
    message: {
      vi: 'nhiệm vụ của dự thảo chưa có cơ quan chủ trì',
      en: 'the task of the draft has no lead yet',
    },
    help: {
      vi: 'thêm lead với mã cơ quan trong agencies.yaml trước khi ban hành',
      en: 'add lead, with an id of agencies.yaml, before the plan is issued',
    },
  },
  'several-leads': {
    title: { vi: 'nhiều cơ quan chủ trì', en: 'several leads' },
    message: {
      vi: ({ leads }) => `nhiệm vụ có ${leads.length} cơ quan chủ trì: ${listed(leads)}`,
      en: ({ leads }) => `the task has ${leads.length} leads: ${listed(leads)}`,
    },
    help: {
      vi: 'nên có một cơ quan chủ trì, các cơ quan khác phối hợp; nếu văn bản ghi như vậy thì giữ nguyên',
      en: 'one lead with supporting agencies is better; leave it if the document was issued so',
    },
  },
  'agency-not-in-office': {
    title: { vi: 'cơ quan chủ trì không còn hoạt động', en: 'a lead that is no longer in office' },
    message: {
      vi: ({ agency, until }) =>
        `cơ quan chủ trì ${quoted(agency)} chỉ hoạt động đến ngày ${dayText(until, 'vi')}, nhiệm vụ chưa xong`,
      en: ({ agency, until }) =>
        `the lead ${quoted(agency)} was in office until ${dayText(until, 'en')}, and the task is open`,
    },
    help: {
      vi: ({ successors }) =>
        `${successors.length === 0 ? '' : `cơ quan kế thừa: ${listed(successors)}; `}đổi cơ quan chủ trì bằng một văn bản điều chỉnh trong amendments.yaml`,
      en: ({ successors }) =>
        `${successors.length === 0 ? '' : `successors: ${listed(successors)}; `}change the lead by an amendment in amendments.yaml`,
    },
  },
};
