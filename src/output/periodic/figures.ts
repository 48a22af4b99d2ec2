/** The tables of figures in a periodic report: by group of tasks, beside earlier periods, by agency. */

import type { Rates, Totals } from '../../report/answers.ts';
import { othersOf, ratesOf } from '../../report/totals.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { numberText, officialCount, rateText } from '../words/number-text.ts';
import { reportWords } from '../words/report.ts';
import { annexWords } from '../words/report-annexes.ts';
import { reportPlansWords } from '../words/report-plans.ts';
import { groupHeadings, ratesLabels, totalsLabels } from '../words/totals.ts';
import {
  type Block,
  headed,
  type PaperCell,
  type PaperColumn,
  type PaperRow,
  type PaperTable,
  paragraph,
} from './paper.ts';
import type { ToldReport } from './told-report.ts';

type CountName = 'tasks' | 'doneOnTime' | 'doneLate' | 'inTerm' | 'dueSoon' | 'overdue' | 'ongoing' | 'others';

/** What stands in the columns of counts; all but the first add up to it. */
export const countColumns: Readonly<Record<CountName, (totals: Totals) => number>> = {
  tasks: ({ tasks }) => tasks,
  doneOnTime: ({ doneOnTime }) => doneOnTime,
  doneLate: ({ doneLate }) => doneLate,
  inTerm: ({ inTerm }) => inTerm,
  dueSoon: ({ dueSoon }) => dueSoon,
  overdue: ({ overdue }) => overdue,
  ongoing: ({ ongoing }) => ongoing,
  others: othersOf,
};
/** A count in a table, where numbers stand below one another. */
function counted(count: number, language: Language): PaperCell {
  return { count, text: numberText(count, language) };
}

const countNames = Object.keys(countColumns) as readonly CountName[];

interface Counted {
  readonly totals: Totals;
  readonly rates: Rates;
}

/** The sections with their counts. */
export function sectionsTable({ sections }: ToldReport, language: Language): Block {
  const rows = sections.map(({ section, name, ...counted }) => ({
    ...counted,
    name: name === null ? section : `${section}. ${name}`,
  }));
  return partsTable(annexWords.section[language], rows, null, language);
}

/** Several plans in brief, with all of them in the last row. */
export function plansInBrief({ plans, ...all }: ToldReport, language: Language): Block {
  const rows = plans.map(({ label, ...counted }) => ({ ...counted, name: label }));
  return partsTable(reportPlansWords.plan[language], rows, { ...all, name: reportPlansWords.all[language] }, language);
}

function partsTable(heading: string, rows: readonly Named[], whole: Named | null, language: Language): Block {
  const cells = ({ name, totals, rates }: Named) => [
    name,
    ...[totals.tasks, totals.done, totals.overdue].map((count) => counted(count, language)),
    rateText(rates.doneOfFallenDue, language),
  ];
  const table: PaperTable = {
    columns: [
      { heading, width: 4, align: 'left' },
      { heading: totalsLabels.tasks[language], width: 1.2, align: 'right' },
      { heading: totalsLabels.done[language], width: 1.2, align: 'right' },
      { heading: totalsLabels.overdue[language], width: 1.2, align: 'right' },
      { heading: ratesLabels.doneOfFallenDue[language], width: 2, align: 'right' },
    ],
    rows: [
      ...rows.map((row) => ({ cells: cells(row) })),
      ...(whole === null ? [] : [{ cells: cells(whole), isTotal: true as const }]),
    ],
  };
  return { kind: 'table', table };
}

