/** `diff --format md`, fit for a pull-request comment: one summary line, then a table for each kind of change. */
import type { DiffAnswer, TaskDiff } from '../../report/diff-answer.ts';
import { truncate } from '../terminal/truncate.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { changesSentence, comparedLine, diffWords, totalsChanges } from '../words/diff.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { asOfLine } from '../words/sentences.ts';
import { changeLines, type DiffLine, type GeneralGroup, generalGroups, taskDiffLines } from './lines.ts';

/** The most columns of a task's text beside its id. */
const reminderWidth = 60;

/** The heading, the summary and the tables. */
export function diffMarkdown(answer: DiffAnswer, language: Language): string {
  const totals = totalsChanges(answer.totals, language);
  const compared = `${comparedLine(answer, language)} · ${asOfLine({ ...answer, revision: null }, language)}`;
  return `${[
    `## ${escapeMarkdown(planName(answer))}`,
    `**${escapeMarkdown(changesSentence(answer, language))}**`,
    ...(totals === '' ? [] : [escapeMarkdown(totals)]),
    escapeMarkdown(compared),
    ...taskTable(answer, language),
    ...generalGroups.flatMap((group) => groupTable(answer, group, language)),
  ].join('\n\n')}\n`;
}

function taskTable({ tasks }: DiffAnswer, language: Language): string[] {
  const rows = tasks.flatMap((task) =>
    taskDiffLines(task, language).map((line, index) => [index === 0 ? reminded(task) : task.id, ...cells(line)]),
  );
  if (rows.length === 0) return [];
  const header = headerOf(['id', 'change', 'before', 'after'], language);
  return [`### ${diffWords.groups.tasks[language]}`, markdownTable(header, rows, []).trimEnd()];
}

function groupTable(answer: DiffAnswer, group: GeneralGroup, language: Language): string[] {
  const rows = answer[group].flatMap((change) => changeLines(change, null, language).map(cells));
  if (rows.length === 0) return [];
  const header = headerOf(['change', 'before', 'after'], language);
  return [`### ${diffWords.groups[group][language]}`, markdownTable(header, rows, []).trimEnd()];
}

function headerOf(columns: readonly (keyof typeof diffWords.columns)[], language: Language): string[] {
  return columns.map((column) => diffWords.columns[column][language]);
}

/** The id with the beginning of the text: once a task is enough. */
function reminded({ id, text }: TaskDiff): string {
  return text === '' ? id : `${id}\n${truncate(text.replaceAll('\n', ' '), reminderWidth)}`;
}

/** What changed with its note, the old, the new. */
function cells({ what, before, after, note }: DiffLine): string[] {
  return [note === null ? what : `${what}\n(${note})`, before ?? '', after ?? ''];
}
