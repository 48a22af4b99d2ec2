/** What an amendment changes, in words. */
import type { ShowAnswer } from '../../report/answers.ts';
import { dueNameText } from './due-text.ts';
import type { InBoth, Phrase } from './language.ts';

type Change = ShowAnswer['amendments'][number]['changes'][number]['of'];

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

/** What an amendment changes, from what to what. */
export const amendedWords: Readonly<Record<Change, Phrase<Ends>>> = {
  due: {
    vi: ({ from, to }) => `gia hạn từ ${dueNameText(from ?? '', 'vi')} đến ${dueNameText(to ?? '', 'vi')}`,
    en: ({ from, to }) => `deadline moved from ${dueNameText(from ?? '', 'en')} to ${dueNameText(to ?? '', 'en')}`,
  },
  lead: {
    vi: ({ from, to }) => `cơ quan chủ trì: ${from} chuyển thành ${to}`,
    en: ({ from, to }) => `lead changed from ${from} to ${to}`,
  },
  with: {
    vi: ({ from, to }) => `cơ quan phối hợp: ${from || '(không có)'} chuyển thành ${to || '(không có)'}`,
    en: ({ from, to }) => `supporting agencies changed from ${from || '(none)'} to ${to || '(none)'}`,
  },
  suspend: { vi: 'tạm dừng', en: 'suspended' },
  resume: { vi: 'tiếp tục thực hiện', en: 'resumed' },
  withdraw: { vi: 'rút nhiệm vụ', en: 'withdrawn' },
};

/** Before the document that asked for it. */
export const requestedIn: InBoth<string> = { vi: 'theo đề nghị tại', en: 'as requested in' };
