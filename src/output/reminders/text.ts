/** `remind` for people: for each agency a text that can be pasted into a letter. */
import type { RemindersAnswer } from '../../report/answers.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import { type Letter, type LetterList, type LetterTask, lettersOf } from './letter.ts';
import { termOf } from './letter-lists.ts';
import { renderNothingToChase } from './table.ts';

/** One letter an agency, a rule between them. */
export function renderReminders(answer: RemindersAnswer, page: Page): string {
  if (answer.agencies.length === 0) return renderNothingToChase(answer, page);
  return renderLetters(lettersOf(answer, page.language), page);
}

/** The letters below the notes, a rule between them. */
export function renderLetters(letters: readonly Letter[], page: Page, notes: readonly string[] = []): string {
  const above = notes.map((note) => paragraph(note, page, '', page.paint.overdue)).join('');
  const parts = [...(above === '' ? [] : [above]), ...letters.map((letter) => renderLetter(letter, page))];
  return parts.join(`\n${'─'.repeat(24)}\n\n`);
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
function taskItem(task: LetterTask, mark: string, page: Page): string {
  const indent = ' '.repeat(mark.length);
  const { text, place, notes } = task;
  return (
    listItem(mark, `${text} (${place})`, page) +
    [...termOf(task, page.language), ...notes].map((line) => paragraph(line, page, indent)).join('')
  );
}
