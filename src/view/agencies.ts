/** Who owes a duty, and whose report counts for whom. */
import type { Day } from '../calendar/day.ts';
import type { Agency, Group, Plan } from '../plan/model.ts';

type Register = Pick<Plan, 'agencies' | 'groups'>;

/** The agencies that ever owed a duty led by these: a group's members each, an agency or a group without members as one. */
export function owersOf(register: Register, lead: readonly string[]): readonly string[] {
  if (lead.length === 1 && !register.groups.has(lead[0] as string)) return lead;
  return [...new Set(lead.flatMap((id) => membersOf(register, id)))];
}

/** The agencies that owe it on the day: a member while it belongs; when nobody belongs any more, the last list stands. */
export function owersOn(register: Register, lead: readonly string[], asOf: Day): readonly string[] {
  if (lead.every((id) => (register.groups.get(id)?.terms.size ?? 0) === 0)) return owersOf(register, lead);
  return [...new Set(lead.flatMap((id) => membersOn(register, id, asOf)))];
}

function membersOn(register: Register, id: string, asOf: Day): readonly string[] {
  const all = membersOf(register, id);
  const belonging = all.filter((member) => {
    const { since = null, until = null } = register.groups.get(id)?.terms.get(member) ?? {};
    return (since === null || since <= asOf) && (until === null || asOf <= until);
  });
  return belonging.length === 0 ? all : belonging;
}

/** A group's members, whenever they belong; the id itself when it is no group or has none. */
export function membersOf({ groups }: Register, id: string): readonly string[] {
  const members = groups.get(id)?.members ?? [];
  return members.length === 0 ? [id] : members;
}

/** The agency or group of the id. */
export function registered({ agencies, groups }: Register, id: string): Agency | Group | null {
  return agencies.get(id) ?? groups.get(id) ?? null;
}

/** The agency's or group's name; the id where the register does not know it. */
export function nameOf(register: Register, id: string): string {
  return registered(register, id)?.name ?? id;
}

/** The agency's or group's other names. */
export function aliasesOf(register: Register, id: string): readonly string[] {
  return registered(register, id)?.aliases ?? [];
}

/** Whether a report by one agency counts for another: the same, a group that it belongs to, or a successor of it. */
export function speaksFor(register: Register, reporter: string, ower: string): boolean {
  if (reporter === ower) return true;
  return register.groups.get(reporter)?.members.includes(ower) === true || succeeds(register, reporter, ower);
}

/** Whether the one came, in however many steps, after the other. */
function succeeds({ agencies }: Register, heir: string, before: string): boolean {
  const seen = new Set<string>();
  const next = [...(agencies.get(before)?.successors ?? [])];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === heir) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    next.push(...(agencies.get(id)?.successors ?? []));
  }
  return false;
}
