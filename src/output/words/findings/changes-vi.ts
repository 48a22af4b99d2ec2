/** Vietnamese words for the rules about what an edit changes. */
import { daysBetween } from '../../../calendar/day.ts';
import { dayText } from '../day-text.ts';
import { numberText } from '../number-text.ts';
import { listed, quoted } from '../quoted.ts';
import { quotedApart } from '../quoted-apart.ts';
import type { GroupWords } from './rule-words.ts';

export const changesVi: GroupWords<'changes'> = {
  'issued-text-changed': {
    message: ({ part, of, before, after }) => {
      if (of === 'draft') return 'kế hoạch đã ban hành nay ghi là dự thảo';
      const what = of === 'with' ? `cơ quan phối hợp của ${quoted(part)}` : `nội dung đã ban hành tại ${quoted(part)}`;
      if (before === null) return `${what} có thêm ${quoted(after ?? '')}`;
      if (after === null) return `${what} không còn ${quoted(before)}`;
      const [was, is] = quotedApart(before, after);
      return `${what} thay đổi từ ${was} thành ${is}`;
    },
    help: ({ part, of }) => {
      if (of === 'draft') return 'bỏ draft; thay đổi sau khi ban hành ghi vào amendments.yaml';
      return of === 'with'
        ? `giữ with như đã ban hành và ghi vào amendments.yaml: {task: ${part}, with: {from: […], to: […]}}`
        : `khôi phục nguyên văn; nếu đã được phê duyệt thì ghi vào exceptions.yaml: {rule: issued-text-changed, part: ${part}, by: …, date: …, reason: …}`;
    },
  },
  'task-removed': {
    message: ({ id }) => `nhiệm vụ ${quoted(id)} không còn trong kế hoạch`,
    help: ({ id }) =>
      `khôi phục nhiệm vụ; nếu có văn bản rút nhiệm vụ thì ghi vào amendments.yaml: {task: ${id}, withdraw: true}`,
  },
  'task-added': {
    message: ({ id }) => `nhiệm vụ ${quoted(id)} không có trong văn bản đã ban hành`,
    help: ({ id }) =>
      `bỏ nhiệm vụ này; nếu đã được phê duyệt thì ghi vào exceptions.yaml: {rule: task-added, task: ${id}, by: …, date: …, reason: …}`,
  },
  'id-changed': {
    message: ({ from, to }) => `mã nhiệm vụ ${quoted(from)} đổi thành ${quoted(to)}`,
    help: ({ from }) => `mã không đổi sau khi ban hành: khôi phục số thứ tự, hoặc ghi id: ${from}`,
  },
  'deadline-moved': {
    message: ({ from, to }) => {
      if (from === null) return `thời hạn đã ban hành (chưa có) đổi thành ${quoted(to ?? '')}`;
      const [was, is] = to === null ? [quoted(from), '(không có)'] : quotedApart(from, to);
      return `thời hạn đã ban hành ${was} đổi thành ${is}`;
    },
    help: ({ task, from, to }) => {
      if (from === null || to === null)
        return 'khôi phục due; thời hạn mới phải có văn bản điều chỉnh trong amendments.yaml';
      return `giữ due cũ và ghi văn bản cho phép vào amendments.yaml: {instrument: {number: …, date: …}, changes: [{task: ${task}, due: {from: ${from}, to: ${to}}}]}`;
    },
  },
  'lead-changed': {
    message: ({ from, to }) => `cơ quan chủ trì đã ban hành ${quoted(listed(from))} đổi thành ${quoted(listed(to))}`,
    help: ({ task, from, to }) =>
      `giữ lead cũ và ghi văn bản cho phép vào amendments.yaml: {instrument: {number: …, date: …}, changes: [{task: ${task}, lead: {from: [${listed(from)}], to: [${listed(to)}]}}]}`,
  },
  'report-edited': {
    message: ({ date, agency }) => `báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)} khác với nội dung đã ghi`,
    help: ({ date }) => `khôi phục báo cáo cũ, rồi ghi báo cáo mới ở cuối tệp với corrects: {date: ${date}}`,
  },
  'report-removed': {
    message: ({ date, agency }) => `báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)} không còn trong tệp`,
    help: ({ date }) =>
      `khôi phục báo cáo; nếu báo cáo sai thì ghi báo cáo mới ở cuối tệp với corrects: {date: ${date}}`,
  },
  'evidence-removed': {
    message: ({ date, agency, number }) =>
      `minh chứng ${quoted(number)} không còn trong báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)}`,
    help: ({ date }) => `khôi phục minh chứng; nếu ghi nhầm thì ghi báo cáo mới với corrects: {date: ${date}}`,
  },
  'backdated-report': {
    message: ({ date, today, allowed }) =>
      `báo cáo ghi ngày ${dayText(date, 'vi')} nhưng ${numberText(daysBetween(date, today), 'vi')} ngày sau mới được nhập, quá ${numberText(allowed, 'vi')} ngày`,
    help: () => 'kiểm tra lại ngày báo cáo; báo cáo nhập muộn thì nêu lý do trong note',
  },
  'amendment-edited': {
    message: ({ number, date }) =>
      `điều chỉnh theo văn bản ${quoted(number)} ngày ${dayText(date, 'vi')} khác với nội dung đã ghi`,
    help: () => 'khôi phục như đã ghi; điều chỉnh tiếp theo cần văn bản riêng và một mục mới',
  },
  'amendment-removed': {
    message: ({ number, date }) =>
      `điều chỉnh theo văn bản ${quoted(number)} ngày ${dayText(date, 'vi')} không còn trong tệp`,
    help: () => 'khôi phục như đã ghi; nếu văn bản bị thay thế thì ghi văn bản thay thế thành một mục mới',
  },
  'member-dropped': {
    message: ({ group, agency }) => `${quoted(agency)} không còn trong nhóm ${quoted(group)} khi vẫn là thành viên`,
    help: ({ agency }) => `ghi ngày cuối cùng còn là thành viên: {agency: ${agency}, until: …}`,
  },
  'agency-renamed': {
    message: ({ id, from, to }) => `tên của ${quoted(id)} đổi từ ${quoted(from)} thành ${quoted(to)}`,
    help: ({ from }) =>
      `ghi tên cũ vào aliases: [${from}]; nếu là cơ quan mới thì thêm mục mới và ghi successors ở mục cũ`,
  },
  'unused-exception': {
    message: ({ rule, task, part, isFuture }) => {
      const matter = [rule, task, part].filter((one) => one !== null).join(' ');
      return isFuture
        ? `ngoại lệ ${quoted(matter)} ghi ngày chưa đến nên chưa có hiệu lực`
        : `ngoại lệ ${quoted(matter)} không khớp với thay đổi nào`;
    },
    help: ({ isFuture }) =>
      isFuture ? 'ghi ngày được phê duyệt' : 'xóa ngoại lệ này, hoặc sửa rule, task, part cho khớp với thay đổi',
  },
};
