/** The agencies with their counts, and several plans with theirs, as in the workbook. */
import type { Rates, Totals } from '../../report/answers.ts';
import type { AnyBook, BookOfPlans } from '../../report/book.ts';
import { countsTold, ratesOf } from '../../report/totals.ts';
import { htmlTable, numberCell, textCell } from '../page/markup.ts';
import { groupName } from '../status/grouped-table.ts';
import { capitalised } from '../text/capital.ts';
import { escapeHtml } from '../text/html.ts';
import { groupingNames, headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { pageWords } from '../words/page.ts';
import { citedPlan } from '../words/plan-name.ts';
import { sentences } from '../words/sentences.ts';
import { groupHeadings, ratesLabels, totalsLabels } from '../words/totals.ts';

/** Something counted. */
interface Counted {
  readonly name: string;
  readonly totals: Totals;
  readonly rates: Rates;
}

/** The table, the totals last, and why the rows may add up to more. */
export function agenciesPart({ byAgency }: Pick<AnyBook, 'byAgency'>, language: Language): string {
  const rows = byAgency.groups.map((group) => ({ ...group, name: groupName(byAgency, group, language) }));
  const note = byAgency.countedTwice === 0 ? '' : sentences.countedTwice[language](byAgency.countedTwice);
  return `${countsTable('agencies', rows, byAgency, language)}${note === '' ? '' : `<p class="soft">${escapeHtml(note)}</p>\n`}`;
}

/** The same of several plans, each as it is cited. */
export function plansPart(book: BookOfPlans, language: Language): string {
  const rows = book.plans.map((plan) => ({
    name: capitalised(citedPlan({ plan }, language)),
    totals: plan.totals,
    rates: ratesOf(plan.totals),
  }));
  return countsTable('plans', rows, book, language);
}

function countsTable(
  part: 'agencies' | 'plans',
  rows: readonly Counted[],
  whole: Omit<Counted, 'name'>,
  language: Language,
): string {
  const counts = (totals: Totals) => countsTold.map((key) => numberCell(totals[key], totals[key] === 0 ? ' zero' : ''));
  const cells = ({ name, totals, rates }: Counted) => [
    textCell(name),
    ...counts(totals),
    { ...textCell(rateText(rates.doneOfFallenDue, language)), class: 'n' },
  ];
  const all = { cells: cells({ ...whole, name: groupHeadings.all[language] }), data: ' class="all"' };
  const head = [
    part === 'plans' ? headings.plan[language] : groupingNames.agency.heading[language],
    ...countsTold.map((key) => totalsLabels[key][language]),
    ratesLabels.doneOfFallenDue[language],
  ];
  const lines = [...rows.map((row) => ({ cells: cells(row) })), all];
  return htmlTable(pageWords.parts[part][language], head, lines, ` id="${part}-table"`);
}
