/** The words for the rules about deadlines. */
import type { Day } from '../../../calendar/day.ts';
import { dayText, termText } from '../day-text.ts';
import type { Language } from '../language.ts';
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const unreadable = {
  'no-year': { vi: 'không nêu năm', en: 'names no year' },
  'no-period': { vi: 'không nêu thời hạn hay chu kỳ cụ thể', en: 'names no deadline or period' },
  'not-understood': { vi: 'không đọc được thành thời hạn', en: 'cannot be read as a deadline' },
};

const stated = {
  deadline: { vi: 'thời hạn', en: 'deadline' },
  start: { vi: 'thời điểm bắt đầu', en: 'start' },
  milestone: { vi: 'mốc thời gian', en: 'milestone' },
};

const neverDone = {
  withdrawn: { vi: 'nhiệm vụ đó đã được rút', en: 'that task was withdrawn' },
  ongoing: { vi: 'nhiệm vụ đó là thường xuyên, không có lúc kết thúc', en: 'that task is open-ended' },
  recurring: {
    vi: 'nhiệm vụ đó thực hiện định kỳ, không có lúc hoàn thành chung',
    en: 'that task recurs, and is never done as a whole',
  },
};

export const deadlinesWords: GroupWords<'deadlines'> = {
  'missing-deadline': {
    title: { vi: 'nhiệm vụ chưa có thời hạn', en: 'a task without a deadline' },
    message: {
      vi: ({ event }) =>
        event === null
          ? 'nhiệm vụ chưa có thời hạn'
          : `sự kiện ${quoted(event)} đã xảy ra nhưng chưa nêu phải hoàn thành trong bao lâu sau đó`,
      en: ({ event }) =>
        event === null
          ? 'the task has no deadline'
          : `the event ${quoted(event)} has occurred, but nothing says how long after it the task is due`,
    },
    help: {
      vi: ({ event }) =>
        event === null
          ? 'thêm due, ví dụ due: 2021-Q1; nhiệm vụ thường xuyên thì ghi due: ongoing, văn bản không nêu thời hạn thì ghi due: none'
          : 'thêm within, ví dụ within: 15 days',
      en: ({ event }) =>
        event === null
          ? 'add due, as in due: 2021-Q1; an open-ended task has due: ongoing, one to which the document gives no deadline due: none'
          : 'add within, as in within: 15 days',
    },
  },
  'no-deadline-issued': {
    title: { vi: 'văn bản không nêu thời hạn', en: 'no deadline in the document' },
    message: {
      vi: ({ prerequisite }) =>
        prerequisite === undefined
          ? 'văn bản không nêu thời hạn của nhiệm vụ'
          : `nhiệm vụ ${quoted(prerequisite)} đã hoàn thành, nhưng văn bản không nêu phải hoàn thành trong bao lâu sau đó`,
      en: ({ prerequisite }) =>
        prerequisite === undefined
          ? 'the document names no deadline for the task'
          : `the task ${quoted(prerequisite)} is done, but nothing says how long after it this one is due`,
    },
    help: {
      vi: 'đề nghị cơ quan ban hành cho thời hạn, rồi ghi bằng dondoc amend --to',
      en: 'ask the issuer for a deadline and record it with dondoc amend --to',
    },
  },
  'prerequisite-cycle': {
    title: { vi: 'các nhiệm vụ chờ lẫn nhau', en: 'tasks that wait for one another in a circle' },
    message: {
      vi: ({ cycle }) =>
        cycle.length === 2
          ? `thời hạn của nhiệm vụ ${quoted(cycle[0] ?? '')} tính từ khi chính nhiệm vụ đó hoàn thành`
          : `thời hạn của các nhiệm vụ chờ lẫn nhau thành vòng: ${cycle.join(' → ')}`,
      en: ({ cycle }) =>
        cycle.length === 2
          ? `the task ${quoted(cycle[0] ?? '')} is due after it is done itself`
          : `the tasks are due one after the other in a circle: ${cycle.join(' → ')}`,
    },
    help: {
      vi: 'ghi vào after mã của nhiệm vụ phải hoàn thành trước',
      en: 'name in after the task that is to be done before this one',
    },
  },
  'prerequisite-never-done': {
    title: {
      vi: 'thời hạn chờ một nhiệm vụ không có lúc hoàn thành',
      en: 'a deadline after a task that is never done',
    },
    message: {
      vi: ({ prerequisite, why }) =>
        `thời hạn tính từ khi hoàn thành nhiệm vụ ${quoted(prerequisite)}, nhưng ${neverDone[why].vi}`,
      en: ({ prerequisite, why }) =>
        `the term runs from the day on which the task ${quoted(prerequisite)} is done, but ${neverDone[why].en}`,
    },
    help: {
      vi: 'đề nghị cơ quan ban hành cho thời hạn khác, rồi ghi bằng dondoc amend --to',
      en: 'ask the issuer for another deadline and record it with dondoc amend --to',
    },
  },
  'unreadable-wording': {
    title: { vi: 'câu chữ thời hạn không đọc được', en: 'a deadline wording that cannot be read' },
    message: {
      vi: ({ wording, fault }) =>
        `câu chữ ${quoted(wording)} ${unreadable[fault].vi}, nên không đối chiếu được với due`,
      en: ({ wording, fault }) =>
        `the wording ${quoted(wording)} ${unreadable[fault].en}, so that due cannot be checked against it`,
    },
    help: {
      vi: 'giữ nguyên câu chữ của văn bản và tự kiểm tra lại due',
      en: 'keep the wording as issued and check due yourself',
    },
  },
  'wording-mismatch': {
    title: { vi: 'thời hạn khác với câu chữ của văn bản', en: 'a deadline that differs from its wording' },
    message: {
      vi: ({ wording, due, reads, readsDay, day }) =>
        `câu chữ ${quoted(wording)} nghĩa là ${withDay(reads, readsDay, 'vi')}, nhưng due ghi ${withDay(due, day, 'vi')}`,
      en: ({ wording, due, reads, readsDay, day }) =>
        `the wording ${quoted(wording)} means ${withDay(reads, readsDay, 'en')}, but due is ${withDay(due, day, 'en')}`,
    },
    help: {
      vi: ({ reads }) => `sửa due thành ${reads}, hoặc sửa wording cho đúng văn bản đã ban hành`,
      en: ({ reads }) => `change due to ${reads}, or correct wording after the document as issued`,
    },
  },
  'deadline-before-issue': {
    title: { vi: 'thời hạn trước ngày ban hành', en: 'a deadline before the day of issue' },
    message: {
      vi: ({ of, due, day, issued }) =>
        `${stated[of].vi} ${withDay(due, day, 'vi')} trước khi kế hoạch được ban hành (${termText(issued, 'vi').toLowerCase()})`,
      en: ({ of, due, day, issued }) =>
        `the ${stated[of].en} ${withDay(due, day, 'en')} is before the plan was issued (${termText(issued, 'en')})`,
    },
    help: {
      vi: 'kiểm tra lại năm của thời hạn và ngày ban hành (issued)',
      en: 'check the year of the deadline and the day of issue (issued)',
    },
  },
  'far-deadline': {
    title: { vi: 'thời hạn quá xa', en: 'a deadline very far off' },
    message: {
      vi: ({ of, due, day, since, years }) =>
        `${stated[of].vi} ${withDay(due, day, 'vi')} cách ngày của văn bản (${dayText(since, 'vi')}) hơn ${years} năm`,
      en: ({ of, due, day, since, years }) =>
        `the ${stated[of].en} ${withDay(due, day, 'en')} is more than ${years} years after the document (${dayText(since, 'en')})`,
    },
    help: {
      vi: 'kiểm tra lại năm; nếu văn bản ghi đúng như vậy thì để nguyên',
      en: 'check the year; leave it if the document says so',
    },
  },
  'event-in-future': {
    title: { vi: 'sự kiện ghi ngày chưa đến', en: 'an event dated in the future' },
    message: {
      vi: ({ event, date, today }) =>
        `sự kiện ${quoted(event)} ghi ngày ${dayText(date, 'vi')}, sau ngày hôm nay ${dayText(today, 'vi')}`,
      en: ({ event, date, today }) =>
        `the event ${quoted(event)} is dated ${dayText(date, 'en')}, after today, ${dayText(today, 'en')}`,
    },
    help: {
      vi: 'ghi ngày sự kiện đã xảy ra; nếu chưa xảy ra thì chưa ghi occurred',
      en: 'write the day on which it occurred; until it has, there is no occurred',
    },
  },
};

function withDay(value: string, day: Day | null, language: Language): string {
  return day === null || day === value ? value : `${value} (${dayText(day, language)})`;
}
