/** `diff` for people: how much changed, then task by task the old and the new, told apart by `-` and `+` as well as by colour. */
import type { DiffAnswer, TaskDiff } from '../../report/diff-answer.ts';
import { placeText } from '../tasks/facts.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import type { Style } from '../terminal/paint.ts';
import { truncate } from '../terminal/truncate.ts';
import { wrapText } from '../terminal/wrap.ts';
import { visible } from '../text/visible.ts';
import { changesSentence, comparedLine, diffWords, totalsChanges } from '../words/diff.ts';
import { planName } from '../words/plan-name.ts';
import { asOfLine } from '../words/sentences.ts';
import { changeLines, type DiffLine, type GeneralGroup, generalGroups, taskDiffLines } from './lines.ts';

/** The most columns of a task's text: enough to know which task it is. */
const reminderWidth = 100;

/** The summary, then the changes of each task, of the register, the document and the settings. */
export function renderDiff(answer: DiffAnswer, page: Page): string {
  const groups = generalGroups.map((group) => groupText(answer, group, page));
  return [head(answer, page), ...answer.tasks.map((task) => taskText(task, page)), ...groups.flat()].join('\n');
}

function head(answer: DiffAnswer, page: Page): string {
  const { language, paint } = page;
  const totals = totalsChanges(answer.totals, language);
  return [
    paragraph(planName(answer), page, '', paint.strong),
    paragraph(comparedLine(answer, language), page, '', paint.muted),
    paragraph(asOfLine({ ...answer, revision: null }, language), page, '', paint.muted),
    '\n',
    paragraph(changesSentence(answer, language), page, '', paint.strong),
    totals === '' ? '' : paragraph(totals, page),
  ].join('');
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

function groupText(answer: DiffAnswer, group: GeneralGroup, page: Page): string[] {
  const changes = answer[group];
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => changeLines(change, null, page.language));
  const heading = page.paint.strong(diffWords.groups[group][page.language]);
  return [`${heading}\n${lines.map((line) => lineText(line, page)).join('')}`];
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
