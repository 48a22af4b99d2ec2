/** The columns of a `history`, each one entry: what it says of an event, and how it stands in a terminal. */
import type { HistoryAnswer, HistoryEvent } from '../../report/history-answer.ts';
import type { Paint, Style } from '../terminal/paint.ts';
import type { ItemColumn } from '../terminal/table-cells.ts';
import { dayText } from '../words/day-text.ts';
import { enteredText, type historyWords } from '../words/history.ts';
import type { Language } from '../words/language.ts';
import { eventText } from './event-text.ts';

type HistoryColumnName = keyof typeof historyWords.columns;

/** A column of a history. */
interface HistoryColumn {
  /** Not yet made safe to print; empty for nothing. */
  readonly text: (event: HistoryEvent, language: Language) => string;
  readonly layout: ItemColumn<HistoryEvent>['layout'];
  readonly style?: (paint: Paint, event: HistoryEvent) => Style;
  /** Whether the answer has anything to say there; always, where nothing is said. */
  readonly isShown?: (answer: HistoryAnswer) => boolean;
}

export const historyColumns: Readonly<Record<HistoryColumnName, HistoryColumn>> = {
  day: { text: (event, language) => dayText(event.day, language), layout: { min: 11, weight: 'fit', priority: 0 } },
  // Empty for what is about the plan as a whole.
  id: {
    text: (event) => event.task ?? '',
    layout: { min: 12, weight: 'fit', priority: 1 },
    style: (paint) => paint.strong,
    isShown: ({ task }) => task === null,
  },
  event: { text: eventText, layout: { min: 24, weight: 3, priority: 2 }, style: eventStyle },
  // How it came into git; empty where nothing was written down.
  entered: {
    text: (event, language) => enteredText(event.entered, language),
    layout: { min: 16, weight: 1, priority: 5, max: 44 },
    style: enteredStyle,
    isShown: ({ git }) => git.missing === null,
  },
};

/** The columns that an answer shows, in order. */
export function shownColumns(answer: HistoryAnswer): readonly HistoryColumnName[] {
  const names = Object.keys(historyColumns) as readonly HistoryColumnName[];
  return names.filter((name) => historyColumns[name].isShown?.(answer) ?? true);
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
