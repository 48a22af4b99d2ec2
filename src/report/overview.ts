/** What a page shows besides its tables: done over time against the plan, agencies by quarter, and the life of each task. */

import type { Day } from '../calendar/day.ts';
import { type Period, periodAfter, periodContaining, periodNamed } from '../calendar/period.ts';
import { grouped } from '../plan/grouped.ts';
import type { Standing, TaskView, View } from '../view/view.ts';
import type { CountedGroup, GroupedStatusAnswer, TaskAnswer } from './answers.ts';
import { historyAnswer } from './history.ts';
import type { HistoryEvent } from './history-answer.ts';
import { type Asked, askedIn, sharesOf } from './own-part.ts';
import { type Selection, select } from './selection.ts';

export interface Overview {
  readonly course: readonly CoursePoint[];
  /** The agencies that owe something with a day, each with its counts in every quarter in which something falls due. */
  readonly heat: Heat;
  /** By `taskKey`, up to the day; then the next deadline. */
  readonly lives: ReadonlyMap<string, readonly HistoryEvent[]>;
}

/** At the end of a quarter, of the one that runs on the day of the answer: how many tasks were to be done by then, and were. */
export interface CoursePoint {
  readonly quarter: string;
  readonly planned: number;
  /** Null for what is still to come. */
  readonly done: number | null;
}

export interface Heat {
  readonly quarters: readonly string[];
  /** `open` is how many tasks of the quarter the agency has not done; `overdue` those of them that are late. */
  readonly rows: readonly {
    readonly agency: CountedGroup;
    readonly cells: readonly { readonly open: number; readonly overdue: number }[];
  }[];
}

/** The tasks shown, and the counts of all that are selected. */
interface Counted {
  readonly byAgency: GroupedStatusAnswer;
  readonly tasks: readonly TaskAnswer[];
}

/** Of the tasks selected, which `byAgency` counts. */
export function overviewOf(view: View, selection: Selection, { byAgency, tasks }: Counted): Overview {
  const selected = select(view, selection);
  return {
    course: courseOf(selected, view.asOf),
    heat: heatOf(view, selected, askedIn(view, selection.agencies), byAgency),
    lives: livesOf(view, selected, new Set(tasks.map(({ id }) => id))),
  };
}

/** The tasks that are done once, have a day and are not taken out of the plan. */
function courseOf(tasks: readonly TaskView[], asOf: Day): CoursePoint[] {
  const counted = tasks.flatMap(({ deadline, occurrences, standing, completedOn }) =>
    deadline?.day == null || occurrences.length > 0 || standing === 'withdrawn' || standing === 'suspended'
      ? []
      : [{ day: deadline.day, completedOn }],
  );
  const planned = countByQuarter(counted.map(({ day }) => day));
  const done = countByQuarter(counted.flatMap(({ completedOn }) => completedOn ?? []));
  const running = periodContaining('quarter', asOf);
  const sums = { planned: 0, done: 0 };
  return quartersShown([...planned.keys(), ...done.keys()], running).map((quarter) => {
    sums.planned += planned.get(quarter) ?? 0;
    sums.done += done.get(quarter) ?? 0;
    return { quarter, planned: sums.planned, done: quarter > running.name ? null : sums.done };
  });
}

function countByQuarter(days: readonly Day[]): ReadonlyMap<string, number> {
  const quarters = grouped(days, (day) => periodContaining('quarter', day).name);
  return new Map([...quarters].map(([quarter, those]) => [quarter, those.length]));
}

/** A chart of more quarters on end is none. */
const mostQuarters = 40;

/** The quarters in which something happens, and those between them as long as there are few: one mistyped year makes no thousands. */
export function quartersShown(named: readonly string[], running: Period): readonly string[] {
  const quarters = [...new Set(named)].toSorted();
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return [];
  const without = [...new Set([...quarters, running.name])].toSorted();
  const between: string[] = [];
  for (let one = periodNamed(first) as Period; between.length <= mostQuarters; one = periodAfter(one)) {
    between.push(one.name);
    if (one.name === last) return between;
  }
  return without;
}

/** One pass over the tasks; a shared one counts for each agency in the quarter of its own part. */
function heatOf(view: View, tasks: readonly TaskView[], asked: Asked | null, byAgency: GroupedStatusAnswer): Heat {
  const parts = tasks.flatMap((task) =>
    sharesOf(view, task, asked).flatMap(({ agency, deadline, standing }) =>
      deadline?.day == null ? [] : { agency, quarter: periodContaining('quarter', deadline.day).name, standing },
    ),
  );
  const quarters = [...new Set(parts.map(({ quarter }) => quarter))].toSorted();
  const cells = grouped(parts, ({ agency, quarter }) => `${quarter} ${agency}`);
  const rows = byAgency.groups.map((agency) => ({
    agency,
    cells: quarters.map((quarter) => {
      const those = cells.get(`${quarter} ${agency.key ?? ''}`) ?? [];
      return {
        open: those.filter(({ standing }) => open.includes(standing)).length,
        overdue: those.filter(({ standing }) => standing === 'overdue').length,
      };
    }),
  }));
  return { quarters, rows: rows.filter((row) => row.cells.some((cell) => cell.open > 0)) };
}

const open: readonly Standing[] = ['overdue', 'due-soon', 'in-term'];

function livesOf(view: View, tasks: readonly TaskView[], shown: ReadonlySet<string>): Overview['lives'] {
  const those = tasks.filter(({ task }) => shown.has(task.id));
  const known = { git: { missing: null, isShallow: false }, provenanceOf: null, revision: null };
  const { events } = historyAnswer(view, { tasks: those, isOneTask: false }, known);
  return grouped(
    events.filter((event) => event.task !== null),
    (event) => event.task ?? '',
  );
}
