/** A task as the sentences of a report name it. */

import { oneLine } from '../../calendar/fold.ts';
import type { TaskAnswer } from '../../report/answers.ts';
import { periodDueOn } from '../../view/deadline.ts';
import { agencyNames, standingText } from '../tasks/words.ts';
import { uncapitalised } from '../text/capital.ts';
import { citedText } from '../words/document-text.ts';
import type { Language } from '../words/language.ts';
import { citedDocument } from '../words/letter.ts';
import { letterDays } from '../words/letter-due.ts';
import { reportWords } from '../words/report.ts';

/** `PL.01. Tham mưu UBND tỉnh ban hành …`, without the full stop of its own. */
export function taskName({ id, text }: Pick<TaskAnswer, 'id' | 'text'>): string {
  return `${id}. ${oneLine(text).replace(/[.;]$/, '')}`;
}

/** What was done: by whom, the documents that prove it, whether in time. */
export function doneText(task: TaskAnswer, language: Language): string {
  const proof = evidenceText(task, language);
  return `${taskName(task)} (${agencyNames(task.lead)}): ${[proof, uncapitalised(standingText(task, language))].filter((part) => part !== '').join('; ')}`;
}

/** What falls due: by whom, in which period of a recurring duty, on which day, how many days are left. */
export function dueText(task: TaskAnswer, language: Language): string {
  const { due, occurrences } = task;
  const period = periodDueOn(occurrences, due?.day);
  const name = `${taskName(task)} (${agencyNames(task.lead)})`;
  return reportWords.dueTask[language](name, period, due?.day ?? null, letterDays(task, language));
}

/** The documents and results that prove what is done. */
export function evidenceText({ evidence }: Pick<TaskAnswer, 'evidence'>, language: Language): string {
  return evidence
    .map((one) => (one.number === null ? citedText(one, language) : citedDocument(one, language)))
    .join('; ');
}
