/** What pages show besides their tables, over several plans: their courses and their quarters added up, the life of each task. */
import type { Day } from '../calendar/day.ts';
import { periodContaining } from '../calendar/period.ts';
import type { GroupedStatus } from './answers.ts';
import { taskKey } from './of-plan.ts';
import { type CoursePoint, type Heat, type Overview, quartersShown } from './overview.ts';
import type { NamedPlan } from './plans-answers.ts';

/** What one of the plans shows. */
export interface OverviewOfPlan {
  readonly plan: NamedPlan;
  readonly overview: Overview;
}

/** All together, on one day; `byAgency` are the agencies over all plans. */
export function overviewOver(
  plans: readonly OverviewOfPlan[],
  byAgency: Pick<GroupedStatus, 'groups'>,
  asOf: Day,
): Overview {
  const overviews = plans.map(({ overview }) => overview);
  return {
    course: courseOver(
      overviews.map(({ course }) => course),
      asOf,
    ),
    heat: heatOver(
      overviews.map(({ heat }) => heat),
      byAgency,
    ),
    lives: new Map(
      plans.flatMap(({ plan, overview }) => [...overview.lives].map(([id, life]) => [taskKey({ id, plan }), life])),
    ),
  };
}

/** Counts run on: in a quarter that a plan does not tell of, it stands where it stood last. */
function courseOver(courses: readonly (readonly CoursePoint[])[], asOf: Day): CoursePoint[] {
  const running = periodContaining('quarter', asOf);
  const quarters = quartersShown(
    courses.flatMap((course) => course.map(({ quarter }) => quarter)),
    running,
  );
  return quarters.map((quarter) => {
    const last = courses.map((course) => course.filter((point) => point.quarter <= quarter));
    const sum = (count: 'planned' | 'done') =>
      last.reduce((all, points) => all + (points.findLast((point) => point[count] !== null)?.[count] ?? 0), 0);
    return { quarter, planned: sum('planned'), done: quarter > running.name ? null : sum('done') };
  });
}

function heatOver(heats: readonly Heat[], { groups }: Pick<GroupedStatus, 'groups'>): Heat {
  const quarters = [...new Set(heats.flatMap((heat) => heat.quarters))].toSorted();
  const cells = new Map<string, { open: number; overdue: number }>();
  for (const { quarters: own, rows } of heats)
    for (const { agency, cells: counts } of rows)
      for (const [index, { open, overdue }] of counts.entries()) {
        const key = `${own[index] ?? ''} ${agency.key ?? ''}`;
        const known = cells.get(key) ?? { open: 0, overdue: 0 };
        cells.set(key, { open: known.open + open, overdue: known.overdue + overdue });
      }
  const rows = groups.map((agency) => ({
    agency,
    cells: quarters.map((quarter) => cells.get(`${quarter} ${agency.key ?? ''}`) ?? { open: 0, overdue: 0 }),
  }));
  return { quarters, rows: rows.filter((row) => row.cells.some(({ open }) => open > 0)) };
}
