/** What changed in the register of agencies and groups: both are known by their ids. */

import { sameText } from '../calendar/fold.ts';
import type { Agency, Group, Plan } from '../plan/model.ts';
import { isList } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { type Pair, pairBy } from './pairing.ts';
import { keyedText, type Said, saidChanges, saidIn } from './said.ts';

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
  for (const { key, ...values } of saidChanges(valuesOf(before), valuesOf(after), ', ')) {
    const at = inAfter(after.origin, ...key.split('.'));
    yield { kind: 'agency-edited', id: after.id, key, ...values, at, task: null };
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
  const [were, are] = [new Set(before.members), new Set(after.members)];
  for (const [index, agency] of before.members.entries()) {
    if (are.has(agency)) continue;
    const at = inBefore(before.origin, 'members', index);
    yield { kind: 'member-dropped', group, agency, at, task: null };
  }
  for (const [index, agency] of after.members.entries()) {
    if (were.has(agency)) continue;
    const at = inAfter(after.origin, 'members', index);
    yield { kind: 'member-added', group, agency, at, task: null };
  }
}

/** What an entry says besides its name and members; a group that is not open is the same as one that does not say so. */
function valuesOf(entry: Entry): Said {
  const values = new Map(saidIn(entry.origin.written, { id: true, name: true, members: true }));
  if (!isGroup(entry)) return values;
  if (!entry.open) values.delete('open');
  const terms = termTexts(entry);
  return terms.length === 0 ? values : values.set('members', terms);
}

/** From when to when the members belong and what else is said of them, of those of which the group says any. */
function termTexts({ origin }: Group): string[] {
  const members = saidIn(origin.written).get('members') ?? [];
  return (isList(members) ? members : [])
    .map((member) => new Map(saidIn(member)))
    .filter((said) => said.size > 1)
    .map((said) => {
      const [agency, since, until] = ['agency', 'since', 'until'].map((key) => take(said, key));
      const rest = [...said].map(([key, value]) => `, ${key}: ${keyedText(value)}`);
      return `${agency}: ${since}..${until}${rest.join('')}`;
    })
    .toSorted();
}

function take(said: Map<string, Plain>, key: string): string {
  const value = said.get(key) ?? '';
  said.delete(key);
  return keyedText(value);
}

function isGroup(entry: Entry): entry is Group {
  return 'members' in entry;
}
