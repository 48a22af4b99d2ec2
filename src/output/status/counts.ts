/** What is counted of groups or of several plans, a row each under its name: the same rows in every form. */
import type { CountedGroup, GroupedStatus, Rates, Totals } from '../../report/answers.ts';
import type { BookOfPlans } from '../../report/book.ts';
import { countsTold, ratesOf } from '../../report/totals.ts';
import { capitalised } from '../text/capital.ts';
import { termText } from '../words/day-text.ts';
import { groupingNames, headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { citedPlan } from '../words/plan-name.ts';
import { countedTwiceNote } from '../words/sentences.ts';
import { groupHeadings, ratesLabels, totalsLabels } from '../words/totals.ts';

/** Something counted. */
export interface Counted {
  readonly name: string;
  readonly totals: Totals;
  readonly rates: Rates;
}

export interface Counts {
  /** What the rows are of. */
  readonly heading: string;
  readonly rows: readonly Counted[];
  /** All together. */
  readonly all: Counted;
  /** Why the rows may add up to more; empty where they do not. */
  readonly note: string;
}

/** The groups of an answer. */
export function groupCounts(answer: GroupedStatus, language: Language): Counts {
  return {
    heading: groupingNames[answer.by].heading[language],
    rows: answer.groups.map((group) => ({ ...group, name: groupName(answer, group, language) })),
    all: { ...answer, name: groupHeadings.all[language] },
    note: countedTwiceNote(answer, language),
  };
}

/** Several plans, each as it is cited. */
export function planCounts({ plans, totals, rates }: BookOfPlans, language: Language): Counts {
  return {
    heading: headings.plan[language],
    rows: plans.map((plan) => ({
      name: capitalised(citedPlan({ plan }, language)),
      totals: plan.totals,
      rates: ratesOf(plan.totals),
    })),
    all: { totals, rates, name: groupHeadings.all[language] },
    note: '',
  };
}

/** The headings over the name, every count, and the rate that leaders ask for. */
export function countsHead({ heading }: Counts, language: Language): readonly string[] {
  return [heading, ...countsTold.map((key) => totalsLabels[key][language]), ratesLabels.doneOfFallenDue[language]];
}

/** The name of a group as people read it: `II.4. Phát triển tổ chức …`, `Quý IV năm 2021`. */
export function groupName(
  { by }: Pick<GroupedStatus, 'by'>,
  { key, name }: Pick<CountedGroup, 'key' | 'name'>,
  language: Language,
): string {
  if (key === null) return groupingNames[by].none[language];
  if (by === 'quarter') return termText(key, language);
  if (by === 'plan') return name === null ? key : `${key}: ${name}`;
  if (by === 'section') return name === null ? key : `${key}. ${name}`;
  return name ?? key;
}
