/** `remind` for people: for each agency a text that can be pasted into a letter. */
import type { RemindersAnswer, TaskAnswer } from '../report/answers.ts';
import { type Page, paragraph } from './page.ts';
import type { Style } from './paint.ts';
import { dueSentence } from './task-words.ts';
import { letterWords } from './words/letter.ts';
import { daysSentence, nothingToChase } from './words/sentences.ts';

type AgencyReminders = RemindersAnswer['agencies'][number];

/** One letter an agency, a rule between them. */
export function renderReminders(answer: RemindersAnswer, page: Page): string {
  if (answer.agencies.length === 0) return paragraph(nothingToChase(page.language), page);
  return answer.agencies.map((reminders) => letter(answer, reminders, page)).join(`\n${'─'.repeat(24)}\n\n`);
}

function letter(answer: RemindersAnswer, { agency, overdue, dueSoon }: AgencyReminders, page: Page): string {
  const { language, paint } = page;
  const words = letterWords[language];
  const opening = words.opening(answer, agency.name, overdue.length, dueSoon.length);
  const lists = [
    taskList(words.overdue, overdue, page, paint.overdue),
    taskList(words.dueSoon, dueSoon, page, paint.dueSoon),
  ].filter((list) => list !== '');
  return [
    paragraph(words.to(agency.name), page, '', paint.strong),
    paragraph(opening, page),
    ...lists,
    paragraph(words.closing(agency.name), page),
  ].join('\n');
}

function taskList(title: string, tasks: readonly TaskAnswer[], page: Page, style: Style): string {
  if (tasks.length === 0) return '';
  const items = tasks.map((task, index) => taskItem(task, index + 1, page));
  return paragraph(title, page, '', style) + items.join('');
}

/** The task as issued, its deadline, and what was last reported. */
function taskItem(task: TaskAnswer, number: number, page: Page): string {
  const { language } = page;
  const words = letterWords[language];
  const days = daysSentence(task.daysLate, task.daysLeft, language);
  const due = task.due === null ? '' : `${words.due}: ${dueSentence(task.due, language)}; ${days}.`;
  const last = task.lastReport?.note ?? null;
  return [
    paragraph(`${number}. ${task.text.replaceAll('\n', ' ')} (${task.label}; ${words.id} ${task.id})`, page),
    paragraph(due, page, '   '),
    ...(last === null ? [] : [paragraph(words.lastReport(task.lastReport?.date ?? null, last), page, '   ')]),
  ].join('');
}
