/** An edit in words: what it does to the standings, and the message of its commit. */

import type { EndedDuty } from '../../record/ended-duties.ts';
import type { SharedTask } from '../../record/shares.ts';
import type { DiffAnswer, TaskDiff } from '../../report/diff-answer.ts';
import { taskDiffLines } from '../diff/lines.ts';
import { standingText } from '../tasks/words.ts';
import { truncate } from '../terminal/truncate.ts';
import { visible } from '../text/visible.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { recordingWords } from '../words/recording.ts';
import { sharedSentence } from '../words/sentences.ts';

/** What the edit says, one line for each change: `PL.02: Điều chỉnh thời hạn, theo …: … → …`. */
export function changeLinesOf({ tasks }: DiffAnswer, language: Language): readonly string[] {
  return tasks.flatMap((task) => changeTexts(task, language));
}

/** One line for each task whose standing the edit changes: `PL.01: Quá hạn 5 ngày → Hoàn thành đúng hạn`. */
export function standingLines({ tasks }: DiffAnswer, language: Language): readonly string[] {
  return tasks.flatMap(({ id, standing }) => {
    if (standing?.before == null || standing.after === null) return [];
    return [`${visible(id)}: ${standingText(standing.before, language)} → ${standingText(standing.after, language)}`];
  });
}

/** One line for each task of several agencies: `II.1.1: 2/21 hoàn thành`, `III.1.3, kỳ 2020: 21/21 hoàn thành`. */
export function sharedLines(tasks: readonly SharedTask[], language: Language): readonly string[] {
  return tasks.map(({ id, period, done, all, left }) => {
    const name = period === null ? id : `${id}, ${headings.period[language].toLowerCase()} ${period}`;
    return visible(`${name}: ${sharedSentence(done, all, left, language)}`);
  });
}

/** One line for each open-ended task that the edit ends. */
export function endedLines(duties: readonly EndedDuty[], language: Language): readonly string[] {
  return duties.map(({ id, agencies }) => visible(recordingWords.endsDuty[language](id, agencies)));
}

/** What is asked before the edit is written. */
export function editQuestion(ended: readonly EndedDuty[], language: Language): string {
  if (ended.length === 0) return recordingWords.question[language];
  return visible(recordingWords.questionEnding[language](ended.map(({ id }) => id)));
}

/** So many characters of a change are told in a commit message: what goes beyond is in the file. */
const longest = 1000;

/** As many columns as git's own listings show of a message's first line. */
const subjectWidth = 72;

/** What was recorded, and nothing else: a change on the first line as far as it goes there, and each whole on its own. */
export function commitMessage(answer: DiffAnswer, language: Language): string {
  const lines = changeLinesOf(answer, language);
  const [only = ''] = lines;
  if (lines.length <= 1) {
    const subject = truncate(only, subjectWidth);
    return subject === only ? `${only}\n` : `${subject}\n\n${only}\n`;
  }
  const subject = recordingWords.subject[language](
    answer.tasks.filter((task) => task.changes.length > 0).map(({ id }) => visible(id)),
    lines.length,
  );
  return `${subject}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

/** The same of several plans, each change with its plan. */
export function commitMessageOver(
  plans: readonly { readonly plan: string; readonly answer: DiffAnswer }[],
  language: Language,
): string {
  const lines = plans.flatMap(({ plan, answer }) =>
    changeLinesOf(answer, language).map((line) => `- ${visible(plan)} · ${line}\n`),
  );
  const ids = plans.map(({ plan }) => visible(plan));
  return `${recordingWords.subject[language](ids, lines.length)}\n\n${lines.join('')}`;
}

function changeTexts(task: TaskDiff, language: Language): string[] {
  return taskDiffLines({ ...task, standing: null }, language).map(({ what, before, after, note }) => {
    const told = [before, after].filter((text) => text !== null).join(' → ');
    const text = [
      `${task.id}: ${what}`,
      ...(told === '' ? [] : [`: ${told}`]),
      ...(note === null ? [] : [` (${note})`]),
    ];
    return shortened(visible(text.join('').replaceAll(/\s+/g, ' ')));
  });
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
