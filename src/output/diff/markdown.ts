/** `diff --format md`, fit for a pull-request comment: one summary line, then a table for each kind of change. */
import type { ChangeAnswer, DiffAnswer, DiffParts, TaskDiff } from '../../report/diff-answer.ts';
import type { DiffOfPlans } from '../../report/diff-of-plans.ts';
import { truncate } from '../terminal/truncate.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import {
  allChangesSentence,
  changesSentence,
  comparedLine,
  diffWords,
  plansOfOneVersion,
  totalsChanges,
} from '../words/diff.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { headTitle, leftOutLines } from '../words/plans.ts';
import { asOfLine } from '../words/sentences.ts';
import type { DiffLine } from './diff-line.ts';
import { changeLines, generalGroups, taskDiffLines } from './lines.ts';

/** The most columns of a task's text beside its id. */
const reminderWidth = 60;

/** The heading, the summary and the tables. */
export function diffMarkdown(answer: DiffAnswer | DiffOfPlans, language: Language): string {
  const totals = totalsChanges(answer.totals, language);
  const compared = `${comparedLine(answer, language)} · ${asOfLine({ ...answer, revision: null }, language)}`;
  return `${[
    `## ${escapeMarkdown(headTitle(answer, language))}`,
    `**${escapeMarkdown(allChangesSentence(answer, language))}**`,
    ...(totals === '' ? [] : [escapeMarkdown(totals)]),
    ...[compared, ...leftOutLines(answer, language), ...plansOfOneVersion(answer, language)].map(escapeMarkdown),
    ...(answer.plan === null ? plansParts(answer, language) : partsOf(answer, '###', language)),
  ].join('\n\n')}\n`;
}

/** Each plan under a heading of its own, then the register that they share. */
function plansParts({ diffs, register }: DiffOfPlans, language: Language): string[] {
  const plans = diffs.flatMap((diff) => [
    `### ${escapeMarkdown(planName(diff))}`,
    escapeMarkdown(`${diff.folder} · ${changesSentence(diff, language)}`),
    ...partsOf(diff, '####', language),
  ]);
  return [...plans, ...groupTable(register, `### ${diffWords.sharedRegister[language]}`, language)];
}

function partsOf(diff: DiffParts, mark: '###' | '####', language: Language): string[] {
  const heading = (group: keyof typeof diffWords.groups) => `${mark} ${diffWords.groups[group][language]}`;
  return [
    ...taskTable(diff, heading('tasks'), language),
    ...generalGroups.flatMap((group) => groupTable(diff[group], heading(group), language)),
  ];
}

function taskTable({ tasks }: DiffParts, heading: string, language: Language): string[] {
  const rows = tasks.flatMap((task) =>
    taskDiffLines(task, language).map((line, index) => [index === 0 ? reminded(task) : task.id, ...cells(line)]),
  );
  if (rows.length === 0) return [];
  const header = headerOf(['id', 'change', 'before', 'after'], language);
  return [heading, markdownTable(header, rows, []).trimEnd()];
}

function groupTable(changes: readonly ChangeAnswer[], heading: string, language: Language): string[] {
  const rows = changes.flatMap((change) => changeLines(change, null, language).map(cells));
  if (rows.length === 0) return [];
  const header = headerOf(['change', 'before', 'after'], language);
  return [heading, markdownTable(header, rows, []).trimEnd()];
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
