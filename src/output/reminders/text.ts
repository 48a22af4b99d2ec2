/** `remind` for people: for each agency a text that can be pasted into a letter. */
import type { RemindersAnswer, TaskAnswer } from '../../report/answers.ts';
import { dueSentence } from '../tasks/words.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import type { Style } from '../terminal/paint.ts';
import { letterWords } from '../words/letter.ts';
import { daysSentence } from '../words/sentences.ts';
import { renderNothingToChase } from './table.ts';

type AgencyReminders = RemindersAnswer['agencies'][number];

/** One letter an agency, a rule between them. */
export function renderReminders(answer: RemindersAnswer, page: Page): string {
  if (answer.agencies.length === 0) return renderNothingToChase(answer, page);
  return answer.agencies.map((reminders) => letter(answer, reminders, page)).join(`\n${'─'.repeat(24)}\n\n`);
}

function letter(answer: RemindersAnswer, { agency, overdue, dueSoon }: AgencyReminders, page: Page): string {
  const { language, paint } = page;
  const opening = letterWords.opening[language](answer, agency.name, overdue.length, dueSoon.length);
  const lists = [
    taskList(letterWords.overdue[language], overdue, page, paint.overdue),
    taskList(letterWords.dueSoon[language], dueSoon, page, paint.dueSoon),
  ].filter((list) => list !== '');
  return [
    paragraph(letterWords.to[language](agency.name), page, '', paint.strong),
    paragraph(opening, page),
    ...lists,
    paragraph(letterWords.closing[language](agency.name), page),
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
  const days = daysSentence(task.daysLate, task.daysLeft, language);
  const due = task.due === null ? '' : `${letterWords.due[language]}: ${dueSentence(task.due, language)}; ${days}.`;
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  const place = task.label.endsWith(` ${task.id}`)
    ? task.label
    : `${task.label}; ${letterWords.id[language]} ${task.id}`;
  const last = task.lastReport?.note ?? null;
  return [
    listItem(mark, `${task.text.replaceAll('\n', ' ')} (${place})`, page),
    paragraph(due, page, indent),
    ...(last === null
      ? []
      : [paragraph(letterWords.lastReport[language](task.lastReport?.date ?? null, last), page, indent)]),
  ].join('');
}
