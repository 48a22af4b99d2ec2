/** What else to know of a task, a line each: the periods it owes, what was last reported, what stands in the way. */
import type { TaskAnswer } from '../../report/answers.ts';
import { dayText } from '../words/day-text.ts';
import { evidenceText } from '../words/document-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { noteWords, toldNote } from '../words/notes.ts';
import { owedPeriods } from '../words/owed-periods.ts';

/** What there is, the most pressing first; of a task that is done, what proves it. */
export function taskNotes(task: TaskAnswer, language: Language): readonly string[] {
  const { state, evidence, occurrences, lastReport } = task;
  const proof = evidence.map((document) => evidenceText(document, language)).join('; ');
  const told = lastReport?.note == null ? '' : noteWords.lastReport[language](lastReport.date, lastReport.note);
  const isDone = state === 'done';
  return [
    owedPeriods(occurrences, language),
    isDone && proof !== '' ? `${headings.evidence[language]}: ${proof}` : '',
    isDone || task.count === null ? '' : noteWords.count[language](task.count, task.count.date),
    isDone ? '' : told,
    ...(['obstacle', 'proposal'] as const).flatMap((what) => toldNotes(task, what, language)),
  ].filter((note) => note !== '');
}

/** A line for each agency that told something; whose it is where several owe the task, of which day where others reported since. */
function toldNotes(
  { members, lastReport, ...task }: TaskAnswer,
  what: 'obstacle' | 'proposal',
  language: Language,
): readonly string[] {
  return task[`${what}s`].map(({ agency, date, text }) => {
    const whose = members.length > 0 ? agency.name : '';
    const day = date === lastReport?.date ? '' : dayText(date, language);
    return toldNote(what, [whose, day].filter((part) => part !== '').join(', '), text, language);
  });
}
