/** Vietnamese words for the rules about ids and agencies. */
import { didYouMean, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const namesVi: GroupWords<'names'> = {
  'duplicate-id': {
    message: ({ id, of }) => `mã ${of === 'task' ? 'nhiệm vụ' : 'cơ quan'} ${quoted(id)} đã được dùng`,
    help: ({ of }) =>
      of === 'task' ? 'đặt cho nhiệm vụ này một mã riêng bằng khóa id' : 'mỗi cơ quan, mỗi nhóm cần một mã riêng',
  },
  'unknown-agency': {
    message: ({ id }) => `không có cơ quan hoặc nhóm nào mang mã ${quoted(id)}`,
    help: ({ nearest }) => addOrMean(nearest),
  },
  'unknown-task': {
    message: ({ id }) => `không có nhiệm vụ nào mang mã ${quoted(id)}`,
    help: ({ nearest }) => didYouMean(nearest, 'vi') ?? 'xem mã các nhiệm vụ bằng lệnh "dondoc status"',
  },
  'duplicate-agency': {
    message: ({ id }) => `cơ quan ${quoted(id)} được nêu hai lần`,
    help: () => 'chỉ giữ một lần; trong một nhiệm vụ, cơ quan chủ trì không đồng thời là cơ quan phối hợp',
  },
  'unknown-successor': {
    message: ({ id }) => `cơ quan kế thừa ${quoted(id)} không có trong danh sách cơ quan`,
    help: ({ nearest }) => addOrMean(nearest),
  },
  'successor-cycle': {
    message: ({ cycle }) =>
      cycle.length === 2
        ? `cơ quan ${quoted(cycle[0] ?? '')} được ghi là kế thừa chính mình`
        : `các cơ quan kế thừa lẫn nhau thành vòng: ${cycle.join(' → ')}`,
    help: ({ cycle }) =>
      cycle.length === 2
        ? 'xóa mã này khỏi successors'
        : 'bỏ một bước trong vòng: cơ quan kế thừa phải là cơ quan thành lập sau',
  },
  'group-without-members': {
    message: ({ id }) => `nhóm ${quoted(id)} không có thành viên nên không cơ quan nào phải thực hiện`,
    help: () => 'thêm members, hoặc ghi open: true nếu văn bản chủ ý không nêu rõ',
  },
};

function addOrMean(nearest: string | null): string {
  const question = didYouMean(nearest, 'vi');
  return question === null
    ? 'thêm cơ quan này vào agencies.yaml'
    : `${question} nếu không, thêm cơ quan này vào agencies.yaml`;
}
