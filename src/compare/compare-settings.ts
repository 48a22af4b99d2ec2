/** What changed in the settings and in the days off. */
import type { Day } from '../calendar/day.ts';
import type { DaysOff } from '../calendar/days-off.ts';
import { fixedFiles } from '../plan/folder.ts';
import type { Origin, Plan } from '../plan/model.ts';
import { isList } from '../source/path.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { type Said, saidChanges, saidIn, writtenFile } from './said.ts';

/** The changes of the settings, those that hold by default included. */
export function compareSettings(before: Plan, after: Plan): Change[] {
  return saidChanges(settingsOf(before), settingsOf(after)).map(({ key, ...values }) => {
    const at = inAfter({ file: fixedFiles.plan, path: ['settings', ...key.split('.')] });
    return { kind: 'setting', key, ...values, at, task: null };
  });
}

/** What holds, whether it is typed or not, and whatever else is typed. */
function settingsOf(plan: Plan): Said {
  const holding = Object.entries(plan.settings).map(([key, value]) => [key, String(value)] as const);
  const typed = [...saidIn(writtenFile(plan, fixedFiles.plan)['settings'] ?? {})];
  return new Map([...holding, ...typed.filter(([key]) => !Object.hasOwn(plan.settings, key))]);
}

/** The days that became days off or working days, or ceased to be, in their order. */
export function compareDaysOff(before: Plan, after: Plan): Change[] {
  const days = new Set([before, after].flatMap(({ daysOff: { off, worked } }) => [...off, ...worked]));
  return [...days].sort().flatMap((day): Change[] => {
    const kinds = { before: kindOf(day, before.daysOff), after: kindOf(day, after.daysOff) };
    if (kinds.before === kinds.after) return [];
    const at = kinds.after === null ? inBefore(dayAt(before, day)) : inAfter(dayAt(after, day));
    return [{ kind: 'day-off', day, ...kinds, at, task: null }];
  });
}

/** A day that is listed as both is off. */
function kindOf(day: Day, { off, worked }: DaysOff): 'off' | 'worked' | null {
  if (off.has(day)) return 'off';
  return worked.has(day) ? 'worked' : null;
}

/** Where the file lists the day. */
function dayAt(plan: Plan, day: Day): Origin {
  const file = fixedFiles['days-off'];
  return { file, path: pathTo(writtenFile(plan, file), day) ?? [] };
}

function pathTo(node: Plain, text: string): NodePath | null {
  if (typeof node === 'string') return node === text ? [] : null;
  for (const [key, part] of Object.entries(node)) {
    const below = pathTo(part, text);
    if (below !== null) return [isList(node) ? Number(key) : key, ...below];
  }
  return null;
}
