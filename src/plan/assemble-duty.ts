/** What a clause or row says of its duty: who, by when, and what is to come of it. */
import { type TermDue, termNamed } from '../calendar/due.ts';
import { dueOf } from './assemble-values.ts';
import type { Task } from './model.ts';
import type { WrittenDuty } from './written.ts';

/** The facts of a task that stand under its own keys. */
type Duty = Omit<Task, 'id' | 'label' | 'source' | 'section' | 'group' | 'text' | 'origin' | 'clause'>;

/** The duty as written, with nothing where nothing is said. */
export function dutyOf(written: WrittenDuty): Duty {
  return {
    lead: written.lead ?? [],
    with: written.with ?? [],
    due: written.due === undefined ? null : dueOf(written.due),
    wording: written.wording ?? null,
    leadWording: written.leadWording ?? null,
    withWording: written.withWording ?? null,
    product: written.product ?? null,
    start: written.start === undefined ? null : termNamed(written.start),
    milestones: (written.milestones ?? []).map(({ due, wording = null }) => ({ due: termOf(due), wording })),
    condition: written.condition ?? null,
    extra: written.extra ?? {},
  };
}

function termOf(written: string): TermDue {
  const term = termNamed(written);
  if (term === null) throw new Error(`a term passed its shape but names none: ${written}`);
  return term;
}
