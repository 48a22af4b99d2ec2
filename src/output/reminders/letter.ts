/** A reminder in words, part by part: the one description from which the text, the letter, the mail and the tables are made. */
import type { Day } from '../../calendar/day.ts';
import { grouped } from '../../plan/grouped.ts';
import type {
  AgencyReminders,
  DigestAnswer,
  OfficeAnswer,
  PlanAnswer,
  RemindedTask,
  RemindersAnswer,
} from '../../report/answers.ts';
import { ownerName } from '../../report/digest.ts';
import { alike, officeOver } from '../../report/office-over.ts';
import { requestInLetter } from '../tasks/requests.ts';
import { agencyNames } from '../tasks/words.ts';
import { capitalised } from '../text/capital.ts';
import type { Language } from '../words/language.ts';
import { countsText, type LetterCounts, letterWords } from '../words/letter.ts';
import { letterDays, letterDue } from '../words/letter-due.ts';
import { nouns } from '../words/nouns.ts';
import { countText } from '../words/number-text.ts';
import { officialWords } from '../words/official-document.ts';
import { citedPlan, citedPlans, shortPlan, shortPlans } from '../words/plan-name.ts';

/** What a letter to one agency says, in one language. Every part is plain text, to be escaped for where it goes. */
export interface Letter {
  readonly agency: AgencyReminders['agency'];
  readonly office: OfficeAnswer;
  readonly asOf: Day;
  /** `V/v đôn đốc ...`: also the subject of a mail. */
  readonly subject: string;
  readonly to: string;
  readonly opening: string;
  /** One a plan. */
  readonly parts: readonly LetterPart[];
  /** What is asked for, paragraph by paragraph. */
  readonly requests: readonly string[];
}

/** What a letter tells of one plan. */
export interface LetterPart {
  readonly plan: PlanAnswer;
  /** Which plan, and how much of it; null where the opening says so, since it is the only one. */
  readonly heading: string | null;
  /** Without those that are empty. */
  readonly lists: readonly LetterList[];
}

/** Tasks of one standing. */
export interface LetterList {
  readonly standing: 'overdue' | 'due-soon' | 'ongoing';
  readonly title: string;
  readonly tasks: readonly LetterTask[];
}

/** A task as a letter tells it. */
export interface LetterTask {
  readonly task: RemindedTask;
  readonly text: string;
  /** Where it stands in the document, with its id where the place does not say it. */
  readonly place: string;
  readonly with: string;
  readonly due: string;
  readonly days: string;
  /** Whole sentences: the product, whose duty it was, extensions, periods owed, what was last reported. */
  readonly notes: readonly string[];
}

/** The letters of an answer: one to each agency, or the one to the plan's owner. */
export function lettersOf(answer: RemindersAnswer | DigestAnswer, language: Language): Letter[] {
  return 'digestFor' in answer ? [letterOver([answer], language)] : agencyLetters([answer], language);
}

/** What each agency is told: in one letter what is for one agency, whatever the plans; of an answer for several, and of a digest, one each. */
export function agencyLetters(answers: readonly RemindersAnswer[], language: Language): Letter[] {
  const [first] = answers;
  if (first !== undefined && answers.every((one) => !('digestFor' in one) && one.agencies.length === 1))
    return [letterOver(answers, language)];
  return answers.flatMap((answer) => answer.agencies.map((one) => letterToAgency([[answer, one]], language)));
}

/** The letter that answers of one plan each make together, all cut to one agency or all the digest for one owner. */
export function letterOver(answers: readonly RemindersAnswer[], language: Language): Letter {
  const digests = answers.filter((answer): answer is DigestAnswer => 'digestFor' in answer);
  if (digests.length > 0) return letterToOwner(digests, language);
  return letterToAgency(
    answers.flatMap((answer) => answer.agencies.map((one): OfPlan => [answer, one])),
    language,
  );
}

/** What one plan owes to be told of an agency. */
type OfPlan = readonly [answer: RemindersAnswer, reminders: AgencyReminders];

function letterToAgency(told: readonly OfPlan[], language: Language): Letter {
  const answers = told.map(([answer]) => answer);
  const [first] = told;
  if (first === undefined) throw new Error('reminders of nobody');
  const [{ asOf }, { agency }] = first;
  const counts = added(told.map(([, one]) => countsOf(one)));
  return {
    agency,
    office: officeOver(answers.map(({ office }) => office)),
    asOf,
    subject: letterWords.subject[language](shortPlans(answers, language)),
    to: letterWords.to[language](agency.name),
    opening: letterWords.opening[language](citedPlans(answers, language), asOf, agency.name, counts),
    parts: told.map(([answer, one], index) => ({
      plan: answer.plan,
      heading: headingOf(answers, index, countsText(countsOf(one), language), language),
      lists: listsOf(one, language),
    })),
    requests: requestsOf(agency.name, counts, answers, language),
  };
}

function countsOf({ overdue, dueSoon, review }: AgencyReminders): LetterCounts {
  return { overdue: overdue.length, dueSoon: dueSoon.length, review: review.length };
}

function added(counts: readonly LetterCounts[]): LetterCounts {
  const sum = (kind: keyof LetterCounts) => counts.reduce((all, one) => all + one[kind], 0);
  return { overdue: sum('overdue'), dueSoon: sum('dueSoon'), review: sum('review') };
}

