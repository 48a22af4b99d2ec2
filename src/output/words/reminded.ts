/** What is said of what an agency owes, over and under a table of it. */
import type { AgencyReminders } from '../../report/answers.ts';
import { tasksIn } from '../../report/digest.ts';
import type { Language } from './language.ts';
import { countsText, letterWords } from './letter.ts';

/** What an agency owes: `02 nhiệm vụ quá hạn và 03 nhiệm vụ sắp đến hạn`; empty when it owes nothing. */
export function reminderSentence(
  { overdue, dueSoon, review }: Pick<AgencyReminders, 'overdue' | 'dueSoon' | 'review'>,
  language: Language,
): string {
  return countsText({ overdue: overdue.length, dueSoon: dueSoon.length, review: review.length }, language);
}

/** Which duties came to it, and from whom. */
export function inheritedNotes(owed: AgencyReminders, language: Language): readonly string[] {
  return tasksIn(owed).flatMap(({ id, inheritedFrom: from }) =>
    from === null ? [] : [`${id}: ${letterWords.inherited[language](from.name)}`],
  );
}
