/** What changed in the settings and in the days off. */
import type { Day } from '../calendar/day.ts';
import type { DaysOff } from '../calendar/days-off.ts';
import { fixedFiles } from '../plan/folder.ts';
import type { Plan } from '../plan/model.ts';
import type { Change } from './change.ts';
import { writtenFile } from './plan-file.ts';
import { type Said, saidChanges, saidIn } from './said.ts';
import { inAfter } from './versioned-place.ts';

/** The changes of the settings, those that hold by default included. */
export function compareSettings(before: Plan, after: Plan): Change[] {
  return saidChanges(settingsOf(before), settingsOf(after)).map(({ key, ...values }) => {
    const at = inAfter({ file: fixedFiles.plan.name, path: ['settings', ...key.split('.')] });
    return { kind: 'setting', key, ...values, at, task: null };
  });
}

/** What holds, whether it is typed or not, and whatever else is typed. */
function settingsOf(plan: Plan): Said {
  const holding = Object.entries(plan.settings).map(([key, value]) => [key, String(value)] as const);
  const typed = [...saidIn(writtenFile(plan, fixedFiles.plan.name)['settings'] ?? {})];
  return new Map([...holding, ...typed.filter(([key]) => !Object.hasOwn(plan.settings, key))]);
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
