/** What an amendment changes, in words. */
import type { ShowAnswer } from '../../report/answers.ts';
import { dueNameText } from './due-text.ts';
import type { InBoth } from './language.ts';

type Change = ShowAnswer['amendments'][number]['changes'][number]['of'];

interface AmendmentWords {
  readonly requested: string;
  readonly change: (of: Change, from: string | null, to: string | null) => string;
}

export const amendmentWords: InBoth<AmendmentWords> = {
  vi: {
    requested: 'theo đề nghị tại',
    change: (of, from, to) => {
      switch (of) {
        case 'due':
          return `gia hạn từ ${dueNameText(from ?? '', 'vi')} đến ${dueNameText(to ?? '', 'vi')}`;
        case 'lead':
          return `cơ quan chủ trì: ${from} chuyển thành ${to}`;
        case 'with':
          return `cơ quan phối hợp: ${from || '(không có)'} chuyển thành ${to || '(không có)'}`;
        case 'suspend':
          return 'tạm dừng';
        case 'resume':
          return 'tiếp tục thực hiện';
        case 'withdraw':
          return 'rút nhiệm vụ';
      }
    },
  },
  en: {
    requested: 'as requested in',
    change: (of, from, to) => {
      switch (of) {
        case 'due':
          return `deadline moved from ${dueNameText(from ?? '', 'en')} to ${dueNameText(to ?? '', 'en')}`;
        case 'lead':
          return `lead changed from ${from} to ${to}`;
        case 'with':
          return `supporting agencies changed from ${from || '(none)'} to ${to || '(none)'}`;
        case 'suspend':
          return 'suspended';
        case 'resume':
          return 'resumed';
        case 'withdraw':
          return 'withdrawn';
      }
    },
  },
};
