/** `remind --log`: who was told what, when and how. */
import type { Day } from '../calendar/day.ts';
import type { LedgerEntry } from '../plan/ledger-entry.ts';
import { askedFor, nameOf } from '../view/agencies.ts';
import type { View } from '../view/view.ts';

export interface LogAnswer {
  readonly kind: 'reminders-log';
  readonly plan: { readonly id: string; readonly title: string };
  readonly asOf: Day;
  /** The last line of each key, in the order of the ledger. */
  readonly entries: readonly LedgerEntry[];
  /** The agencies' names by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** The entries about these agencies and tasks; about all where none are named. */
export function logAnswer(
  { plan, asOf }: View,
  last: Iterable<LedgerEntry>,
  agencies: readonly string[],
  tasks: readonly string[],
): LogAnswer {
  const asked = askedFor(plan, agencies);
  const entries = [...last].filter(
    ({ agency, task }) => (asked.size === 0 || asked.has(agency)) && (tasks.length === 0 || tasks.includes(task)),
  );
  const names = Object.fromEntries(entries.map(({ agency }) => [agency, nameOf(plan, agency)]));
  return { kind: 'reminders-log', plan: { id: plan.id, title: plan.document.title }, asOf, entries, names };
}
