/** What is wrong where several plans are given, in words: what to do about it is to name one, or others. */
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import type { AdviceBy } from '../../output/words/advice.ts';
import type { Misuse } from '../usage-error.ts';
import { typed } from './typed.ts';

type SeveralPlans = Extract<
  Misuse,
  { readonly fault: 'one-plan' | 'one-plan-option' | 'one-plan-format' | 'no-plans-like' | 'same-plan-id' }
>;

export const severalPlansWords: AdviceBy<'fault', SeveralPlans> = {
  'one-plan': {
    message: {
      vi: ({ command, count }) => `lệnh ${command} chỉ làm việc với một kế hoạch, mà --plan chỉ ra ${count}`,
      en: ({ command, count }) => `${command} works on one plan, and --plan names ${count}`,
    },
    help: {
      vi: ({ first }) => `chỉ ra một kế hoạch, ví dụ: --plan ${shellWord(visible(first))}`,
      en: ({ first }) => `name one of them, such as: --plan ${shellWord(visible(first))}`,
    },
  },
  'one-plan-option': {
    message: {
      vi: ({ option, count }) => `${option} chỉ dùng được với một kế hoạch, mà --plan chỉ ra ${count}`,
      en: ({ option, count }) => `${option} works on one plan, and --plan names ${count}`,
    },
    help: {
      vi: ({ option, first }) => `bỏ ${option}, hoặc chỉ ra một kế hoạch, ví dụ: --plan ${shellWord(visible(first))}`,
      en: ({ option, first }) => `leave out ${option}, or name one plan, such as: --plan ${shellWord(visible(first))}`,
    },
  },
  'one-plan-format': {
    message: {
      vi: ({ format, count }) => `dạng ${format} chỉ có cho một kế hoạch, mà --plan chỉ ra ${count}`,
      en: ({ format, count }) => `the form ${format} is given of one plan, and --plan names ${count}`,
    },
    help: {
      vi: ({ known, first }) =>
        `chọn trong: ${known.join(', ')}; hoặc chỉ ra một kế hoạch, ví dụ: --plan ${shellWord(visible(first))}`,
      en: ({ known, first }) =>
        `take one of: ${known.join(', ')}; or name one plan, such as: --plan ${shellWord(visible(first))}`,
    },
  },
  'no-plans-like': {
    message: {
      vi: ({ pattern }) => `không có kế hoạch nào khớp với ${typed(pattern)}`,
      en: ({ pattern }) => `no plan fits ${typed(pattern)}`,
    },
    help: {
      vi: 'mẫu phải khớp với thư mục chứa plan.yaml, ví dụ: --plan "ke-hoach/*"',
      en: 'the pattern has to fit folders that hold a plan.yaml, as in: --plan "plans/*"',
    },
  },
  'same-plan-id': {
    message: {
      vi: ({ id, folders: [one, other] }) =>
        `hai kế hoạch có cùng mã ${typed(id)}: ${visible(one)} và ${visible(other)}`,
      en: ({ id, folders: [one, other] }) =>
        `two plans have the same id ${typed(id)}: ${visible(one)} and ${visible(other)}`,
    },
    help: {
      vi: 'mỗi kế hoạch cần một mã riêng: sửa dòng id trong plan.yaml của một trong hai, hoặc chỉ đưa vào một kế hoạch',
      en: 'each plan needs an id of its own: change the id in the plan.yaml of one of them, or leave one out',
    },
  },
};
