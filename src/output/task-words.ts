/** A task's parts in words, as the tables, lists and files of every format show them. */
import type { DueAnswer, NamedAgency, TaskAnswer } from '../report/answers.ts';
import { dayText } from './words/day-text.ts';
import { dueText } from './words/due-text.ts';
import type { Language } from './words/language.ts';
import { daysSentence, openMembershipNote, sharedSentence } from './words/sentences.ts';
import { standingLabels } from './words/standing.ts';

/** The names, in their order. */
export function agencyNames(agencies: readonly NamedAgency[]): string {
  return agencies.map((agency) => agency.name).join('; ');
}

/** The lead with how many of those who owe the task have done it, when several do. */
export function leadText({ lead, members }: TaskAnswer, language: Language): string {
  const names = agencyNames(lead);
  if (members.length === 0) return names;
  const left = members.filter((member) => member.state !== 'done').map((member) => member.agency.name);
  return `${names} (${sharedSentence(members.length - left.length, members.length, left, language)})`;
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
  const moved =
    rolledFrom === null
      ? ''
      : `; ${language === 'vi' ? 'lùi từ ngày nghỉ' : 'moved from the day off'} ${dayText(rolledFrom, language)}`;
  return words === shown ? words + moved : `${words} (${shown}${moved})`;
}

/** The standing with its days: `Quá hạn 259 ngày`, `Sắp đến hạn, còn 16 ngày`. */
export function standingText(task: TaskAnswer, language: Language): string {
  const label = standingLabels[language][task.standing];
  if (task.standing === 'overdue') return capitalised(daysSentence(task.daysLate, null, language));
  const days = task.standing === 'done-late' ? null : daysSentence(null, task.daysLeft, language);
  const late = task.standing === 'done-late' ? daysSentence(task.daysLate, null, language) : null;
  const notes = [days, late].filter((note) => note !== null && note !== '');
  return [label, ...notes].join(', ');
}

/** What to know of who owes the task; empty when there is nothing. */
export function membershipNote({ openMembership, members }: TaskAnswer, language: Language): string {
  return openMembership && members.length > 0 ? openMembershipNote(language) : '';
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