/** The figures of this period beside those of the period before and of the year before, where the plan had been issued. */
export function comparison(answer: ToldReport, language: Language): readonly Block[] {
  const { asOf, period, before, yearBefore } = answer;
  const withYearBefore = yearBefore !== null && period.yearBefore.value !== period.before.value;
  const others = [
    ...(before === null ? [] : [{ heading: reportWords.before[language](period.before.closes), totals: before }]),
    ...(!withYearBefore
      ? []
      : [{ heading: reportWords.yearBefore[language](period.yearBefore.closes), totals: yearBefore }]),
  ];
  if (others.length === 0) return [];
  const sides = [{ heading: reportWords.now[language](asOf), totals: answer.totals }, ...others];
  const column = (heading: string): PaperColumn => ({ heading, width: 2, align: 'right' });
  const row = (name: string, cell: (totals: Totals) => PaperCell): PaperRow => ({
    cells: [name, ...sides.map(({ totals }) => cell(totals))],
  });
  const issued = [
    ...(before === null ? [] : issuedBy(answer, 'before', language)),
    ...(withYearBefore ? issuedBy(answer, 'yearBefore', language) : []),
  ];
  const counts = (['tasks', 'done', 'doneOnTime', 'doneLate', 'inTerm', 'dueSoon', 'overdue'] as const).map((key) =>
    row(totalsLabels[key][language], (totals) => ({ count: totals[key], text: officialCount(totals[key], language) })),
  );
  const rates = (['done', 'doneOfFallenDue', 'onTime'] as const).map((key) =>
    row(ratesLabels[key][language], (totals) => rateText(ratesOf(totals)[key], language)),
  );
  return [
    headed(reportWords.compared[language](withYearBefore)),
    {
      kind: 'table',
      table: {
        columns: [
          { heading: reportWords.measure[language], width: 4, align: 'left' },
          ...sides.map((side) => column(side.heading)),
        ],
        rows: [...counts, ...rates],
      },
    },
    paragraph([reportWords.comparedNote[language](withYearBefore), ...issued].join(' ')),
  ];
}

/** How many of several plans had been issued by then, where not all had. */
function issuedBy({ plans }: ToldReport, then: 'before' | 'yearBefore', language: Language): readonly string[] {
  const issued = plans.filter((plan) => plan[then] !== null).length;
  if (issued === plans.length) return [];
  const words = { before: reportPlansWords.comparedPlans, yearBefore: reportPlansWords.comparedYear }[then];
  return [words[language](issued, plans.length)];
}

/** The agencies with their counts, and the whole in the last row. */
export function agenciesTable(
  answer: Counted & Pick<ToldReport, 'agencies' | 'agency'>,
  whole: string,
  language: Language,
): PaperTable {
  // The only row of an agency's own report says it all.
  const isAlone = answer.agencies.length === 1 && answer.agency !== null;
  return countsTable(
    { heading: annexWords.agency[language], width: 5.5 },
    answer.agencies.map(({ agency, ...counted }) => ({ ...counted, name: agency.name })),
    isAlone ? null : { ...answer, name: answer.agency?.name ?? whole },
    language,
  );
}

interface PlansCounted extends Counted {
  readonly plans: readonly (Counted & { readonly cited: string })[];
}

/** Several plans, each as it is cited, with their counts, and all of them in the last row. */
export function plansTable({ plans, ...all }: PlansCounted, language: Language): PaperTable {
  return countsTable(
    { heading: reportPlansWords.plan[language], width: 7 },
    plans.map(({ cited, ...counted }) => ({ ...counted, name: cited })),
    { ...all, name: reportPlansWords.all[language] },
    language,
  );
}

interface Named extends Counted {
  readonly name: string;
}

function countsTable(
  { heading, width }: Pick<PaperColumn, 'heading' | 'width'>,
  rows: readonly Named[],
  whole: Named | null,
  language: Language,
): PaperTable {
  const cells = ({ totals, rates }: Counted) => [
    ...countNames.map((name) => counted(countColumns[name](totals), language)),
    rateText(rates.doneOfFallenDue, language),
  ];
  return {
    columns: [
      { heading: bookWords.number[language], width: 1, align: 'center' },
      { heading, width, align: 'left' },
      ...countNames.map(
        (name): PaperColumn => ({
          heading: (name === 'others' ? groupHeadings.others : totalsLabels[name])[language],
          width: 1.6,
          align: 'right',
        }),
      ),
      { heading: ratesLabels.doneOfFallenDue[language], width: 2.6, align: 'right' },
    ],
    rows: [
      ...rows.map((row, index) => ({ cells: [String(index + 1), row.name, ...cells(row)] })),
      ...(whole === null ? [] : [{ cells: ['', whole.name, ...cells(whole)], isTotal: true as const }]),
    ],
  };
}
