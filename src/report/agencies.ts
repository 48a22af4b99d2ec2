/** `agencies`: who is in the register, and what each owes. */

import type { Day } from '../calendar/day.ts';
import { foldDiacritics } from '../calendar/fold.ts';
import type { Agency, Group } from '../plan/model.ts';
import type { View } from '../view/view.ts';
import type { AnswerHead, Totals } from './answers.ts';
import { groupedStatusAnswer } from './grouped-status.ts';
import type { Surroundings } from './head.ts';
import { everything } from './selection.ts';

/** The register as of the day, in its own order: agencies, then groups. */
export interface AgenciesAnswer extends AnswerHead, AgencyList {}

/** The same without its head: of one plan, or of several. */
export interface AgencyList {
  readonly kind: 'agency-list';
  readonly agencies: readonly RegisteredAgency[];
}

/** An agency, or a group (`kind: "group"`) with its members. */
export interface RegisteredAgency {
  readonly id: string;
  readonly name: string;
  readonly short: string | null;
  readonly kind: string;
  readonly email: string | null;
  readonly until: Day | null;
  readonly successors: readonly string[];
  readonly members: readonly string[];
  readonly open: boolean;
  /** Its tasks, a shared one by its own part; of a group those that it owes as one, without members. */
  readonly totals: Totals;
}

/** Those in whose id, names or kind all the words stand, without regard to diacritics; all of them where there are none. */
export function agenciesAnswer(view: View, words: readonly string[], around: Surroundings): AgenciesAnswer {
  const counted = groupedStatusAnswer(view, 'agency', everything, around);
  const { kind: _kind, by: _by, groups, totals: _totals, rates: _rates, countedTwice: _twice, ...head } = counted;
  const totals = new Map(groups.map((group) => [group.key, group.totals]));
  const none = groupedStatusAnswer({ ...view, tasks: [] }, 'agency', everything, around).totals;
  const wanted = words.map(foldDiacritics);
  return {
    kind: 'agency-list',
    ...head,
    agencies: view.plan.register
      .filter((entry) => wanted.every((word) => namesOf(entry).some((name) => foldDiacritics(name).includes(word))))
      .map((entry) => ({ ...registered(entry), totals: totals.get(entry.id) ?? none })),
  };
}

function registered(entry: Agency | Group): Omit<RegisteredAgency, 'totals'> {
  const { id, name } = entry;
  if ('members' in entry) {
    const { members, open } = entry;
    return { id, name, short: null, kind: 'group', email: null, until: null, successors: [], members, open };
  }
  const { short, kind, email, until, successors } = entry;
  return { id, name, short, kind, email, until, successors, members: [], open: false };
}

function namesOf(entry: Agency | Group): readonly string[] {
  const more = 'members' in entry ? ['group', 'nhóm'] : [entry.short ?? '', entry.kind];
  return [entry.id, entry.name, ...entry.aliases, ...more];
}
