/** English words for the rules about deadlines. */
import { dayText, termText } from '../day-text.ts';
import { dueToType } from '../due-text.ts';
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const unreadable = {
  'no-year': 'names no year',
  'no-period': 'names no deadline or period',
  'not-understood': 'cannot be read as a deadline',
};

export const deadlinesEn: GroupWords<'deadlines'> = {
  'missing-deadline': {
    message: ({ event }) =>
      event === null
        ? 'the task has no deadline'
        : `the event ${quoted(event)} has occurred, but nothing says how long after it the task is due`,
    help: ({ event }) =>
      event === null
        ? 'add due, as in due: 2021-Q1; an open-ended task has due: ongoing'
        : 'add within, as in within: 15 days',
  },
  'unreadable-wording': {
    message: ({ wording, fault }) =>
      `the wording ${quoted(wording)} ${unreadable[fault]}, so that due cannot be checked against it`,
    help: () => 'keep the wording as issued and check due yourself',
  },
  'wording-mismatch': {
    message: ({ wording, due, reads, readsDay, day }) =>
      `the wording ${quoted(wording)} means ${withDay(reads, readsDay)}, but due is ${withDay(due, day)}`,
    help: ({ reads }) => `change due to ${dueToType(reads)}, or correct wording after the document as issued`,
  },
  'deadline-before-issue': {
    message: ({ due, day, issued }) =>
      `the deadline ${withDay(due, day)} is before the plan was issued (${termText(issued, 'en')})`,
    help: () => 'check the year of the deadline and the day of issue (issued)',
  },
};

function withDay(value: string, day: Parameters<typeof dayText>[0] | null): string {
  return day === null || day === value ? value : `${value} (${dayText(day, 'en')})`;
}
