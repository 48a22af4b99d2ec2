/** `deadline`: the value to type, its day, and how the phrase was read. */
import { flowText } from '../edit/flow-text.ts';
import type { DeadlineAnswer } from '../report/answers.ts';
import { listItem, type Page, paragraph } from './terminal/page.ts';
import { answerJson } from './text/answer-json.ts';
import { visible } from './text/visible.ts';
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
    // Whole on its line however narrow the screen: it is there to be copied.
    `${paint.strong(visible(`due: ${flowText(answer.due)}`))}\n`,
    answer.day === null ? '' : paragraph(`${deadlineWords.day[language]}: ${dayText(answer.day, language)}`, page),
    paragraph(`${deadlineWords.reading[language]}:`, page),
    steps,
  ].join('');
}

/** For programs: the steps in words, since a reading explains itself to people. */
export function deadlineJson({ kind, wording, due, day, reading }: DeadlineAnswer, language: Language): string {
  return answerJson({ kind, wording, due, day, reading: reading.steps.map((step) => stepText(step, language)) });
}
