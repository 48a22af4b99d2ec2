/** Vietnamese words for the rules about deadlines. */
import { dayText, termText } from '../day-text.ts';
import { dueToType } from '../due-text.ts';
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const unreadable = {
  'no-year': 'không nêu năm',
  'no-period': 'không nêu thời hạn hay chu kỳ cụ thể',
  'not-understood': 'không đọc được thành thời hạn',
};

export const deadlinesVi: GroupWords<'deadlines'> = {
  'missing-deadline': {
    message: ({ event }) =>
      event === null
        ? 'nhiệm vụ chưa có thời hạn'
        : `sự kiện ${quoted(event)} đã xảy ra nhưng chưa nêu phải hoàn thành trong bao lâu sau đó`,
    help: ({ event }) =>
      event === null
        ? 'thêm due, ví dụ due: 2021-Q1; nhiệm vụ không có hạn cuối thì ghi due: ongoing'
        : 'thêm within, ví dụ within: 15 days',
  },
  'unreadable-wording': {
    message: ({ wording, fault }) =>
      `câu chữ ${quoted(wording)} ${unreadable[fault]}, nên không đối chiếu được với due`,
    help: () => 'giữ nguyên câu chữ của văn bản và tự kiểm tra lại due',
  },
  'wording-mismatch': {
    message: ({ wording, due, reads, readsDay, day }) =>
      `câu chữ ${quoted(wording)} nghĩa là ${withDay(reads, readsDay)}, nhưng due ghi ${withDay(due, day)}`,
    help: ({ reads }) => `sửa due thành ${dueToType(reads)}, hoặc sửa wording cho đúng văn bản đã ban hành`,
  },
  'deadline-before-issue': {
    message: ({ due, day, issued }) =>
      `thời hạn ${withDay(due, day)} trước khi kế hoạch được ban hành (${termText(issued, 'vi').toLowerCase()})`,
    help: () => 'kiểm tra lại năm của thời hạn và ngày ban hành (issued)',
  },
};

function withDay(value: string, day: Parameters<typeof dayText>[0] | null): string {
  return day === null || day === value ? value : `${value} (${dayText(day, 'vi')})`;
}
