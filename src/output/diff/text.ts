/** `diff` for people: how much changed, then task by task the old and the new, told apart by `-` and `+` as well as by colour. */
import type { ChangeAnswer, DiffAnswer, DiffParts, TaskDiff } from '../../report/diff-answer.ts';
import type { DiffOfOne, DiffOfPlans } from '../../report/diff-of-plans.ts';
import { planHead } from '../plans/plan-head.ts';
import { placeText } from '../tasks/facts.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import type { Style } from '../terminal/paint.ts';
import { truncate } from '../terminal/truncate.ts';
import { wrapText } from '../terminal/wrap.ts';
import { visible } from '../text/visible.ts';
import {
  allChangesSentence,
  changesSentence,
  comparedLine,
  diffWords,
  plansOfOneVersion,
  totalsChanges,
} from '../words/diff.ts';
import { headTitle, leftOutLines } from '../words/plans.ts';
import { asOfLine } from '../words/sentences.ts';
import type { DiffLine } from './diff-line.ts';
import { changeLines, type GeneralGroup, generalGroups, taskDiffLines } from './lines.ts';

/** The most columns of a task's text: enough to know which task it is. */
const reminderWidth = 100;

/** The summary, then the changes of each task, of the register, the document and the settings; of several plans one by one. */
export function renderDiff(answer: DiffAnswer | DiffOfPlans, page: Page): string {
  const parts =
    answer.plan === null
      ? [...answer.diffs.flatMap((diff) => planText(diff, page)), ...sharedText(answer, page)]
      : partsOf(answer, page);
  return [head(answer, page), ...parts].join('\n');
}

function planText(diff: DiffOfOne, page: Page): string[] {
  return [planHead(diff, diff.folder, changesSentence(diff, page.language), page), ...partsOf(diff, page)];
}

function partsOf(diff: DiffParts, page: Page): string[] {
  const groups = generalGroups.flatMap((group) => groupText(diff[group], group, page));
  return [...diff.tasks.map((task) => taskText(task, page)), ...groups];
}

function head(answer: DiffAnswer | DiffOfPlans, page: Page): string {
  const { language, paint } = page;
  const totals = totalsChanges(answer.totals, language);
  return [
    paragraph(headTitle(answer, language), page, '', paint.strong),
    paragraph(comparedLine(answer, language), page, '', paint.muted),
    paragraph(asOfLine({ ...answer, revision: null }, language), page, '', paint.muted),
    ...leftOutLines(answer, language).map((line) => paragraph(line, page, '', paint.overdue)),
    '\n',
    paragraph(allChangesSentence(answer, language), page, '', paint.strong),
    totals === '' ? '' : paragraph(totals, page),
    ...plansOfOneVersion(answer, language).map((line) => paragraph(line, page)),
  ].join('');
}

function sharedText({ register }: DiffOfPlans, page: Page): string[] {
  return groupText(register, 'register', page, diffWords.sharedRegister[page.language]);
}

function taskText(task: TaskDiff, page: Page): string {
  const { paint, language, width } = page;
  const reminder = truncate(visible(task.text.replaceAll('\n', ' ')), Math.min(width, reminderWidth));
  const lines = taskDiffLines(task, language).map((line) => lineText(line, page));
  return [
    paragraph(placeText(task), page, '', paint.strong),
    reminder === '' ? '' : `${paint.muted(reminder)}\n`,
    ...lines,
  ].join('');
}

function groupText(
  changes: readonly ChangeAnswer[],
  group: GeneralGroup,
  page: Page,
  heading = diffWords.groups[group][page.language],
): string[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => changeLines(change, null, page.language));
  return [`${page.paint.strong(heading)}\n${lines.map((line) => lineText(line, page)).join('')}`];
}

function lineText({ what, before, after, note }: DiffLine, page: Page): string {
  const { paint } = page;
  return [
    paragraph(what, page, '  '),
    before === null ? '' : marked('    - ', before, page, paint.removed),
    after === null ? '' : marked('    + ', after, page, paint.added),
    note === null ? '' : paragraph(note, page, '    ', paint.muted),
  ].join('');
}

/** The text after the mark, further lines below its beginning, all in the style. */
function marked(mark: string, text: string, { textWidth }: Page, style: Style): string {
  return wrapText(visible(text.replaceAll('\n', ' ')), textWidth - mark.length)
    .map((line, index) => `${style((index === 0 ? mark : ' '.repeat(mark.length)) + line)}\n`)
    .join('');
}
