/** A task's parts in words, as the tables, lists and files of every format show them. */

import type { DueAnswer, NamedAgency, RemindedTask, TaskAnswer, ToldAnswer } from '../../report/answers.ts';
import { capitalised } from '../text/capital.ts';
import { dayText } from '../words/day-text.ts';
import { dueText, movedFrom } from '../words/due-text.ts';
import type { Language } from '../words/language.ts';
import { daysSentence, lateText, sentences, sharedSentence } from '../words/sentences.ts';
import { inTermLabels, noNumberLabel, standingLabels } from '../words/standing.ts';

/** The names, in their order. */
export function agencyNames(agencies: readonly NamedAgency[]): string {
  return agencies.map((agency) => agency.name).join('; ');
}

/** The lead with how many of those who owe the task have done it, when several do and it can be done. */
export function leadText(
  { lead, members, standing, memberCounts: others = null }: TaskAnswer & Partial<RemindedTask>,
  language: Language,
): string {
  const names = agencyNames(lead);
  const shared = sharedText({ members, standing, memberCounts: others }, language);
  return shared === '' ? names : `${names} (${shared})`;
}

/** How many of those who owe the task have done it, and who is left; empty where one agency owes it, and where it has no end. */
export function sharedText(
  { members, standing, memberCounts: others = null }: Pick<TaskAnswer, 'members' | 'standing'> & Partial<RemindedTask>,
  language: Language,
  isWhole = false,
): string {
  if (members.length === 0 || standing === 'ongoing') return '';
  const left = members.filter((member) => member.state !== 'done').map((member) => member.agency.name);
  const done = members.length - left.length;
  return others === null
    ? sharedSentence(done, members.length, left, language, isWhole)
    : sharedSentence(done + others.done, members.length + others.all, [], language);
}

/** What was told, with whose it is where several told something. */
export function toldText(told: readonly Pick<ToldAnswer, 'agency' | 'text'>[], separator: string): string {
  return told.map(({ agency, text }) => (told.length > 1 ? `${agency.name}: ${text}` : text)).join(separator);
}

/** The day in force, or the deadline in words where it has no day. */
export function dueDayText({ due }: Pick<TaskAnswer, 'due'>, language: Language): string {
  if (due === null) return '—';
  return due.day === null ? dueText(due.value, language) : dayText(due.day, language);
}

/** The deadline in words, its day, and the day before it was moved off a day off. */
export function dueSentence({ value, day, rolledFrom }: DueAnswer, language: Language): string {
  const words = dueText(value, language);
  if (day === null) return words;
  const shown = dayText(day, language);
  const moved = rolledFrom === null ? '' : `; ${movedFrom[language](rolledFrom)}`;
  return words === shown ? words + moved : `${words} (${shown}${moved})`;
}

/** What is told of a standing: of a task in term also what was reported of it, where that is known. */
type Told = Pick<TaskAnswer, 'standing' | 'daysLate' | 'daysLeft'> &
  Partial<
    Pick<TaskAnswer, 'state' | 'stale' | 'monthsSilent' | 'doneByDescription'> & { readonly lastReport: object | null }
  >;

/** The standing's label, and where no numbered document proves what is done, that. */
export function standingLabel(task: Omit<Told, 'daysLate' | 'daysLeft'>, language: Language): string {
  return withoutNumber(labelOf(task, language), task, language);
}

function withoutNumber(
  text: string,
  { standing, doneByDescription = false }: Omit<Told, 'daysLate' | 'daysLeft'>,
  language: Language,
): string {
  const isDone = standing === 'done-on-time' || standing === 'done-late';
  return isDone && doneByDescription ? `${text} (${noNumberLabel[language]})` : text;
}

/** A task in term is said to be in hand only where somebody reported so. */
function labelOf({ standing, state, lastReport }: Omit<Told, 'daysLate' | 'daysLeft'>, language: Language): string {
  if (standing !== 'in-term' || lastReport === undefined || state === undefined || state === 'done')
    return standingLabels[standing][language];
  return inTermLabels[lastReport === null ? 'unreported' : state][language];
}

/** The standing with its days: `Quá hạn 259 ngày`, `Hoàn thành quá hạn 12 ngày`, `Sắp đến hạn, còn 16 ngày`. */
export function standingText(task: Told, language: Language): string {
  return withoutNumber(textOf(task, language), task, language);
}

function textOf(task: Told, language: Language): string {
  const label = labelOf(task, language);
  if (task.standing === 'overdue') return capitalised(daysSentence(task.daysLate, null, language));
  if (task.standing === 'done-late') return lateText(label, task.daysLate ?? 0, language);
  if (task.stale && task.monthsSilent != null) return sentences.silent[language](label, task.monthsSilent);
  const left = daysSentence(null, task.daysLeft, language);
  return left === '' ? label : `${label}, ${left}`;
}

/** What to know of who owes the task; empty when there is nothing. */
export function membershipNote({ openMembership, members }: TaskAnswer, language: Language): string {
  return openMembership && members.length > 0 ? sentences.openMembership[language] : '';
}
