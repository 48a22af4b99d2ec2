/** `diff` for people: how much changed, then task by task the old and the new, told apart by `-` and `+` as well as by colour. */
import type { Totals } from '../report/answers.ts';
import type { ChangeAnswer, DiffAnswer, TaskDiff } from '../report/diff-answer.ts';
import { changeLines, type DiffLine, taskDiffLines } from './diff-lines.ts';
import { listItem, type Page, paragraph } from './page.ts';
import type { Style } from './paint.ts';
import { truncate } from './truncate.ts';
import { visible } from './visible.ts';
import { changesSentence, comparedLine, diffWords } from './words/diff.ts';
import type { Language } from './words/language.ts';
import { numberText } from './words/number-text.ts';
import { asOfLine } from './words/sentences.ts';
import { totalsLabels } from './words/totals.ts';

/** Columns of a task's text that remind of what it is about. */
const reminder = 100;

/** The summary and the changes, grouped. */
export function renderDiff(answer: DiffAnswer, page: Page): string {
  const { language } = page;
  const tasks = answer.tasks.map((task) => taskText(task, page));
  const groups = (['register', 'document', 'settings'] as const).map((group) => groupText(answer, group, page));
  return [head(answer, page), ...tasks, ...groups.filter((text) => text !== '')].join('\n').replaceAll(asWritten(language), '');
}

function head(answer: DiffAnswer, page: Page): string {
  const { language, paint } = page;
  const totals = totalsChanges(answer.totals, language);
  return [
    paragraph(answer.plan.title, page, '', paint.strong),
    paragraph(comparedLine(answer, language), page, '', paint.muted),
    paragraph(asOfLine({ ...answer, revision: null }, language), page, '', paint.muted),
    '\n',
    paragraph(changesSentence(answer, language), page, '', paint.strong),
    totals === '' ? '' : paragraph(totals, page),
  ].join('');
}
