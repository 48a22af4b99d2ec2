/** Vietnamese words for the rules about what is left out of the findings. */
import { didYouMean, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const suppressionsVi: GroupWords<'suppressions'> = {
  'invalid-suppression': {
    message: ({ fault, rule }) => {
      switch (fault) {
        case 'no-rule':
          return 'chú thích dondoc-ignore chưa nêu bỏ qua lỗi nào';
        case 'no-reason':
          return `chú thích bỏ qua ${quoted(rule ?? '')} chưa nêu lý do`;
        case 'unknown-rule':
          return `không có tên lỗi ${quoted(rule ?? '')} để bỏ qua`;
        case 'must-be-mended':
        case 'needs-exception':
          return `lỗi ${quoted(rule ?? '')} không bỏ qua bằng chú thích được`;
      }
    },
    help: ({ fault, rule, nearest }) => {
      switch (fault) {
        case 'no-rule':
          return 'ghi tên lỗi và lý do: # dondoc-ignore TÊN-LỖI: lý do';
        case 'no-reason':
          return `ghi lý do sau dấu hai chấm: # dondoc-ignore ${rule}: lý do`;
        case 'unknown-rule':
          return didYouMean(nearest, 'vi') ?? 'xem các tên lỗi: dondoc explain';
        case 'must-be-mended':
          return 'hãy sửa lỗi đó rồi xóa tên lỗi này khỏi chú thích';
        case 'needs-exception':
          return 'thay đổi của kế hoạch đã ban hành phải được phê duyệt và ghi vào exceptions.yaml';
      }
    },
  },
  'unused-suppression': {
    message: ({ rule }) => `ở đây không có lỗi ${quoted(rule)} nào để bỏ qua`,
    help: () => 'xóa chú thích này, hoặc đặt đúng chỗ: cuối dòng có lỗi, hay trên một dòng riêng ngay trước dòng đó',
  },
  'unused-baseline-entry': {
    message: ({ rule, file }) => `mục này không khớp với lỗi nào: ${rule} trong ${quoted(file)}`,
    help: () => 'xóa mục này, hoặc ghi lại cả danh sách: dondoc check --write-baseline',
  },
};
