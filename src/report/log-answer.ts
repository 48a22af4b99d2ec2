/** `remind --log`: who was told what, when and how. */

import type { Day } from '../calendar/day.ts';
import { inOrder } from '../calendar/in-order.ts';
import { type LedgerEntry, ledgerKeys } from '../plan/ledger-entry.ts';
import { askedFor, nameOf } from '../view/agencies.ts';
import type { View } from '../view/view.ts';
import type { NamedPlan, PlansHead } from './plans-answers.ts';

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
  return {
    kind: 'reminders-log',
    plan: { id: plan.id, title: plan.document.title },
    asOf,
    entries: entries.map(withoutPlace),
    names,
  };
}

/** What is written in the line, and not where it stands. */
function withoutPlace(entry: LedgerEntry): LedgerEntry {
  return Object.fromEntries(ledgerKeys.map((key) => [key, entry[key]])) as unknown as LedgerEntry;
}

/** Over several plans: each entry with its plan, by day. */
export interface LogOfPlans extends PlansHead {
  readonly kind: 'reminders-log';
  readonly entries: readonly (LedgerEntry & { readonly plan: NamedPlan })[];
  /** The agencies' names by id, as the first plan calls them. */
  readonly names: Readonly<Record<string, string>>;
}

/** The logs of several plans as one. */
export function logOfPlans(
  { plan, plans, leftOut, asOf, revision, dueSoonDays }: PlansHead,
  logs: readonly LogAnswer[],
): LogOfPlans {
  const entries = logs.flatMap((log) => log.entries.map((entry) => ({ plan: log.plan, ...entry })));
  return {
    kind: 'reminders-log',
    ...{ plan, plans, leftOut, asOf, revision, dueSoonDays },
    entries: entries.toSorted((a, b) => inOrder(a.asOf, b.asOf)),
    names: Object.assign({}, ...logs.map(({ names }) => names).toReversed()),
  };
}
