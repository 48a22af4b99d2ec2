/** Answers about tasks as Markdown, fit for a comment or a note. */
import type { AnswerHead, OverdueAnswer, ShowAnswer, StatusAnswer, TaskAnswer } from '../report/answers.ts';
import { type Align, escapeMarkdown, markdownTable } from './markdown.ts';
import { defaultWidth } from './page.ts';
import { plainPaint } from './paint.ts';
import { shortRows } from './task-rows.ts';
import { renderTask } from './task-text.ts';
import type { Language } from './words/language.ts';
import { rateText } from './words/number-text.ts';
import { asOfLine, noTaskFound, nothingOverdue, overdueSentence, totalsSentence } from './words/sentences.ts';
import { ratesLabels } from './words/totals.ts';

const aligns: readonly Align[] = ['left', 'left', 'left', 'left', 'left', 'right', 'right'];

/** The plan's title as a heading and the day. */
export function markdownHead(answer: AnswerHead, language: Language): string {
  return `## ${escapeMarkdown(answer.plan.title)}\n\n${escapeMarkdown(asOfLine(answer, language))}\n\n`;
}

/** The tasks as a table. */
export function markdownTasks(tasks: readonly TaskAnswer[], language: Language): string {
  const { header, rows } = shortRows(tasks, language);
  return markdownTable(header, rows, aligns);
}

/** `status --format md`. */
export function statusMarkdown(answer: StatusAnswer, language: Language): string {
  const rates = (['done', 'doneOfFallenDue', 'onTime'] as const)
    .map((key) => `- ${escapeMarkdown(`${ratesLabels[language][key]}: ${rateText(answer.rates[key], language)}`)}\n`)
    .join('');
  const head = `${markdownHead(answer, language)}**${escapeMarkdown(totalsSentence(answer.totals, language))}**\n\n${rates}\n`;
  return head + (answer.tasks.length === 0 ? `${noTaskFound(language)}\n` : markdownTasks(answer.tasks, language));
}

/** `overdue --format md`. */
export function overdueMarkdown(answer: OverdueAnswer, language: Language): string {
  const head = markdownHead(answer, language);
  if (answer.tasks.length === 0) return `${head}${nothingOverdue(language)}\n`;
  const count = overdueSentence(answer.tasks.length, answer.totals.tasks, language);
  return `${head}**${escapeMarkdown(count)}**\n\n${markdownTasks(answer.tasks, language)}`;
}

/** `show --format md`: the page for people, its lines as they are. */
export function taskMarkdown(answer: ShowAnswer, language: Language): string {
  const page = { language, paint: plainPaint, width: defaultWidth, textWidth: Number.POSITIVE_INFINITY };
  const lines = renderTask(answer, page).trimEnd().split('\n');
  return `${lines.map((line) => (line === '' ? '' : `${markdownLine(line)}`)).join('\n')}\n`;
}

/** A list item stays one; any other line ends with a line break of its own. */
function markdownLine(line: string): string {
  const item = /^ *- (.*)$/.exec(line);
  return item === null ? `${escapeMarkdown(line.trim())}  ` : `- ${escapeMarkdown(item[1] ?? '')}`;
}
