/** What an amendment changes, in words. */
import { termNamed } from '../../calendar/due.ts';
import type { AmendmentAnswer } from '../../report/answers.ts';
import { dueNameText } from './due-text.ts';
import { type InBoth, type Language, type Phrase, said } from './language.ts';

type Of = AmendmentAnswer['changes'][number]['of'];

/** What a change is told as: of a deadline, whether it gives more time, less, or a first day. */
type Change = Of | 'brought-forward' | 'first-due';

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

/** The change in words, from what to what. */
export function changeText({ of, ...ends }: Ends & { readonly of: Of }, language: Language): string {
  return said(amendedWords[toldAs(of, ends)], ends, language);
}

function toldAs(of: Of, { from, to }: Ends): Change {
  if (of !== 'due' || from === null || to === null) return of;
  if (from === 'none') return 'first-due';
  const [before, after] = [termNamed(from), termNamed(to)];
  return before !== null && after !== null && after.day < before.day ? 'brought-forward' : of;
}

/** What an amendment changes, from what to what. */
const amendedWords: Readonly<Record<Change, Phrase<Ends>>> = {
  'brought-forward': {
    vi: ({ from, to }) => `rút ngắn thời hạn từ ${dueNameText(from ?? '', 'vi')} còn ${dueNameText(to ?? '', 'vi')}`,
    en: ({ from, to }) =>
      `deadline brought forward from ${dueNameText(from ?? '', 'en')} to ${dueNameText(to ?? '', 'en')}`,
  },
  'first-due': {
    vi: ({ to }) => `ấn định thời hạn ${dueNameText(to ?? '', 'vi')}, trước đó văn bản không nêu`,
    en: ({ to }) => `deadline set to ${dueNameText(to ?? '', 'en')}, none having been named`,
  },
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
