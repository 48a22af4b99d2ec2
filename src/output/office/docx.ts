/** `status` and `overdue` as annexes of a document: the tasks, and the counts of the agencies, on sheets of A4 that lie across. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { AnyBook, BookOfPlans } from '../../report/book.ts';
import type { ToldInReport } from '../../report/periodic/answer.ts';
import { ratesOf } from '../../report/totals.ts';
import { annexContent } from '../periodic/annex-docx.ts';
import { tasksTable } from '../periodic/annexes.ts';
import { agenciesTable, plansTable } from '../periodic/figures.ts';
import type { Annex } from '../periodic/paper.ts';
import { capitalised } from '../text/capital.ts';
import { officialPage } from '../word/official-page.ts';
import { bookWords } from '../words/book.ts';
import { dayText } from '../words/day-text.ts';
import type { Language } from '../words/language.ts';
import { type MaybeOfPlan, planLabels } from '../words/plan-labels.ts';
import { citedPlan, shortPlans } from '../words/plan-name.ts';
import { headTitle, leftOutLines } from '../words/plans.ts';
import { ratesTexts } from '../words/rates.ts';
import { annexWords } from '../words/report-annexes.ts';
import { reportPlansWords } from '../words/report-plans.ts';
import { countedTwiceNote, nothingListed, partOfText, totalsSentence } from '../words/sentences.ts';

/** The bytes of the file. */
export async function bookDocx(book: AnyBook, language: Language): Promise<Uint8Array> {
  const annexes = book.about === 'overdue' ? [tasksAnnex(book, language)] : bothAnnexes(book, language);
  const properties = { title: headTitle(book, language), author: issuersOf(book) };
  return await officialPage(null, properties, annexes.map(annexContent));
}

/** Numbered, since there are several. */
function bothAnnexes(book: AnyBook, language: Language): readonly Annex[] {
  const annexes = [
    tasksAnnex(book, language),
    agenciesAnnex(book, language),
    ...(book.plan === null ? [plansAnnex(book, language)] : []),
  ];
  return annexes.map((annex, index) => ({ ...annex, heading: annexWords.annex[language]('I'.repeat(index + 1)) }));
}

function tasksAnnex(book: AnyBook, language: Language): Annex {
  const { about, totals, rates } = book;
  const tasks = namedTasks(book, language);
  const told = (what: 'obstacles' | 'proposals') => tasks.flatMap((task) => toldOf(task, what));
  const summary = [totalsSentence(totals, language), ...ratesTexts(rates, language)].join('. ');
  return {
    holds: 'tasks',
    heading: bookWords.annex[language],
    title: bookWords.titles[about][language],
    with: togetherWith(book, language),
    table: tasksTable({ tasks, obstacles: told('obstacles'), proposals: told('proposals') }, language),
    note: [...leftOutLines(book, language), tasks.length === 0 ? nothingListed(book, language) : summary].join('\n'),
  };
}

function agenciesAnnex(book: AnyBook, language: Language): Annex {
  const { byAgency, totals, rates } = book;
  const whole = book.plan === null ? reportPlansWords.all[language] : annexWords.wholePlan[language];
  const agencies = byAgency.groups.map(({ key, name, ...counted }) => ({
    agency: { id: key ?? '', name: name ?? '' },
    ...counted,
    overdue: [],
  }));
  return {
    holds: 'agencies',
    heading: '',
    title: bookWords.titles.agencies[language],
    with: togetherWith(book, language),
    table: agenciesTable({ agencies, agency: null, totals, rates }, whole, language),
    note: countedTwiceNote(byAgency, language),
  };
}

function toldOf({ id, ...task }: TaskAnswer, what: 'obstacles' | 'proposals'): ToldInReport[] {
  return task[what].map((told) => ({ task: id, ...told }));
}

/** Of several plans each task under a name that says its plan. */
function namedTasks(book: AnyBook, language: Language): readonly TaskAnswer[] {
  const labels = book.plan === null ? planLabels(book.plans, language) : new Map<string, string>();
  const tasks: readonly (TaskAnswer & MaybeOfPlan)[] = book.tasks;
  return tasks.map((task) => {
    const label = labels.get(task.plan?.id ?? '');
    return label === undefined ? task : { ...task, id: reportPlansWords.taskOf[language](task.id, label) };
  });
}

function plansOf(book: AnyBook) {
  return book.plan === null ? book.plans.map((plan) => ({ plan })) : [book];
}

/** Who issued the plan, or the plans. */
function issuersOf(book: AnyBook): string {
  return [...new Set(plansOf(book).map(({ plan }) => plan.issuer))].join(', ');
}

function plansAnnex(book: BookOfPlans, language: Language): Annex {
  const plans = book.plans.map((plan) => ({
    cited: capitalised(citedPlan({ plan }, language)),
    totals: plan.totals,
    rates: ratesOf(plan.totals),
  }));
  return {
    holds: 'plans',
    heading: '',
    title: bookWords.titles.plans[language],
    with: togetherWith(book, language),
    table: plansTable({ plans, totals: book.totals, rates: book.rates }, language),
    note: '',
  };
}

/** The plan as it is cited, or how many there are, and the day of the data. */
function togetherWith(book: AnyBook, language: Language): string {
  return bookWords.together[language](
    shortPlans(plansOf(book), language),
    dayText(book.asOf, language),
    partOfText(book, language),
  );
}
