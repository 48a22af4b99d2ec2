/** The charts of the page, each from the counts of the answer. */
import { daysBetween } from '../../calendar/day.ts';
import { type Period, periodContaining, periodNamed } from '../../calendar/period.ts';
import type { Totals } from '../../report/answers.ts';
import type { AnyBook } from '../../report/book.ts';
import type { CoursePoint } from '../../report/overview.ts';
import { restOf, separateCounts } from '../../report/totals.ts';
import { barChart, type ChartTable, columnChart, lineChart } from '../page/chart.ts';
import { groupName } from '../status/counts.ts';
import { dayText } from '../words/day-text.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { pageWords } from '../words/page.ts';
import { totalsSentence } from '../words/sentences.ts';
import { totalsLabels } from '../words/totals.ts';

/** One bar of all tasks, by where they stand. */
export function standingsChart({ totals }: AnyBook, language: Language): string {
  const kinds = separateCounts.filter((key) => totals[key] > 0);
  return barChart(
    {
      ...chart('standings', language),
      title: pageWords.standings[language],
      description: totalsSentence(totals, language),
      rowsOf: '',
      columns: kinds.map((key) => ({ name: totalsLabels[key][language], class: key })),
      rows: [{ label: totalsLabels.tasks[language], values: kinds.map((key) => totals[key]) }],
    },
    'unnamed',
  );
}

/** What falls due in each quarter, by where it stands. */
export function deadlinesChart({ byQuarter, asOf }: AnyBook, language: Language): string {
  const groups = byQuarter.groups.flatMap((group) => (group.key === null ? [] : [{ ...group, key: group.key }]));
  if (groups.length === 0) return '';
  const columns = quarterColumns(language).filter(({ count }) => groups.some(({ totals }) => count(totals) > 0));
  const names = groups.map(({ key }) => key);
  return columnChart(
    {
      ...chart('deadlines', language),
      title: pageWords.deadlines[language],
      description: pageWords.deadlinesText[language],
      rowsOf: pageWords.quarter[language],
      columns: columns.map(({ name, class: colour }) => ({ name, class: colour })),
      rows: groups.map(({ key, totals }) => ({
        label: shortQuarter(key, language),
        values: columns.map(({ count }) => count(totals)),
      })),
    },
    todayAmong(names, asOf, language),
  );
}

function quarterColumns(language: Language) {
  const label = (key: keyof Totals) => totalsLabels[key][language];
  return [
    { name: label('doneOnTime'), class: 'doneOnTime', count: (totals: Totals) => totals.doneOnTime },
    { name: label('doneLate'), class: 'doneLate', count: (totals: Totals) => totals.doneLate },
    { name: label('overdue'), class: 'overdue', count: (totals: Totals) => totals.overdue },
    { name: label('dueSoon'), class: 'dueSoon', count: (totals: Totals) => totals.dueSoon },
    { name: label('inTerm'), class: 'inTerm', count: (totals: Totals) => totals.inTerm },
    { name: pageWords.othersOf[language], class: 'others', count: restOf },
  ];
}

/** How many were to be done by the end of each quarter, and how many were. */
export function courseChart({ asOf }: AnyBook, course: readonly CoursePoint[], language: Language): string {
  if (course.length === 0) return '';
  const names = course.map(({ quarter }) => quarter);
  const now = course.findLast(({ done }) => done !== null);
  return lineChart(
    {
      ...chart('course', language),
      title: pageWords.course[language],
      description: pageWords.courseText[language](now?.planned ?? 0, now?.done ?? 0),
      rowsOf: pageWords.quarter[language],
      columns: [
        { name: pageWords.planned[language], class: 'planned' },
        { name: pageWords.done[language], class: 'doneOnTime' },
      ],
      rows: course.map(({ quarter, planned, done }) => ({
        label: shortQuarter(quarter, language),
        values: [planned, done],
      })),
    },
    todayAmong(names, asOf, language),
  );
}

/** Who is late with how much, the most first. */
export function overdueChart({ byAgency }: AnyBook, language: Language): string {
  const late = byAgency.groups
    .filter(({ totals }) => totals.overdue > 0)
    .toSorted((a, b) => b.totals.overdue - a.totals.overdue);
  if (late.length === 0) return '';
  return barChart(
    {
      ...chart('late', language),
      title: pageWords.overdueBy[language],
      description: pageWords.overdueByText[language](late.length),
      rowsOf: groupingNames.agency.heading[language],
      columns: [{ name: totalsLabels.overdue[language], class: 'overdue' }],
      rows: late.map((group) => ({ label: groupName(byAgency, group, language), values: [group.totals.overdue] })),
    },
    'named',
  );
}

function chart(id: string, language: Language): Pick<ChartTable, 'id' | 'numbers'> {
  return { id, numbers: pageWords.numbers[language] };
}

/** `Quý I/2021`. */
export function shortQuarter(name: string, language: Language): string {
  const period = periodNamed(name);
  return period === null ? name : pageWords.shortQuarter[language](period.index, period.year);
}

/** Where the day lies among the quarters; between two where its own is not there, null outside of all. */
function todayAmong(names: readonly string[], asOf: AnyBook['asOf'], language: Language) {
  const own = periodContaining('quarter', asOf);
  const label = dayText(asOf, language);
  const at = names.indexOf(own.name);
  if (at >= 0) return { at: at + (daysBetween(own.first, asOf) + 1) / (daysBetween(own.first, own.last) + 1), label };
  const before = names.filter((name) => (periodNamed(name) as Period).last < asOf).length;
  return before === 0 || before === names.length ? null : { at: before, label };
}
