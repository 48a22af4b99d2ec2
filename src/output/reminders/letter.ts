/** A reminder in words, part by part: the one description from which the text, the letter, the mail and the tables are made. */
import type { Day } from '../../calendar/day.ts';
import type {
  AgencyReminders,
  DigestAnswer,
  OfficeAnswer,
  RemindedTask,
  RemindersAnswer,
} from '../../report/answers.ts';
import { ownerName } from '../../report/digest.ts';
import { requestInLetter } from '../tasks/requests.ts';
import { agencyNames } from '../tasks/words.ts';
import type { Language } from '../words/language.ts';
import { letterWords } from '../words/letter.ts';
import { letterDays, letterDue } from '../words/letter-due.ts';
import { officialWords } from '../words/official-document.ts';
import { citedPlan, shortPlan } from '../words/plan-name.ts';

/** What a letter to one agency says, in one language. Every part is plain text, to be escaped for where it goes. */
export interface Letter {
  readonly agency: AgencyReminders['agency'];
  readonly office: OfficeAnswer;
  readonly asOf: Day;
  /** `V/v đôn đốc ...`: also the subject of a mail. */
  readonly subject: string;
  readonly to: string;
  readonly opening: string;
  /** Without those that are empty. */
  readonly lists: readonly LetterList[];
  /** What is asked for, paragraph by paragraph. */
  readonly requests: readonly string[];
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

/** What every letter of an answer says alike. */
type LetterHead = Pick<RemindersAnswer, 'plan' | 'asOf' | 'office'>;

/** The letters of an answer: one to each agency, or the one to the plan's owner. */
export function lettersOf(answer: RemindersAnswer | DigestAnswer, language: Language): Letter[] {
  return 'digestFor' in answer ? [digestLetter(answer, language)] : agencyLetters(answer, language);
}

/** What each agency of an answer is told, in a digest too. */
export function agencyLetters(answer: RemindersAnswer, language: Language): Letter[] {
  return answer.agencies.map((reminders) => letterTo(answer, reminders, language));
}

/** The only letter of an answer that was cut to one agency, or is the digest. */
export function onlyLetter(answer: RemindersAnswer, language: Language): Letter {
  const [letter] = lettersOf(answer, language);
  if (letter === undefined) throw new Error('reminders of nobody');
  return letter;
}

function letterTo(answer: LetterHead, reminders: AgencyReminders, language: Language): Letter {
  const { agency, overdue, dueSoon, review } = reminders;
  const { office, asOf } = answer;
  const counts = { overdue: overdue.length, dueSoon: dueSoon.length, review: review.length };
  const listOf = (standing: LetterList['standing'], title: string, tasks: readonly RemindedTask[]) =>
    tasks.length === 0 ? [] : [{ standing, title, tasks: tasks.map((task) => told(task, language)) }];
  return {
    ...{ agency, office, asOf },
    subject: letterWords.subject[language](shortPlan(answer, language)),
    to: letterWords.to[language](agency.name),
    opening: letterWords.opening[language](citedPlan(answer, language), asOf, agency.name, counts),
    lists: [
      ...listOf('overdue', letterWords.overdue[language], overdue),
      ...listOf('due-soon', letterWords.dueSoon[language], dueSoon),
      ...listOf('ongoing', letterWords.review[language], review),
    ],
    requests: requestsOf(agency.name, counts, { answerTo: office.answerTo, issuer: issuerOf(answer) }, language),
  };
}

/** The body that the plan is of, where it is not the one that writes. */
export function issuerOf({ plan, office }: LetterHead): string | null {
  return plan.issuer === office.sender.name || plan.issuer === '' ? null : plan.issuer;
}

/** What is asked for, by how much is told. */
export function requestsOf(
  agency: string,
  counts: { readonly overdue: number; readonly dueSoon: number; readonly review: number },
  { answerTo, issuer }: { readonly answerTo: OfficeAnswer['answerTo']; readonly issuer: string | null },
  language: Language,
): readonly string[] {
  const isDated = counts.overdue + counts.dueSoon > 0;
  return ended(
    [
      letterWords.request[language](agency, counts, answerTo, issuer),
      ...(isDated ? [letterWords.otherwise[language]] : []),
    ],
    language,
  );
}

/** One list an agency. Nobody else gets it: it has no copies. */
function digestLetter(answer: DigestAnswer, language: Language): Letter {
  const { digestFor: owner, asOf, agencies } = answer;
  const tasks = new Set(agencies.flatMap(({ overdue }) => overdue.map(({ id }) => id))).size;
  const counts = { tasks, agencies: agencies.length };
  return {
    agency: { id: ownerName, ...owner, goneAfter: null },
    office: { ...answer.office, answerTo: null, copies: [] },
    asOf,
    subject: letterWords.digestSubject[language](shortPlan(answer, language)),
    to: letterWords.to[language](owner.name),
    opening: letterWords.digestOpening[language](citedPlan(answer, language), asOf, counts),
    lists: agencies.map(({ agency, overdue }) => ({
      standing: 'overdue',
      title: agency.name,
      tasks: overdue.map((task) => told(task, language)),
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
