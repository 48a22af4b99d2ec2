/** `history` for people: one line or more an event, what is still to come last. */
import type { HistoryAnswer, HistoryEvent } from '../../report/history-answer.ts';
import { placeText } from '../tasks/facts.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import type { Paint, Style } from '../terminal/paint.ts';
import { renderTable } from '../terminal/table.ts';
import type { Column } from '../terminal/table-layout.ts';
import { historyNote, historyWords } from '../words/history.ts';
import { planName } from '../words/plan-name.ts';
import { asOfLine } from '../words/sentences.ts';
import { historyRows } from './rows.ts';

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

function table(answer: HistoryAnswer, { language, paint, width }: Page): string {
  const header = (column: keyof typeof historyWords.columns) => historyWords.columns[column][language];
  const isOneTask = answer.task !== null;
  const lines = isOneTask ? {} : { lines: linesOfEvent };
  const columns: readonly Column[] = [
    { header: header('day'), min: 11, weight: 'fit', align: 'left', priority: 0 },
    { header: header('id'), min: 12, weight: 'fit', align: 'left', priority: 1 },
    { header: header('event'), min: 24, weight: 3, align: 'left', priority: 2, ...lines },
    { header: header('entered'), min: 16, weight: 1, align: 'left', priority: 5, max: 44 },
  ];
  const kept = [0, ...(isOneTask ? [] : [1]), 2, ...(answer.git.missing === null ? [3] : [])];
  const rows = historyRows(answer, language).map((row, index) => {
    const event = answer.events[index] as HistoryEvent;
    const cells = [
      { text: row.day },
      { text: row.id, style: paint.strong },
      { text: row.event, style: eventStyle(paint, event) },
      { text: row.entered, style: enteredStyle(paint, event), isNothing: row.entered === '' },
    ];
    return kept.map((cell) => cells[cell] as (typeof cells)[number]);
  });
  return renderTable({
    columns: kept.map((column) => columns[column] as Column),
    rows,
    width,
    headingStyle: paint.heading,
  });
}

/** Colours as for standings; what people wrote down has none. */
function eventStyle(paint: Paint, event: HistoryEvent): Style {
  switch (event.kind) {
    case 'became-late':
      return paint.overdue;
    case 'done':
      return event.standing === 'done-late' ? paint.doneLate : paint.onTime;
    case 'fell-due':
    case 'falls-due':
      return paint.dueSoon;
    default:
      return (text) => text;
  }
}

function enteredStyle(paint: Paint, { entered }: HistoryEvent): Style {
  const isRemarkable =
    entered !== null && (entered.disagrees !== null || entered.revised !== null || entered.isUncommitted);
  return isRemarkable ? paint.warning : paint.muted;
}
