/** `remind` for people: for each agency a text that can be pasted into a letter. */
import type { RemindersAnswer } from '../../report/answers.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import { letterWords } from '../words/letter.ts';
import { type Letter, type LetterList, type LetterTask, lettersOf } from './letter.ts';
import { renderNothingToChase } from './table.ts';

/** One letter an agency, a rule between them. */
export function renderReminders(answer: RemindersAnswer, page: Page): string {
  if (answer.agencies.length === 0) return renderNothingToChase(answer, page);
  return renderLetters(lettersOf(answer, page.language), page);
}

/** The letters, a rule between them. */
export function renderLetters(letters: readonly Letter[], page: Page): string {
  return letters.map((letter) => renderLetter(letter, page)).join(`\n${'─'.repeat(24)}\n\n`);
}

/** One letter as text. */
export function renderLetter({ to, opening, parts, requests }: Letter, page: Page): string {
  return [
    paragraph(to, page, '', page.paint.strong),
    paragraph(opening, page),
    ...parts.flatMap(({ heading, lists }) => [
      ...(heading === null ? [] : [paragraph(heading, page, '', page.paint.strong)]),
      ...lists.map((list) => taskList(list, page)),
    ]),
    ...requests.map((request) => paragraph(request, page)),
  ].join('\n');
}

const listStyles = { overdue: 'overdue', 'due-soon': 'dueSoon', ongoing: 'strong' } as const;

/** Some tasks of a letter under their title. */
function taskList({ title, standing, tasks }: LetterList, page: Page): string {
  const style = page.paint[listStyles[standing]];
  const items = tasks.map((task, index) => taskItem(task, `${index + 1}. `, page));
  return paragraph(title, page, '', style) + items.join('');
}

/** The task as issued, its deadline, and what else there is to know. */
function taskItem({ text, place, due, days, notes }: LetterTask, mark: string, page: Page): string {
  const indent = ' '.repeat(mark.length);
  const term = due === '' ? [] : [`${letterWords.due[page.language]}: ${due}; ${days}.`];
  return (
    listItem(mark, `${text} (${place})`, page) +
    [...term, ...notes].map((line) => paragraph(line, page, indent)).join('')
  );
}
