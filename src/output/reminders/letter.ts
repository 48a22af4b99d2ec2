/** A reminder in words, part by part: the one description from which the text, the letter, the mail and the tables are made. */
import type { Day } from '../../calendar/day.ts';
import type { AgencyReminders, OfficeAnswer, RemindedTask, RemindersAnswer } from '../../report/answers.ts';
import { agencyNames } from '../tasks/words.ts';
import type { Language } from '../words/language.ts';
import { letterWords } from '../words/letter.ts';
import { letterDays, letterDue } from '../words/letter-due.ts';
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
  readonly standing: 'overdue' | 'due-soon';
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
  /** Whole sentences: whose duty it was, extensions, periods owed, what was last reported. */
  readonly notes: readonly string[];
}

/** What every letter of an answer says alike. */
type LetterHead = Pick<RemindersAnswer, 'plan' | 'asOf' | 'office'>;

/** The letter to one agency of the answer. */
export function letterOf(answer: LetterHead, reminders: AgencyReminders, language: Language): Letter {
  const { agency, overdue, dueSoon } = reminders;
  const counts = { overdue: overdue.length, dueSoon: dueSoon.length };
  const lists: LetterList[] = [
    { standing: 'overdue', title: letterWords.overdue[language], tasks: overdue.map((task) => told(task, language)) },
    { standing: 'due-soon', title: letterWords.dueSoon[language], tasks: dueSoon.map((task) => told(task, language)) },
  ];
  return {
    agency,
    office: answer.office,
    asOf: answer.asOf,
    subject: letterWords.subject[language](shortPlan(answer, language)),
    to: letterWords.to[language](agency.name),
    opening: letterWords.opening[language](citedPlan(answer, language), answer.asOf, agency.name, counts),
    lists: lists.filter(({ tasks }) => tasks.length > 0),
    requests: [
      letterWords.request[language](agency.name, counts, answer.office.answerTo),
      letterWords.otherwise[language],
    ],
  };
}

function told(task: RemindedTask, language: Language): LetterTask {
  return {
    task,
    text: task.text.replaceAll('\n', ' '),
    place: task.label.endsWith(` ${task.id}`) ? task.label : `${task.label}; ${letterWords.id[language]} ${task.id}`,
    with: agencyNames(task.with),
    due: letterDue(task, language),
    days: letterDays(task, language),
    notes: notesOn(task, language),
  };
}

function notesOn(
  { inheritedFrom, extensions, lastExtension, occurrences, lastReport, told }: RemindedTask,
  language: Language,
) {
  const pressing = occurrences.filter(({ standing }) => standing === 'overdue' || standing === 'due-soon');
  return [
    ...(told?.movedFrom == null ? [] : [letterWords.deadlineMoved[language](told.movedFrom)]),
    ...(told?.last == null ? [] : [letterWords.toldBefore[language](told.times, told.last)]),
    ...(inheritedFrom === null ? [] : [letterWords.inherited[language](inheritedFrom.name)]),
    ...(extensions === 0 ? [] : [letterWords.extended[language](extensions, lastExtension)]),
    ...(pressing.length < 2 ? [] : [letterWords.periodsOwed[language](pressing)]),
    ...(lastReport?.note == null ? [] : [letterWords.lastReport[language](lastReport.date, lastReport.note)]),
  ];
}
