/** Part II of a periodic report: what is late, who did not report, what stands in the way by the agencies' own word. */
import { grouped } from '../../plan/grouped.ts';
import type { LateDuty, ToldInReport } from '../../report/periodic/answer.ts';
import { besideDue } from '../tasks/requests.ts';
import { officialDay } from '../words/day-text.ts';
import type { Language } from '../words/language.ts';
import { reportWords } from '../words/report.ts';
import { reportPlansWords } from '../words/report-plans.ts';
import { ownBlocks } from './own-blocks.ts';
import { type Block, headed, listed } from './paper.ts';
import type { ToldReport } from './told-report.ts';

/** The blocks of the part. */
export function shortcomingBlocks(answer: ToldReport, language: Language): readonly Block[] {
  const { totals } = answer;
  return [
    headed(reportWords.overdue[language]),
    ...listed(
      reportWords.overdueCount[language](totals.overdue, totals.tasks),
      lateItems(answer, language),
      reportWords.noneOverdue[language],
    ),
    ...silentBlocks(answer, language),
    headed(reportWords.obstacles[language]),
    ...toldBlocks(answer.obstacles, reportWords.noObstacles[language], language),
    ...ownBlocks(answer, 'shortcomings', language),
  ];
}

/** Nobody is told in its own report whether it reports. */
function silentBlocks(
  { agency, agencies, silent, plans, period, asOf }: ToldReport,
  language: Language,
): readonly Block[] {
  if (agency !== null && agencies.length === 1) return [];
  const counted = plans.length === 0 ? reportWords.silentCount : reportPlansWords.silentCount;
  return [
    headed(reportWords.silent[language]),
    ...listed(
      counted[language](silent.length, period.opens, asOf),
      silentItems(silent, language),
      reportWords.noneSilent[language],
    ),
  ];
}

/** What agencies told, each with its task and day. */
export function toldBlocks(told: readonly ToldInReport[], nothing: string, language: Language): readonly Block[] {
  if (told.length === 0) return [{ kind: 'paragraph', text: nothing }];
  const items = told.map(({ task, agency, date, text }) =>
    reportWords.told[language](task, agency.name, date, text.trim()),
  );
  return [{ kind: 'items', items }];
}

/** Longest overdue first; agencies that are late with the same tasks for as long stand together. */
function lateItems({ agencies, tasks }: ToldReport, language: Language): readonly string[] {
  const asked = new Map(tasks.map((task) => [task.id, besideDue(task, language)]));
  const told = (duty: LateDuty) => `${lateText(duty, language)} ${asked.get(duty.task) ?? ''}`.trimEnd();
  const late = agencies.filter(({ overdue }) => overdue.length > 0);
  const longest = (duties: readonly LateDuty[]) => duties[0]?.daysLate ?? 0;
  return alike(late, ({ overdue }) => JSON.stringify(overdue))
    .toSorted((a, b) => longest(b[0].overdue) - longest(a[0].overdue))
    .map((those) => {
      const [{ overdue }] = those;
      const names = those.map(({ agency }) => agency.name).join('; ');
      const duties = overdue.map(told).join('; ');
      return `${reportWords.lateAgency[language](names, overdue.length, longest(overdue))}: ${duties}.`;
    });
}

function lateText({ task, day, daysLate, extensions, originalDay }: LateDuty, language: Language): string {
  const due = day === null ? '—' : officialDay(day, language);
  return reportWords.lateDuty[language](task, due, daysLate, extensions, originalDay);
}

function silentItems(silent: ToldReport['silent'], language: Language): readonly string[] {
  return alike(silent, ({ owes, lastReport, on }) => JSON.stringify([owes, lastReport, on])).map((those) => {
    const [{ owes, lastReport, on }] = those;
    const names = those.map(({ name }) => name).join('; ');
    return `${reportWords.silentAgency[language](names, owes, on, lastReport)}.`;
  });
}

/** Those with the same key together, in the order of the first of each. */
function alike<Item>(items: readonly Item[], key: (item: Item) => string): readonly [Item, ...Item[]][] {
  // No group is made without an item.
  return [...grouped(items, key).values()] as [Item, ...Item[]][];
}
