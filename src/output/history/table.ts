/** `history` for people: one line or more an event, what is still to come last. */
import type { HistoryAnswer, HistoryEvent } from '../../report/history-answer.ts';
import { placeText } from '../tasks/facts.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { renderItems } from '../terminal/table.ts';
import type { ItemColumn } from '../terminal/table-cells.ts';
import { historyNote, historyWords } from '../words/history.ts';
import { planName } from '../words/plan-name.ts';
import { asOfLine } from '../words/sentences.ts';
import { historyColumns, shownColumns } from './columns.ts';

/** Lines of an event in the plan's own history: the task's has the whole. */
const linesOfEvent = 3;

/** What it is the history of, then the events. */
export function renderHistory(answer: HistoryAnswer, page: Page): string {
  const { language } = page;
  if (answer.events.length === 0) return `${head(answer, page)}\n${historyWords.nothing[language]}\n`;
  return `${head(answer, page)}\n${table(answer, page)}`;
}

function head(answer: HistoryAnswer, page: Page): string {
  const { paint, language } = page;
  const { task } = answer;
  const note = historyNote(answer, language);
  return [
    task === null
      ? paragraph(planName(answer), page, '', paint.strong)
      : paragraph(placeText(task), page, '', paint.strong) + paragraph(task.text.replaceAll('\n', ' '), page),
    paragraph(asOfLine(answer, language), page, '', paint.muted),
    note === '' ? '' : paragraph(note, page, '', paint.warning),
  ].join('');
}

function table(answer: HistoryAnswer, page: Page): string {
  const { language, paint } = page;
  const columns = shownColumns(answer).map((name): ItemColumn<HistoryEvent> => {
    const { text, layout, style } = historyColumns[name];
    const isCut = name === 'event' && answer.task === null;
    return {
      heading: historyWords.columns[name],
      layout: isCut ? { ...layout, lines: linesOfEvent } : layout,
      cell: (event) => ({ text: text(event, language), ...(style && { style: style(paint, event) }) }),
    };
  });
  return renderItems(columns, answer.events, page);
}
