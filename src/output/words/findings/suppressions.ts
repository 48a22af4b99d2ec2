/** The words for the rules about what is left out of the findings. */
import type { RuleFacts } from '../../../diagnostics/catalogue.ts';
import type { SuppressionFault } from '../../../diagnostics/fact-values.ts';
import { type Advice, adviceBy } from '../advice.ts';
import type { Phrase } from '../language.ts';
import { didYouMean, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

type Facts = RuleFacts['invalid-suppression'];

const notSilenced: Phrase<Facts> = {
  vi: ({ rule }) => `lỗi ${quoted(rule ?? '')} không bỏ qua bằng chú thích được`,
  en: ({ rule }) => `the rule ${quoted(rule ?? '')} cannot be suppressed by a comment`,
};

const faults: Readonly<Record<SuppressionFault, Advice<Facts>>> = {
  'no-rule': {
    message: { vi: 'chú thích dondoc-ignore chưa nêu bỏ qua lỗi nào', en: 'the dondoc-ignore comment names no rule' },
    help: {
      vi: 'ghi tên lỗi và lý do: # dondoc-ignore TÊN-LỖI: lý do',
      en: 'name the rule and the reason: # dondoc-ignore RULE: reason',
    },
  },
  'no-reason': {
    message: {
      vi: ({ rule }) => `chú thích bỏ qua ${quoted(rule ?? '')} chưa nêu lý do`,
      en: ({ rule }) => `the comment that suppresses ${quoted(rule ?? '')} gives no reason`,
    },
    help: {
      vi: ({ rule }) => `ghi lý do sau dấu hai chấm: # dondoc-ignore ${rule}: lý do`,
      en: ({ rule }) => `write the reason behind a colon: # dondoc-ignore ${rule}: reason`,
    },
  },
  'unknown-rule': {
    message: {
      vi: ({ rule }) => `không có tên lỗi ${quoted(rule ?? '')} để bỏ qua`,
      en: ({ rule }) => `there is no rule ${quoted(rule ?? '')} to suppress`,
    },
    help: {
      vi: ({ nearest }) => didYouMean(nearest, 'vi') ?? 'xem các tên lỗi: dondoc explain',
      en: ({ nearest }) => didYouMean(nearest, 'en') ?? 'see the rules: dondoc explain',
    },
  },
  'must-be-mended': {
    message: notSilenced,
    help: {
      vi: 'hãy sửa lỗi đó rồi xóa tên lỗi này khỏi chú thích',
      en: 'mend what it finds, and delete the name from the comment',
    },
  },
  'needs-exception': {
    message: notSilenced,
    help: {
      vi: 'thay đổi của kế hoạch đã ban hành phải được phê duyệt và ghi vào exceptions.yaml',
      en: 'a change of the issued plan must be approved and written in exceptions.yaml',
    },
  },
};

export const suppressionsWords: GroupWords<'suppressions'> = {
  'invalid-suppression': {
    title: { vi: 'chú thích bỏ qua lỗi không hợp lệ', en: 'a suppression that is not valid' },
    ...adviceBy((facts) => faults[facts.fault]),
  },
  'unused-suppression': {
    title: { vi: 'chú thích bỏ qua lỗi không dùng đến', en: 'a suppression that suppresses nothing' },
    message: {
      vi: ({ rule }) => `ở đây không có lỗi ${quoted(rule)} nào để bỏ qua`,
      en: ({ rule }) => `there is no finding of ${quoted(rule)} here to suppress`,
    },
    help: {
      vi: 'xóa chú thích này, hoặc đặt đúng chỗ: cuối dòng có lỗi, hay trên một dòng riêng ngay trước dòng đó',
      en: 'delete the comment, or put it where it holds: at the end of the line of the finding, or on a line of its own right before it',
    },
  },
  'unused-baseline-entry': {
    title: { vi: 'mục trong baseline.yaml không khớp với lỗi nào', en: 'a baseline entry that matches no finding' },
    message: {
      vi: ({ rule, file }) => `mục này không khớp với lỗi nào: ${rule} trong ${quoted(file)}`,
      en: ({ rule, file }) => `this entry matches no finding: ${rule} in ${quoted(file)}`,
    },
    help: {
      vi: 'xóa mục này, hoặc ghi lại cả danh sách: dondoc check --write-baseline',
      en: 'delete the entry, or write the whole list anew: dondoc check --write-baseline',
    },
  },
};
