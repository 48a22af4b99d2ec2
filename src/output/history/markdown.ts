/** `history --format md`: the events as a table, fit for a comment or a note. */
import type { HistoryAnswer } from '../../report/history-answer.ts';
import { placeText } from '../tasks/facts.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { historyNote, historyWords } from '../words/history.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { asOfLine } from '../words/sentences.ts';
import { historyColumns, shownColumns } from './columns.ts';

/** The heading, the day, and the table. */
export function historyMarkdown(answer: HistoryAnswer, language: Language): string {
  const { task, events } = answer;
  const note = historyNote(answer, language);
  const shown = shownColumns(answer);
  return `${[
    `## ${escapeMarkdown(task === null ? planName(answer) : placeText(task))}`,
    ...(task === null ? [] : task.text.split('\n').map((part) => `> ${escapeMarkdown(part)}`)),
    escapeMarkdown(asOfLine(answer, language)),
    ...(note === '' ? [] : [escapeMarkdown(note)]),
    events.length === 0
      ? historyWords.nothing[language]
      : markdownTable(
          shown.map((name) => historyWords.columns[name][language]),
          events.map((event) => shown.map((name) => historyColumns[name].text(event, language))),
          [],
        ).trimEnd(),
  ].join('\n\n')}\n`;
}
