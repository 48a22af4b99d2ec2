/** What else to know of a task, a line each: the periods it owes, what was last reported, what stands in the way. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { Language } from '../words/language.ts';
import { noteWords } from '../words/notes.ts';
import { owedPeriods } from '../words/owed-periods.ts';
import { evidenceText } from './facts.ts';

/** What there is, the most pressing first; of a task that is done, what proves it. */
export function taskNotes(task: TaskAnswer, language: Language): readonly string[] {
  const { state, evidence, occurrences, lastReport } = task;
  const proof = evidence.map((document) => evidenceText(document, language)).join('; ');
  const told = lastReport?.note == null ? '' : noteWords.lastReport[language](lastReport.date, lastReport.note);
  const isDone = state === 'done';
  return [
    owedPeriods(occurrences, language),
    isDone && proof !== '' ? noteWords.evidence[language](proof) : '',
    isDone ? '' : told,
    isDone || lastReport?.obstacle == null ? '' : noteWords.obstacle[language](lastReport.obstacle),
  ].filter((note) => note !== '');
}
