/** A report that is gone: what an agency said on a day stays on record. Of one that was recorded twice, one copy may go. */
import { instrumentKey } from '../compare/instrument-text.ts';
import { wordText } from '../compare/report-text.ts';
import type { Plan, Report } from '../plan/model.ts';
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const reportRemoved = defineChangeRule('report-removed', function* (comparison) {
  for (const { report, at, task } of changesOf(comparison, 'report-removed')) {
    if (reportsOn(comparison.after, task).some((kept) => isCopy(report, kept))) continue;
    const { date, agency, period } = report;
    yield { facts: { date, agency, period }, place: placeOf(at), task };
  }
});

function reportsOn({ progress }: Plan, task: string | null): readonly Report[] {
  return progress.filter((one) => one.task === task).flatMap(({ reports }) => reports);
}

/** Whether the other one says the same of the work and proves it by all that the removed one named; remarks may differ. */
function isCopy(removed: Report, kept: Report): boolean {
  const documents = new Set(kept.evidence.map(instrumentKey));
  const [was, is] = [wordText(removed, remarks), wordText(kept, remarks)];
  return was === is && removed.evidence.every((one) => documents.has(instrumentKey(one)));
}

const remarks: readonly string[] = ['note', 'obstacle', 'proposal'];
