/** The model from what was written: ids derived, texts turned into days, deadlines and registers. */
import type { Day } from '../calendar/day.ts';
import type { DaysOff } from '../calendar/days-off.ts';
import { assembleDocument } from './assemble-document.ts';
import { amendmentsOf, progressOf } from './assemble-events.ts';
import type { Agency, Group, Plan, Settings } from './model.ts';
import type { WrittenFile, WrittenPlan, WrittenSource } from './written.ts';

/** The plan that the files state. `whole` says which registers nothing is missing from. */
export function assemble(files: WrittenPlan, whole: Plan['whole']): Plan {
  const { document, tasks } = assembleDocument(files.plan, files.appendix);
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
    progress: files.progress.map(progressOf),
    daysOff: daysOffOf(files['days-off']?.written),
    whole,
  };
}

function settingsOf(written: WrittenFile<'plan'>['settings']): Settings {
  return {
    timeZone: written?.timeZone ?? 'Asia/Ho_Chi_Minh',
    dueSoonDays: Number(written?.dueSoonDays ?? 30),
    reviewMonths: Number(written?.reviewMonths ?? 12),
    rollToWorkingDay: written?.rollToWorkingDay === 'true',
  };
}

function agenciesOf({ file, written, originalPath }: WrittenSource<'agencies'>): Agency[] {
  return written.agencies.map((agency, index) => ({
    id: agency.id,
    name: agency.name,
    short: agency.short ?? null,
    kind: agency.kind,
    email: agency.email ?? null,
    since: (agency.since ?? null) as Day | null,
    until: (agency.until ?? null) as Day | null,
    successors: agency.successors ?? [],
    origin: { file, path: originalPath(['agencies', index]) },
  }));
}

function groupsOf({ file, written, originalPath }: WrittenSource<'agencies'>): Group[] {
  return (written.groups ?? []).map((group, index) => ({
    id: group.id,
    name: group.name,
    members: group.members ?? [],
    open: group.open === 'true',
    origin: { file, path: originalPath(['groups', index]) },
  }));
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
