/** The table of a return: the same columns and texts for CSV and Excel. */
import type { Day } from '../../calendar/day.ts';
import { periodNamed } from '../../calendar/period.ts';
import type { GivenReturn, OwedAnswer } from '../../report/return-answer.ts';
import { type FilledColumn, filledColumns, type ReturnColumn, returnColumns } from '../../returns/columns.ts';
import { leftOutRows } from '../tasks/csv.ts';
import { besideDue } from '../tasks/requests.ts';
import type { PlainTable } from '../tasks/rows.ts';
import { dueDayText, standingText } from '../tasks/words.ts';
import { renderCsv } from '../text/csv.ts';
import { dayText, periodText } from '../words/day-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { returnHeaders } from '../words/return-columns.ts';
import { stateLabels } from '../words/standing.ts';

/** The table with what its columns are. */
export interface ReturnTable extends PlainTable {
  readonly columns: readonly ReturnColumn[];
}

/** The header and a row for each thing owed, the agency's own columns blank. Days are written as the language writes them. */
export function returnTable(answer: GivenReturn, language: Language): ReturnTable {
  const columns = returnColumnsOf(answer);
  return {
    columns,
    header: columns.map((column) => returnHeaders[column][language]),
    rows: [
      ...leftOutRows(answer, columns, columns.indexOf('text'), language),
      ...answer.owed.map((owed) => {
        const cells = { ...blankCells, ...givenCells(owed, answer, language) };
        return columns.map((column) => cells[column]);
      }),
    ],
  };
}

/** The table alone as CSV: the last column says which day it holds for. */
export function returnCsv(answer: GivenReturn, language: Language): string {
  const { header, rows } = returnTable(answer, language);
  return renderCsv(header, rows);
}

/** Every column, but for the products where no task names one, and for the plans where there is one. */
export function returnColumnsOf({ owed, plan }: GivenReturn): readonly ReturnColumn[] {
  const hasProducts = owed.some(({ task }) => task.product !== null);
  const isOne = plan !== null;
  const left = (column: ReturnColumn) =>
    (column === 'product' && !hasProducts) || ((column === 'plan' || column === 'planTitle') && isOne);
  return returnColumns.filter((column) => !left(column));
}

/** What the agency fills in. */
const blankCells = Object.fromEntries(filledColumns.map((column) => [column, ''])) as Record<FilledColumn, string>;

/** What the office gives: every column that is not the agency's. */
function givenCells(
  owed: OwedAnswer,
  { asOf }: GivenReturn,
  language: Language,
): Readonly<Record<Exclude<ReturnColumn, FilledColumn>, string>> {
  return {
    plan: owed.plan?.id ?? '',
    planTitle: owed.plan?.title ?? '',
    task: owed.task.id,
    period: owed.period === null ? '' : periodInWords(owed.period, language),
    text: owed.task.text,
    product: owed.task.product ?? '',
    deadline: [dueDayText(owed, language), besideDue(owed, language)].filter((part) => part !== '').join(' '),
    standing: standingText(owed, language),
    lastReport: lastReportText(owed, language),
    agency: owed.agency.id,
    agencyName: owed.agency.name,
    asOf: dayText(asOf, language),
  };
}

/** In words, since Excel makes a date of `2021-03` as soon as it opens a CSV file. */
function periodInWords(name: string, language: Language): string {
  const period = periodNamed(name);
  return period === null ? name : periodText(period, language);
}

function lastReportText({ lastReport, count, obstacle, proposal }: OwedAnswer, language: Language): string {
  if (lastReport === null) return '';
  const { date, state, note } = lastReport;
  const counted = count === null ? '' : countText(count, date, language);
  const said = [`${dayText(date, language)}: ${stateLabels[state][language]}`, counted, note ?? ''];
  const told = Object.entries({ obstacle, proposal }).map(([what, text]) =>
    text === null ? '' : `${headings[what as 'obstacle' | 'proposal'][language]}: ${text}`,
  );
  return sentences([...said, ...told]);
}

/** `Số đã hoàn thành: 12/15`, with its own day where a later report said nothing of it. */
function countText(count: NonNullable<OwedAnswer['count']>, reported: Day, language: Language): string {
  const told = `${headings.count[language]}: ${count.done}/${count.of}`;
  return count.date === reported ? told : `${told} (${dayText(count.date, language)})`;
}

/** The texts behind one another, each as a sentence; the last one ends as it was written. */
function sentences(texts: readonly string[]): string {
  const said = texts.filter((text) => text !== '');
  return said.map((text, at) => (at === said.length - 1 ? text : text.replace(/\.?\s*$/, '.'))).join(' ');
}
