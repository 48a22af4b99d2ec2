/** What changed in the register of agencies and groups: both are known by their ids. */
import type { Agency, Group, Plan } from '../plan/model.ts';
import type { Change } from './change.ts';
import { type Pair, pairBy } from './pairing.ts';
import { sameText } from './plain-text.ts';
import { inAfter, inBefore } from './versioned-place.ts';

type Entry = Agency | Group;

/** The changes of agencies and groups, and of who belongs to which group. */
export function compareRegister(before: Plan, after: Plan): Change[] {
  const { pairs, gone, come } = pairBy(before.register, after.register, ({ id }) => id);
  return [
    ...gone.map(
      ({ id, name, origin }): Change => ({ kind: 'agency-removed', id, name, at: inBefore(origin), task: null }),
    ),
    ...come.map(
      ({ id, name, origin }): Change => ({ kind: 'agency-added', id, name, at: inAfter(origin), task: null }),
    ),
    ...pairs.flatMap((pair) => [...changesOf(pair, after)]),
  ];
}

function* changesOf(pair: Pair<Entry>, plan: Plan): Iterable<Change> {
  const [before, after] = pair;
  if (!sameText(before.name, after.name)) yield nameChange(pair, plan);
  const [old, now] = [valuesOf(before), valuesOf(after)];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const values = { before: old.get(key) ?? null, after: now.get(key) ?? null };
    if (sameText(values.before, values.after)) continue;
    yield { kind: 'agency-edited', id: after.id, key, ...values, at: inAfter(after.origin, key), task: null };
  }
  if (isGroup(before) && isGroup(after)) yield* memberChanges(before, after);
}

/** A new name is lawful where the old one lives on: as an alias, or on an agency that this one succeeds. */
function nameChange([{ name: old }, after]: Pair<Entry>, { register }: Plan): Change {
  const { id, name, aliases, origin } = after;
  const livesOn =
    aliases.some((alias) => sameText(alias, old)) ||
    register.some((entry) => !isGroup(entry) && sameText(entry.name, old) && entry.successors.includes(id));
  const names = { id, before: old, after: name, at: inAfter(origin, 'name'), task: null };
  return livesOn ? { kind: 'agency-edited', key: 'name', ...names } : { kind: 'agency-renamed', ...names };
}

function* memberChanges(before: Group, after: Group): Iterable<Change> {
  const group = after.id;
  for (const agency of before.members) {
    if (after.members.includes(agency)) continue;
    const at = inBefore(before.origin, 'members', before.members.indexOf(agency));
    yield { kind: 'member-dropped', group, agency, at, task: null };
  }
  for (const agency of after.members) {
    if (before.members.includes(agency)) continue;
    const at = inAfter(after.origin, 'members', after.members.indexOf(agency));
    yield { kind: 'member-added', group, agency, at, task: null };
  }
}

/** What an entry says besides its name and members, by key; absent where it says nothing. */
function valuesOf(entry: Entry): ReadonlyMap<string, string> {
  const said = isGroup(entry)
    ? { open: entry.open ? 'true' : null, members: validityText(entry) }
    : {
        short: entry.short,
        kind: entry.kind,
        email: entry.email,
        since: entry.since,
        until: entry.until,
        successors: entry.successors.join(', '),
      };
  const values = Object.entries({ ...said, aliases: entry.aliases.join(', ') });
  return new Map(values.filter((value): value is [string, string] => value[1] !== null && value[1] !== ''));
}

/** From when to when the members belong, of those for which the group says it. */
function validityText({ terms }: Group): string {
  return [...terms]
    .map(([agency, { since, until }]) => `${agency}: ${since ?? ''}..${until ?? ''}`)
    .toSorted()
    .join(', ');
}

function isGroup(entry: Entry): entry is Group {
  return 'members' in entry;
}
