/** The words for the rules about ids and agencies. */
import { alike, type Language } from '../language.ts';
import { didYouMean, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const namesWords: GroupWords<'names'> = {
  'duplicate-id': {
    title: { vi: 'mã bị trùng', en: 'an id that is used twice' },
    message: {
      vi: ({ id, of }) => `mã ${of === 'task' ? 'nhiệm vụ' : 'cơ quan'} ${quoted(id)} đã được dùng`,
      en: ({ id, of }) => `the ${of === 'task' ? 'task' : 'agency'} id ${quoted(id)} is taken`,
    },
    help: {
      vi: ({ of }) =>
        of === 'task' ? 'đặt cho nhiệm vụ này một mã riêng: thêm dòng id' : 'mỗi cơ quan, mỗi nhóm cần một mã riêng',
      en: ({ of }) =>
        of === 'task'
          ? 'give this task an id of its own with the key id'
          : 'each agency and each group needs an id of its own',
    },
  },
  'unknown-agency': {
    title: { vi: 'cơ quan không có trong danh sách', en: 'an agency that is not in the register' },
    message: {
      vi: ({ id }) => `không có cơ quan hoặc nhóm nào mang mã ${quoted(id)}`,
      en: ({ id }) => `no agency or group has the id ${quoted(id)}`,
    },
    help: alike(addOrMean),
  },
  'unknown-task': {
    title: { vi: 'nhiệm vụ không có trong kế hoạch', en: 'a task that is not in the plan' },
    message: {
      vi: ({ id }) => `không có nhiệm vụ nào mang mã ${quoted(id)}`,
      en: ({ id }) => `no task has the id ${quoted(id)}`,
    },
    help: {
      vi: ({ nearest }) => didYouMean(nearest, 'vi') ?? 'xem mã các nhiệm vụ bằng lệnh "dondoc status"',
      en: ({ nearest }) => didYouMean(nearest, 'en') ?? '"dondoc status" lists the ids of all tasks',
    },
  },
  'duplicate-agency': {
    title: { vi: 'cơ quan được nêu hai lần', en: 'an agency that is named twice' },
    message: {
      vi: ({ id }) => `cơ quan ${quoted(id)} được nêu hai lần`,
      en: ({ id }) => `the agency ${quoted(id)} is named twice`,
    },
    help: { vi: 'chỉ giữ một lần', en: 'keep one' },
  },
  'lead-also-supporting': {
    title: { vi: 'cơ quan chủ trì đồng thời là cơ quan phối hợp', en: 'a lead that is a supporting agency too' },
    message: {
      vi: ({ id }) => `cơ quan ${quoted(id)} vừa chủ trì vừa phối hợp`,
      en: ({ id }) => `the agency ${quoted(id)} is both a lead and a supporting agency`,
    },
    help: { vi: 'nếu văn bản ghi như vậy thì giữ nguyên', en: 'leave it if the document was issued so' },
  },
  'unknown-successor': {
    title: { vi: 'cơ quan kế thừa không có trong danh sách', en: 'a successor that is not in the register' },
    message: {
      vi: ({ id }) => `cơ quan kế thừa ${quoted(id)} không có trong danh sách cơ quan`,
      en: ({ id }) => `the successor ${quoted(id)} is not among the agencies`,
    },
    help: alike(addOrMean),
  },
  'successor-cycle': {
    title: { vi: 'các cơ quan kế thừa lẫn nhau', en: 'agencies that succeed one another in a circle' },
    message: {
      vi: ({ cycle }) =>
        cycle.length === 2
          ? `cơ quan ${quoted(cycle[0] ?? '')} được ghi là kế thừa chính mình`
          : `các cơ quan kế thừa lẫn nhau thành vòng: ${cycle.join(' → ')}`,
      en: ({ cycle }) =>
        cycle.length === 2
          ? `the agency ${quoted(cycle[0] ?? '')} is named as its own successor`
          : `the agencies succeed one another in a circle: ${cycle.join(' → ')}`,
    },
    help: {
      vi: ({ cycle }) =>
        cycle.length === 2
          ? 'xóa mã này khỏi successors'
          : 'bỏ một bước trong vòng: cơ quan kế thừa phải là cơ quan thành lập sau',
      en: ({ cycle }) =>
        cycle.length === 2
          ? 'delete the id from successors'
          : 'take one step out: a successor is an agency founded later',
    },
  },
  'group-without-members': {
    title: { vi: 'nhóm không có thành viên', en: 'a group without members' },
    message: {
      vi: ({ id }) => `nhóm ${quoted(id)} không có thành viên nên không cơ quan nào phải thực hiện`,
      en: ({ id }) => `the group ${quoted(id)} has no members, so that nobody owes its tasks`,
    },
    help: {
      vi: 'thêm members, hoặc ghi open: true nếu văn bản chủ ý không nêu rõ',
      en: 'add members, or open: true if the document leaves them open on purpose',
    },
  },
};

const addAgency = { vi: 'thêm cơ quan này vào agencies.yaml', en: 'add the agency to agencies.yaml' };
const elseAdd = { vi: 'nếu không, ', en: 'if not, ' };

/** What is near may have been meant; else the agency is missing. */
function addOrMean({ nearest }: { readonly nearest: string | null }, language: Language): string {
  const question = didYouMean(nearest, language);
  return question === null ? addAgency[language] : `${question} ${elseAdd[language]}${addAgency[language]}`;
}
