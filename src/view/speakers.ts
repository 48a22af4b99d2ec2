/** Whose report counts for whom: an agency's own, its group's, and those of the agencies that came after it. */

import type { Day } from '../calendar/day.ts';
import type { Group, Plan, Report } from '../plan/model.ts';

type Register = Pick<Plan, 'agencies' | 'groups'>;

/**
 * Whether what one agency reports on a day counts for another: the same, a group that it belongs to, or a successor of it
 * once it had ended. Before that, two agencies that are to become one each speak for themselves.
 */
export function speaksFor(register: Register, reporter: string, ower: string, on: Day): boolean {
  if (reporter === ower) return true;
  const group = register.groups.get(reporter);
  if (group !== undefined && memberSet(group).has(ower)) return true;
  return everyPredecessor(register, reporter, on).has(ower);
}

/**
 * The reports that count for each of these agencies, in the order made: one pass over the reports, however many
 * agencies there are. The reports of `forAll` count for every one of them.
 */
export function reportsFor(
  register: Register,
  agencies: readonly string[],
  reports: readonly Report[],
  forAll: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly Report[]> {
  const counted = new Map<string, Report[]>(agencies.map((agency) => [agency, []]));
  for (const report of reports) {
    const spoken = forAll.has(report.agency) ? counted.keys() : spokenFor(register, report);
    for (const agency of spoken) counted.get(agency)?.push(report);
  }
  return counted;
}

/** All that the report's agency speaks for on its day: itself, its members, and those that it came after. */
export function spokenFor(register: Register, { agency, date }: Pick<Report, 'agency' | 'date'>): ReadonlySet<string> {
  const members = register.groups.get(agency)?.members ?? [];
  return new Set([agency, ...members, ...everyPredecessor(register, agency, date)]);
}

/** All that the agency came after, in however many steps, by the day. An end without a day is long ago. */
function everyPredecessor(register: Register, heir: string, on: Day): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [heir];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const before of succeeded(register, id)) {
      const until = register.agencies.get(before)?.until ?? null;
      if (found.has(before) || (until !== null && on <= until)) continue;
      found.add(before);
      next.push(before);
    }
  }
  return found;
}

const predecessors = new WeakMap<Register['agencies'], ReadonlyMap<string, readonly string[]>>();

/** Those that name the agency as a successor. */
function succeeded({ agencies }: Register, heir: string): readonly string[] {
  let known = predecessors.get(agencies);
  if (known === undefined) {
    known = predecessorsIn(agencies);
    predecessors.set(agencies, known);
  }
  return known.get(heir) ?? [];
}

/** Who names each agency as a successor, by that agency's id. */
export function predecessorsIn(agencies: Register['agencies']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, successors } of agencies.values()) {
    for (const successor of successors) {
      const known = found.get(successor);
      if (known === undefined) found.set(successor, [id]);
      else known.push(id);
    }
  }
  return found;
}

const memberSets = new WeakMap<Group, ReadonlySet<string>>();

/** The group's members, whenever they belong, to be asked one by one. */
function memberSet(group: Group): ReadonlySet<string> {
  let known = memberSets.get(group);
  if (known === undefined) {
    known = new Set(group.members);
    memberSets.set(group, known);
  }
  return known;
}

/**
 * The reports that count for the agency, without those in which a group undoes or repeats what the agency, or a successor
 * of it, had said of its part itself: that it is done. Of a recurring duty each period stands for itself. `reports` are
 * all that might count, in the order made.
 */
export function withoutOverruling(
  plan: Pick<Plan, 'agencies' | 'groups'>,
  agency: string,
  reports: readonly Report[],
): readonly Report[] {
  const ofGroup = (report: Report) => report.agency !== agency && plan.groups.has(report.agency);
  const isOwn = (report: Report) => speaksFor(plan, report.agency, agency, report.date);
  if (!reports.some(ofGroup)) return reports;
  const lastOwn = new Map<string | null, Report['state']>();
  return reports.filter((report) => {
    if (ofGroup(report)) return lastOwn.get(report.period) !== 'done';
    if (isOwn(report)) lastOwn.set(report.period, report.state);
    return true;
  });
}
