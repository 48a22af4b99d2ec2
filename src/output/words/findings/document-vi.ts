/** Vietnamese words for the rules about the issued document. */
import { dayText } from '../day-text.ts';
import { listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const documentVi: GroupWords<'document'> = {
  'numbering-gap': {
    message: ({ number, previous, expected }) =>
      previous === null
        ? `số ${quoted(number)} đứng đầu, cần ${quoted(expected)}`
        : `số ${quoted(number)} đứng sau ${quoted(previous)}, cần ${quoted(expected)}`,
    help: () => 'nếu văn bản đã ban hành ghi như vậy thì giữ nguyên',
  },
  'several-leads': {
    message: ({ leads }) => `nhiệm vụ có ${leads.length} cơ quan chủ trì: ${listed(leads)}`,
    help: () => 'nên có một cơ quan chủ trì, các cơ quan khác phối hợp; nếu văn bản ghi như vậy thì giữ nguyên',
  },
  'agency-not-in-office': {
    message: ({ agency, until }) =>
      `cơ quan chủ trì ${quoted(agency)} chỉ hoạt động đến ngày ${dayText(until, 'vi')}, nhiệm vụ chưa xong`,
    help: ({ successors }) =>
      `${successors.length === 0 ? '' : `cơ quan kế thừa: ${listed(successors)}; `}đổi cơ quan chủ trì bằng một văn bản điều chỉnh trong amendments.yaml`,
  },
};
