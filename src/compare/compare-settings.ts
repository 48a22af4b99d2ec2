/** What changed in the settings and in the days off. */
import type { Day } from '../calendar/day.ts';
import type { DaysOff } from '../calendar/days-off.ts';
import { fixedFiles } from '../plan/folder.ts';
import type { Plan, Settings } from '../plan/model.ts';
import type { Change } from './change.ts';
import { inAfter } from './versioned-place.ts';

/** The changes of the settings, those that hold by default included. */
export function compareSettings({ settings: before }: Plan, { settings: after }: Plan): Change[] {
  const keys = Object.keys(after) as (keyof Settings)[];
  return keys.flatMap((key): Change[] => {
    if (before[key] === after[key]) return [];
    const at = inAfter({ file: fixedFiles.plan.name, path: ['settings', key] });
    return [{ kind: 'setting', key, before: String(before[key]), after: String(after[key]), at, task: null }];
  });
}

/** The days that became days off or working days, or ceased to be, in their order. */
export function compareDaysOff({ daysOff: before }: Plan, { daysOff: after }: Plan): Change[] {
  const days = new Set([before, after].flatMap(({ off, worked }) => [...off, ...worked]));
  const at = inAfter({ file: fixedFiles['days-off'].name, path: ['years'] });
  return [...days].sort().flatMap((day): Change[] => {
    const kinds = { before: kindOf(day, before), after: kindOf(day, after) };
    return kinds.before === kinds.after ? [] : [{ kind: 'day-off', day, ...kinds, at, task: null }];
  });
}

function kindOf(day: Day, { off, worked }: DaysOff): 'off' | 'worked' | null {
  if (worked.has(day)) return 'worked';
  return off.has(day) ? 'off' : null;
}
