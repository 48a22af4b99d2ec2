/** `status` and `overdue` as annexes of a document: the tasks, and the counts of the agencies, on sheets of A4 that lie across. */
import type { SelectedHead, TaskAnswer } from '../../report/answers.ts';
import type { StatusBook } from '../../report/book.ts';
import type { ToldInReport } from '../../report/periodic/answer.ts';
import { annexContent } from '../periodic/annex-docx.ts';
import { tasksTable } from '../periodic/annexes.ts';
import { agenciesTable } from '../periodic/figures.ts';
import type { Annex } from '../periodic/paper.ts';
import { officialPage } from '../word/official-page.ts';
import { bookWords } from '../words/book.ts';
import { dayText } from '../words/day-text.ts';
import type { Language } from '../words/language.ts';
import { planName, shortPlan } from '../words/plan-name.ts';
import { ratesTexts } from '../words/rates.ts';
import { annexWords } from '../words/report-annexes.ts';
import { nothingOverdue, partOfText, sentences, totalsSentence } from '../words/sentences.ts';

/** The bytes of the file. */
export async function bookDocx(book: StatusBook, language: Language): Promise<Uint8Array> {
  const annexes = book.about === 'overdue' ? [tasksAnnex(book, language)] : bothAnnexes(book, language);
  const properties = { title: planName(book), author: book.plan.issuer };
  return await officialPage(null, properties, annexes.map(annexContent));
}

/** Numbered, since there are two. */
function bothAnnexes(book: StatusBook, language: Language): readonly Annex[] {
  return [tasksAnnex(book, language), agenciesAnnex(book, language)].map((annex, index) => ({
    ...annex,
    heading: annexWords.annex[language]('I'.repeat(index + 1)),
  }));
}

function tasksAnnex(book: StatusBook, language: Language): Annex {
  const { about, tasks, totals, rates } = book;
  const told = (what: 'obstacles' | 'proposals') => tasks.flatMap((task) => toldOf(task, what));
  const summary = [totalsSentence(totals, language), ...ratesTexts(rates, language)].join('. ');
  const none = about === 'overdue' ? nothingOverdue(totals.tasks, language) : sentences.noTaskFound[language];
  return {
    holds: 'tasks',
    heading: bookWords.annex[language],
    title: bookWords.titles[about][language],
    with: togetherWith(book, language),
    table: tasksTable({ tasks, obstacles: told('obstacles'), proposals: told('proposals') }, language),
    note: tasks.length === 0 ? none : summary,
  };
}

function agenciesAnnex(book: StatusBook, language: Language): Annex {
  const { byAgency, totals, rates } = book;
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
    table: agenciesTable({ agencies, agency: null, totals, rates }, annexWords.wholePlan[language], language),
    note: byAgency.countedTwice === 0 ? '' : sentences.countedTwice[language](byAgency.countedTwice),
  };
}

function toldOf({ id, ...task }: TaskAnswer, what: 'obstacles' | 'proposals'): ToldInReport[] {
  return task[what].map((told) => ({ task: id, ...told }));
}

/** The plan as it is cited, and the day of the data. */
function togetherWith(book: SelectedHead, language: Language): string {
  return bookWords.together[language](
    shortPlan(book, language),
    dayText(book.asOf, language),
    partOfText(book, language),
  );
}
