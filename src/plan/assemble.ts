/** The model from what was written: ids derived, texts turned into days, deadlines and registers. */

import type { Day } from '../calendar/day.ts';
import type { DaysOff } from '../calendar/days-off.ts';
import { usualZone } from '../calendar/today.ts';
import { assembleDocument } from './assemble-document.ts';
import { amendmentsOf, exceptionsOf, progressOf, requestsOf } from './assemble-events.ts';
import { remindersOf } from './assemble-reminders.ts';
import type { Agency, Group, Plan, Settings } from './model.ts';
import { originAt } from './origin.ts';
import type { WrittenFile, WrittenPlan, WrittenSource } from './written.ts';

/** The plan that the files state. `whole` says which registers nothing is missing from. */
export function assemble(files: WrittenPlan, whole: Plan['whole'], ledger: Plan['ledger']): Plan {
  const { document, tasks } = assembleDocument(files.plan, files.appendices);
  const agencies = files.agencies === null ? [] : agenciesOf(files.agencies);
  const groups = files.agencies === null ? [] : groupsOf(files.agencies);
  return {
    id: files.plan?.written.id ?? '',
    document,
    settings: settingsOf(files.plan?.written.settings),
    tasks,
    agencies: byId(agencies),
    groups: byId(groups),
    register: [...agencies, ...groups],
    amendments: files.amendments === null ? [] : amendmentsOf(files.amendments),
    requests: files.amendments === null ? [] : requestsOf(files.amendments),
    progress: files.progress.map(progressOf),
    exceptions: files.exceptions === null ? [] : exceptionsOf(files.exceptions),
    daysOff: daysOffOf(files['days-off']?.written),
    reminders: files.reminders === null ? null : remindersOf(files.reminders),
    ledger,
    files: Object.values(files)
      .flat()
      .filter((source) => source !== null)
      .map((source) => originAt(source, [])),
    whole,
  };
}

function settingsOf(written: WrittenFile<'plan'>['settings']): Settings {
  return {
    timeZone: written?.timeZone ?? usualZone,
    dueSoonDays: Number(written?.dueSoonDays ?? 30),
    reviewMonths: Number(written?.reviewMonths ?? 12),
    rollToWorkingDay: written?.rollToWorkingDay === 'true',
    backdatedDays: Number(written?.backdatedDays ?? 30),
  };
}

function agenciesOf(source: WrittenSource<'agencies'>): Agency[] {
  return source.written.agencies.map((agency, index) => ({
    id: agency.id,
    name: agency.name,
    short: agency.short ?? null,
    kind: agency.kind,
    email: agency.email ?? null,
    since: (agency.since ?? null) as Day | null,
    until: (agency.until ?? null) as Day | null,
    successors: agency.successors ?? [],
    aliases: agency.aliases ?? [],
    origin: originAt(source, ['agencies', index]),
  }));
}

function groupsOf(source: WrittenSource<'agencies'>): Group[] {
  return (source.written.groups ?? []).map((group, index) => ({
    id: group.id,
    name: group.name,
    members: (group.members ?? []).map(memberId),
    terms: termsOf(group.members ?? []),
    open: group.open === 'true',
    aliases: group.aliases ?? [],
    origin: originAt(source, ['groups', index]),
  }));
}

type WrittenMember = NonNullable<NonNullable<WrittenFile<'agencies'>['groups']>[number]['members']>[number];

function memberId(written: WrittenMember): string {
  return typeof written === 'string' ? written : written.agency;
}

function termsOf(written: readonly WrittenMember[]): Group['terms'] {
  const stated = written
    .filter((member) => typeof member !== 'string')
    .filter(({ since, until }) => since !== undefined || until !== undefined);
  return new Map(
    stated.map(({ agency, since, until }) => [
      agency,
      { since: (since ?? null) as Day | null, until: (until ?? null) as Day | null },
    ]),
  );
}

function daysOffOf(written: WrittenFile<'days-off'> | undefined): DaysOff {
  const years = written?.years ?? [];
  return {
    off: new Set(years.flatMap((year) => year.off ?? []) as Day[]),
    worked: new Set(years.flatMap((year) => year.worked ?? []) as Day[]),
  };
}

function byId<Entity extends { readonly id: string }>(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of entities) if (!found.has(entity.id)) found.set(entity.id, entity);
  return found;
}
