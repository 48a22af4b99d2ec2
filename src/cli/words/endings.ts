/** How a command can end, as help says it: the exit codes that scripts rely on. */
import type { Language, Words } from '../../output/words/language.ts';
import type { CommandEnding } from '../commands.ts';

/** The lines of a help page. */
export function endingLines(ending: CommandEnding, language: Language): readonly string[] {
  return Object.entries({ ...common, ...own[ending] })
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .map(([code, said]) => `  ${code.padEnd(3)} ${said[language]}`);
}

type Codes = Words<Readonly<Record<number, string>>>;

const common: Codes = {
  0: { vi: 'xong', en: 'fine' },
  2: { vi: 'câu lệnh sai, hoặc không đọc được kế hoạch', en: 'the command line is wrong, or the plan cannot be read' },
  70: { vi: 'lỗi của chương trình', en: 'a fault of the program' },
};

const own: Readonly<Record<CommandEnding, Codes>> = {
  reads: {},
  lists: { 1: { vi: 'có nhiệm vụ ở tình trạng mà --fail-on nêu', en: 'a task has a standing that --fail-on names' } },
  sends: {
    1: { vi: 'có nhiệm vụ ở tình trạng mà --fail-on nêu', en: 'a task has a standing that --fail-on names' },
    3: {
      vi: '--send: có thư chưa gửi được, hoặc không rõ đã đến chưa',
      en: '--send: a mail was not sent, or may not have arrived',
    },
  },
  checks: {
    0: { vi: 'không có lỗi', en: 'no error' },
    1: { vi: 'có lỗi (với --strict: cả cảnh báo, lưu ý)', en: 'an error (with --strict: a warning or note too)' },
  },
  phrases: { 1: { vi: 'không đọc được cụm từ', en: 'the phrase cannot be read' } },
  imports: { 1: { vi: 'đã đọc, còn chỗ cần xem lại', en: 'read, and there is something to look at' } },
  writes: {
    0: { vi: 'đã ghi, hoặc không có gì mới', en: 'written, or nothing new' },
    1: {
      vi: 'không ghi: người dùng từ chối, hoặc check sẽ báo lỗi',
      en: 'not written: declined, or check would find an error',
    },
    3: { vi: 'đã ghi nhưng chưa lưu được vào git', en: 'written, and not committed' },
  },
};
