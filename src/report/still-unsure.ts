/** Mails of which nobody knows whether they arrived, and of which somebody still has to know. */
import type { LedgerEntry } from '../plan/ledger-entry.ts';
import type { RemindersAnswer } from './answers.ts';
import { tasksIn } from './digest.ts';
import type { Told } from './told.ts';

/** Those about what is still owed; and those of a run that was cut off, which nobody has been told of yet. */
export function stillUnsure({ unsure }: Told, { agencies }: RemindersAnswer): readonly LedgerEntry[] {
  const owed = new Set(agencies.flatMap((one) => tasksIn(one).map(({ id }) => `${one.agency.id} ${id}`)));
  return unsure.filter(({ outcome, agency, task }) => outcome === 'intended' || owed.has(`${agency} ${task}`));
}
