/** What changed in the reports: they are known by what they say, not by where they stand. */
import { grouped } from '../plan/grouped.ts';
import type { Evidence, Plan, Report } from '../plan/model.ts';
import { type Change, inAfter, inBefore } from './change.ts';
import { instrumentKey } from './instrument-text.ts';
import { type Pair, type Pairing, pairBy, thenBy } from './pairing.ts';
import { reportText } from './report-text.ts';

/** The changes of the reports, task by task; `renamed` gives the later id of a task that changed its id. */
export function compareReports(before: Plan, after: Plan, renamed: ReadonlyMap<string, string>): Change[] {
  const [old, now] = [reportsByTask(before, renamed), reportsByTask(after, renamed)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((task) =>
    changesOn(task, old.get(task) ?? [], now.get(task) ?? []),
  );
}

function changesOn(task: string, before: readonly Report[], after: readonly Report[]): Change[] {
  if (isOneReading(before, after)) return [];
  const { pairs, gone, come } = pairReports(before, after);
  return [
    ...gone.map((report): Change => ({ kind: 'report-removed', report, at: inBefore(report.origin), task })),
    ...pairs.flatMap((pair) => changesOf(task, pair)),
    ...come.map((report): Change => ({ kind: 'report-added', report, at: inAfter(report.origin), task })),
  ];
}

/**
 * Reports that say the same are the same, wherever they stand, and are left out of the answer. Of the rest, those of
 * one day, agency and period are one report that was edited, and so are those that stand between the same neighbours.
 */
function pairReports(before: readonly Report[], after: readonly Report[]): Pairing<Report> {
  const same = pairBy(before, after, reportText);
  const byKey = pairBy(same.gone, same.come, ({ date, agency, period }) => `${date} ${agency} ${period ?? ''}`);
  const settled = new Set([...same.pairs, ...byKey.pairs].flat());
  const neighbours = new Map([...countSettled(before, settled), ...countSettled(after, settled)]);
  return thenBy(byKey, (report) => String(neighbours.get(report)));
}

/** How many settled reports stand before each of the others. */
function countSettled(reports: readonly Report[], settled: ReadonlySet<Report>): [Report, number][] {
  let count = 0;
  return reports.flatMap((report): [Report, number][] => {
    if (!settled.has(report)) return [[report, count]];
    count += 1;
    return [];
  });
}

/** Whether each report is the same in files that both versions have, which were read once. */
function isOneReading(before: readonly Report[], after: readonly Report[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ origin }, index) => origin.written === after[index]?.origin.written)
  );
}

/** What became of a report that is not the same any more. */
function changesOf(task: string, [before, after]: Pair<Report>): Change[] {
  const lost = evidenceLost(before, after);
  const changes = lost.map((evidence): Change => {
    return { kind: 'evidence-removed', report: before, evidence, at: inBefore(evidence.origin), task };
  });
  const kept = { ...before, evidence: before.evidence.filter((evidence) => !lost.includes(evidence)) };
  if (reportText(kept) === reportText(after)) return changes;
  return [...changes, { kind: 'report-edited', before, after, at: inAfter(after.origin), task }];
}

/** Evidence without any in its place: another document for one that was named is an edit. */
function evidenceLost(before: Report, after: Report): readonly Evidence[] {
  const { gone, come } = pairBy(before.evidence, after.evidence, instrumentKey);
  return gone.slice(come.length);
}

/** All reports on each task: one task's may lie in several files. */
function reportsByTask({ progress }: Plan, renamed: ReadonlyMap<string, string>): ReadonlyMap<string, Report[]> {
  const found = grouped(progress, ({ task }) => renamed.get(task) ?? task);
  return new Map([...found].map(([task, files]) => [task, files.flatMap(({ reports }) => reports)]));
}
