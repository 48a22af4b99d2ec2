/** Tasks of several plans as Markdown: a summary of all, then each plan that has some under a heading of its own. */
import type { OverdueAnswer, StatusAnswer } from '../../report/answers.ts';
import type { SummedStatus } from '../../report/summed-plans.ts';
import { countsMarkdown, markdownHead, markdownTasks } from '../tasks/markdown.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { sentences, totalsSentence } from '../words/sentences.ts';

/** `status`: the day, the counts and rates of all. */
export function statusHeadMarkdown(answer: SummedStatus, language: Language): string {
  const head = markdownHead(answer, language);
  if (answer.totals.tasks === 0) return `${head}${sentences.noTaskFound[language]}\n`;
  return head + countsMarkdown(answer, language);
}

/** The tasks of one plan; nothing where it has none. */
export function planStatusMarkdown(answer: StatusAnswer, folder: string, language: Language): string {
  return planMarkdown(answer, folder, totalsSentence(answer.totals, language), language);
}

/** The overdue of one plan, most days first; nothing where it has none. */
export function planOverdueMarkdown(answer: OverdueAnswer, folder: string, language: Language): string {
  const count = sentences.overdue[language](answer.tasks.length, answer.totals.tasks);
  return planMarkdown(answer, folder, count, language);
}

function planMarkdown(answer: StatusAnswer | OverdueAnswer, folder: string, count: string, language: Language): string {
  if (answer.tasks.length === 0) return '';
  const head = `### ${escapeMarkdown(planName(answer))}\n\n${escapeMarkdown(`${folder} · ${count}`)}\n`;
  return `\n${head}\n${markdownTasks(answer.tasks, language)}`;
}
