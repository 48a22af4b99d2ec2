/** Answers about tasks as Markdown, fit for a comment or a note. */
import type { OverdueAnswer, ShowAnswer, StatusAnswer, TaskAnswer } from '../../report/answers.ts';
import type { AnyHead, CountedOverdue } from '../../report/plans-answers.ts';
import { printedNumber } from '../document/text.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import type { Language } from '../words/language.ts';
import { headTitle, leftOutLines } from '../words/plans.ts';
import { ratesTexts } from '../words/rates.ts';
import { asOfLine, nothingOverdue, overdueSentence, sentences, totalsSentence } from '../words/sentences.ts';
import { placeText, taskFacts, taskLists } from './facts.ts';
import { shortRows } from './rows.ts';

/** The plan's title as a heading and the day. */
export function markdownHead(answer: AnyHead, language: Language): string {
  const lines = [asOfLine(answer, language), ...leftOutLines(answer, language)];
  const said = lines.map((line) => `${escapeMarkdown(line)}\n\n`).join('');
  return `## ${escapeMarkdown(headTitle(answer, language))}\n\n${said}`;
}

/** The tasks as a table. */
export function markdownTasks(tasks: readonly TaskAnswer[], language: Language): string {
  const { header, rows, aligns } = shortRows(tasks, language);
  return markdownTable(header, rows, aligns);
}

/** `status --format md`. */
export function statusMarkdown(answer: StatusAnswer, language: Language): string {
  const { tasks } = answer;
  const listed = tasks.length === 0 ? `${sentences.noTaskFound[language]}\n` : markdownTasks(tasks, language);
  return `${markdownHead(answer, language)}${countsMarkdown(answer, language)}\n${listed}`;
}

/** The counts in bold, and the rates as a list. */
export function countsMarkdown({ totals, rates }: Pick<StatusAnswer, 'totals' | 'rates'>, language: Language): string {
  const listed = ratesTexts(rates, language).map((rate) => `- ${escapeMarkdown(rate)}\n`);
  return `**${escapeMarkdown(totalsSentence(totals, language))}**\n\n${listed.join('')}`;
}

/** `overdue --format md`. */
export function overdueMarkdown(answer: OverdueAnswer, language: Language): string {
  const { tasks, totals } = answer;
  if (tasks.length === 0) return `${markdownHead(answer, language)}${nothingOverdue(totals.tasks, language)}\n`;
  return `${overdueHeadMarkdown({ ...answer, listed: tasks.length }, language)}\n${markdownTasks(tasks, language)}`;
}

/** The day, and how many of all. */
export function overdueHeadMarkdown(answer: CountedOverdue, language: Language): string {
  return `${markdownHead(answer, language)}**${escapeMarkdown(overdueSentence(answer, language))}**\n`;
}

/** `show --format md`: the place, the clauses above, the text, then the facts and lists. */
export function taskMarkdown(answer: ShowAnswer, language: Language): string {
  const { task, context } = answer;
  const facts = taskFacts(answer, language).map(([label, text]) => `- **${label}:** ${escapeMarkdown(text)}`);
  const lists = taskLists(answer, language).flatMap(([heading, items]) => [
    `### ${heading}`,
    items.map((item) => `- ${escapeMarkdown(item)}`).join('\n'),
  ]);
  return `${[
    `## ${escapeMarkdown(placeText(task))}`,
    ...context.map(({ number, text }) => escapeMarkdown(`${printedNumber(number)} ${text}`)),
    ...task.text.split('\n').map((part) => `> ${escapeMarkdown(part)}`),
    facts.join('\n'),
    ...lists,
    escapeMarkdown(asOfLine(answer, language)),
  ].join('\n\n')}\n`;
}
