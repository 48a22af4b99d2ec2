/** `status --by` for people: a row of counts for each group. */

import type { GroupedStatus, Totals } from '../../report/answers.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { othersOf } from '../../report/totals.ts';
import { renderFramed } from '../terminal/framed-table.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import type { Paint, Style } from '../terminal/paint.ts';
import type { Cell, ItemColumn } from '../terminal/table-cells.ts';
import { groupingNames } from '../words/headings.ts';
import { rateText } from '../words/number-text.ts';
import { sentences, totalsSentence } from '../words/sentences.ts';
import { groupHeadings, ratesLabels } from '../words/totals.ts';
import { type Counted, type Counts, groupCounts } from './counts.ts';
import { renderHead } from './table.ts';

/** The groups, the totals of all tasks in the last row, and why the rows may add up to more. */
export function renderGrouped(answer: AnyHead & GroupedStatus, page: Page): string {
  const { language } = page;
  const head = `${renderHead(answer, page)}\n${paragraph(totalsSentence(answer.totals, language), page)}\n`;
  if (answer.groups.length === 0) return `${head}${paragraph(sentences.noTaskFound[language], page)}`;
  const counts = groupCounts(answer, language);
  return head + groupTable(answer, counts, page) + (counts.note === '' ? '' : `\n${paragraph(counts.note, page)}`);
}

/** A row: a group, or all together. */
type CountedRow = Counted & { readonly isAll: boolean };

/** A column of counts. */
interface CountColumn {
  readonly count: (totals: Totals) => number;
  readonly priority: number;
  /** What makes it stand out when it is not nought. */
  readonly style?: keyof Paint;
}

const countColumns = {
  tasks: { count: ({ tasks }) => tasks, priority: 1, style: 'strong' },
  done: { count: ({ done }) => done, priority: 2, style: 'onTime' },
  inTerm: { count: ({ inTerm }) => inTerm, priority: 6 },
  dueSoon: { count: ({ dueSoon }) => dueSoon, priority: 4, style: 'dueSoon' },
  overdue: { count: ({ overdue }) => overdue, priority: 3, style: 'overdue' },
  ongoing: { count: ({ ongoing }) => ongoing, priority: 7 },
  others: { count: othersOf, priority: 8 },
} as const satisfies Readonly<Partial<Record<keyof typeof groupHeadings, CountColumn>>>;

function groupTable(answer: GroupedStatus, { rows, all }: Counts, page: Page): string {
  const groups = rows.map((row) => ({ ...row, isAll: false }));
  return renderFramed(columnsFor(answer, page), [...groups, { ...all, isAll: true }], page);
}

function columnsFor({ by }: GroupedStatus, { language, paint }: Page): readonly ItemColumn<CountedRow>[] {
  const counts = Object.keys(countColumns) as readonly (keyof typeof countColumns)[];
  return [
    {
      heading: groupingNames[by].heading,
      layout: { min: 20, weight: 1, priority: 0, lines: 2 },
      cell: ({ name, isAll }) => (isAll ? { text: name, style: paint.strong } : { text: name }),
    },
    ...counts.map((key): ItemColumn<CountedRow> => {
      const { count, priority, style }: CountColumn = countColumns[key];
      return {
        heading: groupHeadings[key],
        layout: { min: 6, weight: 'fit', align: 'right', priority, max: 10 },
        cell: ({ totals }) => countCell(count(totals), style === undefined ? undefined : paint[style]),
      };
    }),
    {
      heading: ratesLabels.doneOfFallenDue,
      layout: { min: 14, weight: 'fit', align: 'right', priority: 5, max: 16 },
      cell: ({ rates }) => rateCell(rateText(rates.doneOfFallenDue, language)),
    },
  ];
}

function countCell(count: number, style: Style | undefined): Cell {
  if (count === 0) return { text: '·', isNothing: true };
  return style === undefined ? { text: String(count) } : { text: String(count), style };
}

function rateCell(rate: string): Cell {
  return rate === '—' ? { text: rate, isNothing: true } : { text: rate };
}
