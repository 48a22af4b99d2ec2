/** The sheet of the agencies, and that of several plans: the counts and the rate of each. */
import type { CellObject } from 'write-excel-file/universal';
import type { Rates, Totals } from '../../report/answers.ts';
import type { AnyBook, BookOfPlans } from '../../report/book.ts';
import { countsTold, ratesOf } from '../../report/totals.ts';
import { cellOf } from '../excel/cells.ts';
import type { PlainSheet } from '../excel/workbook.ts';
import { groupName } from '../status/grouped-table.ts';
import { capitalised } from '../text/capital.ts';
import { bookWords } from '../words/book.ts';
import { groupingNames, headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { citedPlan } from '../words/plan-name.ts';
import { sentences } from '../words/sentences.ts';
import { groupHeadings, ratesLabels, totalsLabels } from '../words/totals.ts';
import { bookSheet } from './book-sheet.ts';

/** Something counted. */
interface Counted {
  readonly name: string;
  readonly totals: Totals;
  readonly rates: Rates;
}

export function agenciesSheet(book: AnyBook, language: Language): PlainSheet {
  const { byAgency } = book;
  const groups = byAgency.groups.map((group) => ({ ...group, name: groupName(byAgency, group, language) }));
  const notes = byAgency.countedTwice === 0 ? [] : [sentences.countedTwice[language](byAgency.countedTwice)];
  return countsSheet(book, 'agencies', groups, { ...byAgency, notes }, language);
}

/** Each plan as it is cited, with its counts. */
export function plansSheet(book: BookOfPlans, language: Language): PlainSheet {
  const plans = book.plans.map((plan) => ({
    name: capitalised(citedPlan({ plan }, language)),
    totals: plan.totals,
    rates: ratesOf(plan.totals),
  }));
  return countsSheet(book, 'plans', plans, { ...book, notes: [] }, language);
}

function countsSheet(
  book: AnyBook,
  holds: 'agencies' | 'plans',
  groups: readonly Counted[],
  { totals, rates, notes }: Omit<Counted, 'name'> & { readonly notes: readonly string[] },
  language: Language,
): PlainSheet {
  const widths = [6, 40, ...countsTold.map(() => 11), 20];
  const head = [
    bookWords.number[language],
    holds === 'plans' ? headings.plan[language] : groupingNames.agency.heading[language],
    ...countsTold.map((key) => totalsLabels[key][language]),
    ratesLabels.doneOfFallenDue[language],
  ];
  const row = (number: number | null, one: Counted, more: CellObject) => [
    cellOf(number, { align: 'center', ...more }),
    cellOf(one.name, more),
    ...countsTold.map((key) => cellOf(one.totals[key], more)),
    cellOf(rateText(one.rates.doneOfFallenDue, language), { align: 'right', ...more }),
  ];
  const all = row(null, { name: groupHeadings.all[language], totals, rates }, { fontWeight: 'bold' });
  const rows = [...groups.map((group, index) => row(index + 1, group, {})), all];
  return bookSheet(book, holds, language, { head, widths, rows, filtered: groups.length, notes });
}
