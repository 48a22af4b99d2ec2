/** `status --by` for people: a row of counts for each group. */
import type { GroupedStatusAnswer, Totals } from '../../report/answers.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import type { Style } from '../terminal/paint.ts';
import { type Cell, renderTable } from '../terminal/table.ts';
import type { Column } from '../terminal/table-layout.ts';
import { termText } from '../words/day-text.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { sentences, totalsSentence } from '../words/sentences.ts';
import { groupHeadings } from '../words/totals.ts';
import { renderHead } from './table.ts';

/** The groups, the totals of all tasks in the last row, and why the rows may add up to more. */
export function renderGrouped(answer: GroupedStatusAnswer, page: Page): string {
  const { language } = page;
  const head = `${renderHead(answer, page)}\n${paragraph(totalsSentence(answer.totals, language), page)}\n`;
  if (answer.groups.length === 0) return `${head}${paragraph(sentences.noTaskFound[language], page)}`;
  const note =
    answer.countedTwice === 0 ? '' : `\n${paragraph(sentences.countedTwice[language](answer.countedTwice), page)}`;
  return head + groupTable(answer, page) + note;
}

/** The name of a group as people read it: `II.4. Phát triển tổ chức …`, `Quý IV năm 2021`. */
export function groupName(
  { by }: Pick<GroupedStatusAnswer, 'by'>,
  { key, name }: GroupedStatusAnswer['groups'][number],
  language: Language,
): string {
  if (key === null) return groupingNames[by].none[language];
  if (by === 'quarter') return termText(key, language);
  if (by === 'section') return name === null ? key : `${key}. ${name}`;
  return name ?? key;
}

/** The counts shown, each with what makes it stand out when it is not nought. */
const shown = [
  ['tasks', 'strong'],
  ['done', 'onTime'],
  ['inTerm', null],
  ['dueSoon', 'dueSoon'],
  ['overdue', 'overdue'],
  ['ongoing', null],
  ['others', null],
] as const;

function groupTable(answer: GroupedStatusAnswer, { language, paint, width }: Page): string {
  const columns: Column[] = [
    { header: groupingNames[answer.by].heading[language], min: 20, weight: 1, align: 'left', priority: 0, lines: 2 },
    ...shown.map(([key], index) => ({
      header: groupHeadings[key][language],
      min: 6,
      weight: 'fit' as const,
      align: 'right' as const,
      priority: [1, 2, 6, 4, 3, 7, 8][index] ?? 9,
      max: 10,
    })),
    { header: groupHeadings.rate[language], min: 12, weight: 'fit', align: 'right', priority: 5, max: 14 },
  ];
  const row = (name: string, totals: Totals, rate: string, style?: Style): Cell[] => [
    style === undefined ? { text: name } : { text: name, style },
    ...shown.map(([key, kind]) => countCell(countOf(totals, key), kind === null ? undefined : paint[kind])),
    rate === '—' ? { text: rate, isNothing: true } : { text: rate },
  ];
  const rows = answer.groups.map((group) =>
    row(groupName(answer, group, language), group.totals, rateText(group.rates.doneOfFallenDue, language)),
  );
  const all = row(
    groupHeadings.all[language],
    answer.totals,
    rateText(answer.rates.doneOfFallenDue, language),
    paint.strong,
  );
  return renderTable({ columns, rows: [...rows, all], width, headingStyle: paint.heading });
}

/** The count; what is neither done, running, overdue nor ongoing is shown together. */
function countOf(totals: Totals, key: (typeof shown)[number][0]): number {
  if (key !== 'others') return totals[key];
  return totals.awaitingEvent + totals.noDeadline + totals.suspended + totals.withdrawn;
}

function countCell(count: number, style: Style | undefined): Cell {
  if (count === 0) return { text: '·', isNothing: true };
  return style === undefined ? { text: String(count) } : { text: String(count), style };
}
