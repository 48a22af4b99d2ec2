/** Who owes a duty, and whose report counts for whom. */
import type { Day } from '../calendar/day.ts';
import { looseText, sameText } from '../calendar/fold.ts';
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

/** The members that belong to the group on the day; when nobody belongs any more, all that ever did. */
export function membersOn(register: Register, id: string, asOf: Day): readonly string[] {
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

/**
 * Who answers for the agency on the day: itself while in office, afterwards the successors that are in office, theirs where
 * these are gone too; itself where nobody is named.
 */
export function answeringFor(register: Register, id: string, asOf: Day): readonly string[] {
  if (!isGone(register, id, asOf)) return [id];
  const found = inOfficeAfter(register, id, asOf, new Set());
  return found.length === 0 ? [id] : [...new Set(found)];
}

function inOfficeAfter(register: Register, id: string, asOf: Day, seen: Set<string>): readonly string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  if (!isGone(register, id, asOf)) return [id];
  return (register.agencies.get(id)?.successors ?? []).flatMap((next) => inOfficeAfter(register, next, asOf, seen));
}

/** Whether the agency's last day in office is past. */
export function isGone({ agencies }: Register, id: string, asOf: Day): boolean {
  const until = agencies.get(id)?.until ?? null;
  return until !== null && until < asOf;
}

/** Who is asked for by these ids: each of them, and a group's members. */
export function askedFor(register: Register, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => [id, ...membersOf(register, id)]));
}

/** Whether it is a group whose duties would be nobody's: closed, and nobody belongs to it. */
export function isWithoutMembers({ groups }: Register, id: string): boolean {
  const group = groups.get(id);
  return group !== undefined && group.members.length === 0 && !group.open;
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

/**
 * The ids of the agencies and groups that are called so: by id, else by name, short name or alias, without regard to
 * capitals, diacritics and blanks.
 */
export function agenciesCalled({ register }: Pick<Plan, 'register'>, given: string): readonly string[] {
  const exact = register.find(({ id }) => sameText(id, given));
  if (exact !== undefined) return [exact.id];
  const wanted = looseText(given);
  const called = register.filter((entry) => namesOf(entry).some((name) => looseText(name) === wanted));
  return [...new Set(called.map(({ id }) => id))];
}

/**
 * The ids of the agencies and groups in one of whose names the text stands as whole words, compared likewise: of those whose
 * names begin so (`Sở Giáo dục`), where there are any.
 */
export function agenciesNamedLike({ register }: Pick<Plan, 'register'>, text: string): readonly string[] {
  const part = looseText(text);
  if (part === '') return [];
  const places = register.map((entry) => ({ id: entry.id, at: firstPlace(part, namesOf(entry).map(looseText)) }));
  const found = places.filter(({ at }) => at !== nowhere);
  const beginning = found.filter(({ at }) => at === 0);
  return [...new Set((beginning.length > 0 ? beginning : found).map(({ id }) => id))];
}

function namesOf(entry: Agency | Group): readonly string[] {
  const short = 'short' in entry && entry.short !== null ? [entry.short] : [];
  return [entry.id, entry.name, ...short, ...entry.aliases];
}

const nowhere = Number.POSITIVE_INFINITY;

/** The lowest index at which the words stand in one of the names. */
function firstPlace(part: string, names: readonly string[]): number {
  return Math.min(...names.map((name) => placeIn(part, name)));
}

/** Where no letter or number goes on before or behind the words. */
function placeIn(part: string, name: string): number {
  for (let at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
    const [before = '', after = ''] = [name[at - 1], name[at + part.length]];
    if (!/[\p{L}\p{N}]/u.test(before + after)) return at;
  }
  return nowhere;
}