function listsOf({ overdue, dueSoon, review }: AgencyReminders, language: Language): LetterList[] {
  const listOf = (standing: LetterList['standing'], title: string, tasks: readonly RemindedTask[]) =>
    tasks.length === 0 ? [] : [{ standing, title, tasks: tasks.map((task) => told(task, language)) }];
  return [
    ...listOf('overdue', letterWords.overdue[language], overdue),
    ...listOf('due-soon', letterWords.dueSoon[language], dueSoon),
    ...listOf('ongoing', letterWords.review[language], review),
  ];
}

function headingOf(
  answers: readonly RemindersAnswer[],
  index: number,
  counts: string,
  language: Language,
): string | null {
  const answer = answers[index];
  if (answers.length < 2 || answer === undefined) return null;
  const cited = citedPlan(answer, language);
  return `${index + 1}. ${capitalised(cited)}: ${counts}`;
}

/** The body that the plan is of, where it is not the one that writes. */
function issuerOf({ plan, office }: RemindersAnswer): string | null {
  return plan.issuer === office.sender.name || plan.issuer === '' ? null : plan.issuer;
}

/** What is asked for, by how much is told. */
function requestsOf(
  agency: string,
  counts: LetterCounts,
  answers: readonly RemindersAnswer[],
  language: Language,
): readonly string[] {
  const answerTo = alike(answers.map(({ office }) => office.answerTo));
  const isDated = counts.overdue + counts.dueSoon > 0;
  return ended(
    [
      letterWords.request[language](agency, counts, answerTo, alike(answers.map(issuerOf))),
      ...(answerTo === null ? answersApart(answers, language) : []),
      ...(isDated ? [letterWords.otherwise[language]] : []),
    ],
    language,
  );
}

/** Whom to answer about which plan, where the plans do not name the same. */
function answersApart(answers: readonly RemindersAnswer[], language: Language): readonly string[] {
  const named = grouped(
    answers.filter(({ office }) => office.answerTo !== null),
    ({ office }) => JSON.stringify(office.answerTo),
  );
  return [...named.values()].flatMap(([first, ...others]) => {
    if (first === undefined || first.office.answerTo === null) return [];
    const plans = [first, ...others].map((one) => shortPlan(one, language));
    return [letterWords.answerFor[language](plans, first.office.answerTo)];
  });
}

/** One list an agency. Nobody else gets it: it has no copies. */
function letterToOwner(answers: readonly DigestAnswer[], language: Language): Letter {
  const [first] = answers;
  if (first === undefined) throw new Error('a digest of nothing');
  const { digestFor: owner, asOf } = first;
  const ids = answers.map(({ agencies }) => new Set(agencies.flatMap(({ overdue }) => overdue.map(({ id }) => id))));
  const bodies = new Set(answers.flatMap(({ agencies }) => agencies.map(({ agency }) => agency.id)));
  const counts = { tasks: ids.reduce((sum, { size }) => sum + size, 0), agencies: bodies.size };
  const overdue = (index: number) => countText(ids[index]?.size ?? 0, language, nouns.taskOverdue);
  return {
    agency: { id: ownerName, ...owner, goneAfter: null },
    office: { ...officeOver(answers.map(({ office }) => office)), answerTo: null, copies: [] },
    asOf,
    subject: letterWords.digestSubject[language](shortPlans(answers, language)),
    to: letterWords.to[language](owner.name),
    opening: letterWords.digestOpening[language](citedPlans(answers, language), asOf, counts),
    parts: answers.map(({ plan, agencies }, index) => ({
      plan,
      heading: headingOf(answers, index, overdue(index), language),
      lists: agencies.map((one) => ({
        standing: 'overdue',
        title: one.agency.name,
        tasks: one.overdue.map((task) => told(task, language)),
      })),
    })),
    requests: ended([letterWords.digestRequest[language](owner.name)], language),
  };
}

/** The last paragraph with the mark that nothing of the text follows. */
function ended(paragraphs: readonly string[], language: Language): readonly string[] {
  const end = officialWords.end[language];
  if (end === '') return paragraphs;
  return paragraphs.map((text, index) => (index < paragraphs.length - 1 ? text : `${text.replace(/\.$/, '')}${end}`));
}

function told(task: RemindedTask, language: Language): LetterTask {
  return {
    task,
    text: task.text.replaceAll('\n', ' '),
    place: task.label.endsWith(` ${task.id}`) ? task.label : `${task.label}; ${letterWords.id[language]} ${task.id}`,
    with: agencyNames(task.with),
    due: letterDue(task, language),
    days: task.silentSince === null ? letterDays(task, language) : letterWords.silentSince[language](task.silentSince),
    notes: notesOn(task, language),
  };
}

function notesOn(
  { product, inheritedFrom, extensions, lastExtension, requests, occurrences, lastReport, count, told }: RemindedTask,
  language: Language,
) {
  const pressing = occurrences.filter(({ standing }) => standing === 'overdue' || standing === 'due-soon');
  return [
    ...(product === null ? [] : [letterWords.product[language](product)]),
    ...(told?.movedFrom == null ? [] : [letterWords.deadlineMoved[language](told.movedFrom)]),
    ...(told?.last == null ? [] : [letterWords.toldBefore[language](told.times, told.last)]),
    ...(inheritedFrom === null ? [] : [letterWords.inherited[language](inheritedFrom.name)]),
    ...(extensions === 0 ? [] : [letterWords.extended[language](extensions, lastExtension)]),
    ...requests.map((request) => requestInLetter(request, language)),
    ...(pressing.length < 2 ? [] : [letterWords.periodsOwed[language](pressing)]),
    ...(count === null ? [] : [letterWords.counted[language](count, count.date)]),
    ...(lastReport?.note == null ? [] : [letterWords.lastReport[language](lastReport.date, lastReport.note)]),
  ];
}
