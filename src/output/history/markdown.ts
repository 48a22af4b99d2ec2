/** `history --format md`: the events as a table, fit for a comment or a note. */
import type { HistoryAnswer } from '../../report/history-answer.ts';
import { placeText } from '../tasks/facts.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { historyNote, historyWords } from '../words/history.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { asOfLine } from '../words/sentences.ts';
import { historyRows } from './rows.ts';

/** The heading, the day, and the table. */
export function historyMarkdown(answer: HistoryAnswer, language: Language): string {
  const { task, git } = answer;
  const note = historyNote(answer, language);
  const kept = (['day', 'id', 'event', 'entered'] as const)
    .filter((column) => column !== 'id' || task === null)
    .filter((column) => column !== 'entered' || git.missing === null);
  const rows = historyRows(answer, language).map((row) => kept.map((column) => row[column]));
  return `${[
    `## ${escapeMarkdown(task === null ? planName(answer) : placeText(task))}`,
    ...(task === null ? [] : task.text.split('\n').map((part) => `> ${escapeMarkdown(part)}`)),
    escapeMarkdown(asOfLine(answer, language)),
    ...(note === '' ? [] : [escapeMarkdown(note)]),
    rows.length === 0
      ? historyWords.nothing[language]
      : markdownTable(
          kept.map((column) => historyWords.columns[column][language]),
          rows,
          [],
        ).trimEnd(),
  ].join('\n\n')}\n`;
}
