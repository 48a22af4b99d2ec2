/** `deadline`: the value to type, its day, and how the phrase was read. */
import type { DeadlineAnswer, WrittenDue } from '../report/answers.ts';
import { listItem, type Page, paragraph } from './terminal/page.ts';
import { answerJson } from './text/answer-json.ts';
import { dayText } from './words/day-text.ts';
import { deadlineWords } from './words/deadline.ts';
import type { Language } from './words/language.ts';
import { stepText } from './words/reading-steps.ts';

/** For people: the line to type first, then the day and the steps. */
export function renderDeadline(answer: DeadlineAnswer, page: Page): string {
  const { language, paint } = page;
  const steps = answer.reading.steps.map((step) => listItem('  - ', stepText(step, language), page)).join('');
  if (answer.due === null) {
    const reason = 'fault' in answer.reading ? deadlineWords.faults[answer.reading.fault][language] : '';
    return (
      paragraph(`${deadlineWords.unreadable[language]}: ${reason}`, page, '', paint.overdue) +
      steps +
      paragraph(deadlineWords.instead[language], page)
    );
  }
  return [
    paragraph(`due: ${dueLine(answer.due)}`, page, '', paint.strong),
    answer.day === null ? '' : paragraph(`${deadlineWords.day[language]}: ${dayText(answer.day, language)}`, page),
    paragraph(`${deadlineWords.reading[language]}:`, page),
    steps,
  ].join('');
}

/** For programs: the steps in words, since a reading explains itself to people. */
export function deadlineJson({ kind, wording, due, day, reading }: DeadlineAnswer, language: Language): string {
  return answerJson({ kind, wording, due, day, reading: reading.steps.map((step) => stepText(step, language)) });
}

/** The value as it is typed into the file. */
function dueLine(due: WrittenDue): string {
  if (typeof due === 'string') return due;
  const entries = Object.entries(due).map(([key, value]) => `${key}: ${plainOrQuoted(value)}`);
  return `{${entries.join(', ')}}`;
}

function plainOrQuoted(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u.test(value) ? value : JSON.stringify(value);
}
