/** The report that one row of a return states. */
import type { Day } from '../calendar/day.ts';
import type { NewReport } from '../edit/new-entry.ts';
import { grouped } from '../plan/grouped.ts';
import type { Plan } from '../plan/model.ts';
import { comparable } from '../returns/comparable.ts';
import type { ReturnRow } from '../returns/return-row.ts';
import { look } from '../view/look.ts';
import { withName } from '../view/named.ts';
import type { TaskView } from '../view/view.ts';
import { agencyOf, hiddenIn, taskOf } from './facts.ts';
import { type HiddenCharacter, isRefusal, type RowRefusal } from './refusal.ts';
import { soleOwer, textsOf } from './reports.ts';

/** What is known of the rows that do not say it themselves. */
interface RowDefaults {
  /** The id of the agency that made the return; null where only the rows tell. */
  readonly agency: string | null;
  readonly date: Day;
}

/** Who owes what as of a day. */
type TasksOn = (date: Day) => readonly TaskView[];

/** Resolves rows, one after the other: to the report, or to all that keeps it out. */
export function rowResolver(
  plan: Plan,
  defaults: RowDefaults,
): (row: ReturnRow) => NewReport | readonly [RowRefusal, ...RowRefusal[]] {
  const tasksOn = tasksByDay(plan);
  const ofOther = textOfOther(plan);
  return (row) => {
    // Of another plan its tasks and agencies say nothing here.
    if (row.plan !== null && row.plan !== plan.id) return [{ why: 'other-plan', plan: row.plan, own: plan.id }];
    const { state, period, count, note, obstacle, proposal } = row;
    const evidence = row.evidence.map((document) => ({ ...document, issuer: null }));
    const said = { state, period, count, evidence, note, obstacle, proposal };
    const date = row.date ?? defaults.date;
    const task = taskOf(plan, row.task);
    const named = reporterOf(plan, row, defaults.agency);
    const agency = named ?? (isRefusal(task) ? null : soleOwerOf(plan, tasksOn(date), task, date));
    const shifted = [isRefusal(task) ? null : ofOther(task, row.text), nameOfOther(plan, row)];
    const [refusal, ...others] = [task, agency, ...shifted, ...hiddenCharacters(textsOf(said))].filter(isRefusal);
    if (refusal !== undefined) return [refusal, ...others, ...unproven(row)];
    return { kind: 'report', task: task as string, date, agency: agency as string, ...said, corrects: null };
  };
}

/** Each once. */
function hiddenCharacters(texts: readonly (string | null)[]): readonly HiddenCharacter[] {
  const found = texts.flatMap((text) => hiddenIn([text]) ?? []);
  return [...new Map(found.map((hidden) => [hidden.code, hidden])).values()];
}

/** The rules judge only what can be recorded: of a row that is refused, this would be told one round later. */
function unproven({ state, evidence }: ReturnRow): readonly RowRefusal[] {
  return state === 'done' && evidence.length === 0 ? [{ why: 'no-evidence' }] : [];
}

/** Looks at the plan once a day: as for a report of the command line, who owes it is asked as of the day of the report. */
function tasksByDay(plan: Plan): TasksOn {
  const seen = new Map<Day, readonly TaskView[]>();
  return (date) => {
    const tasks = seen.get(date) ?? look(plan, date).tasks;
    seen.set(date, tasks);
    return tasks;
  };
}

/** The agency of the row, which the one that made the return must not contradict; null where neither is known. */
function reporterOf(plan: Plan, row: ReturnRow, agency: string | null): string | null | RowRefusal {
  if (row.agency === null) return agency;
  const own = agencyOf(plan, row.agency);
  if (isRefusal(own) || agency === null || own === agency) return own;
  return { why: 'other-agency', agency: withName(plan, own), given: agency };
}

function soleOwerOf(plan: Plan, tasks: readonly TaskView[], id: string, date: Day): string | RowRefusal {
  return soleOwer(plan, tasks.find(({ task }) => task.id === id) as TaskView, date);
}

/** Ids sorted or pasted without their texts report on the wrong tasks: refuses the text of another task. Texts of nobody's say nothing. */
function textOfOther(plan: Plan): (task: string, text: string | null) => RowRefusal | null {
  const texts = new Map(plan.tasks.map(({ id, text }) => [id, comparable(text)]));
  const byText = grouped(texts, ([, text]) => text);
  return (task, text) => {
    const read = comparable(text ?? '');
    const others = read === '' || read === texts.get(task) ? [] : (byText.get(read) ?? []);
    return others.length === 0 ? null : { why: 'text-of-other-task', task, others: others.map(([id]) => id) };
  };
}

/** The same of the agency's id and name; a name that could be anybody's says nothing. */
function nameOfOther(plan: Plan, { agency, nameBesideId }: ReturnRow): RowRefusal | null {
  if (agency === null || nameBesideId === null) return null;
  const [own, named] = [agencyOf(plan, agency), agencyOf(plan, nameBesideId)];
  if (isRefusal(own) || isRefusal(named) || own === named) return null;
  return { why: 'two-agencies', agency: withName(plan, own), named: withName(plan, named) };
}
