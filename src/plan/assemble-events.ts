/** What came after the plan was issued: amendments and reports. */
import type { Day } from '../calendar/day.ts';
import { dueOf, instrumentOf } from './assemble-values.ts';
import type { Amendment, Change, Corrected, Evidence, Exception, Origin, Progress } from './model.ts';
import type { WrittenFile, WrittenInstrument, WrittenSource } from './written.ts';

type WrittenChange = WrittenFile<'amendments'>['amendments'][number]['changes'][number];
type WrittenReport = WrittenFile<'progress'>['reports'][number];

/** The amendments, in the order of the file. */
export function amendmentsOf({ file, written, originalPath }: WrittenSource<'amendments'>): Amendment[] {
  return written.amendments.map((amendment, index) => ({
    instrument: instrumentOf(amendment.instrument ?? {}),
    requested: amendment.requested === undefined ? null : instrumentOf(amendment.requested),
    reason: amendment.reason ?? null,
    changes: amendment.changes.map((change, position) => ({
      ...changeOf(change),
      origin: { file, path: originalPath(['amendments', index, 'changes', position]) },
    })),
    origin: { file, path: originalPath(['amendments', index]) },
  }));
}

function changeOf(written: WrittenChange): Omit<Change, 'origin'> {
  return {
    task: written.task,
    due: written.due === undefined ? null : { from: dueOf(written.due.from), to: dueOf(written.due.to) },
    lead: written.lead ?? null,
    with: written.with ?? null,
    status: statusOf(written),
  };
}

function statusOf(written: WrittenChange): Change['status'] {
  if (written.withdraw !== undefined) return 'withdraw';
  if (written.suspend !== undefined) return 'suspend';
  return written.resume === undefined ? null : 'resume';
}

/** The approved exceptions, in the order of the file. */
export function exceptionsOf({ file, written, originalPath }: WrittenSource<'exceptions'>): Exception[] {
  return written.exceptions.map(({ rule, task, part, by, date, reason, instrument }, index) => ({
    rule,
    task: task ?? null,
    part: part ?? null,
    by,
    date: date as Day,
    reason,
    instrument: instrument === undefined ? null : instrumentOf(instrument),
    origin: { file, path: originalPath(['exceptions', index]) },
  }));
}

/** One task's reports, in the order of the file. */
export function progressOf({ file, written, originalPath }: WrittenSource<'progress'>): Progress {
  return {
    task: written.task,
    reports: written.reports.map((report, index) => ({
      date: report.date as Day,
      agency: report.agency,
      state: report.state,
      period: report.period ?? null,
      evidence: evidenceOf(report.evidence, { file, path: originalPath(['reports', index, 'evidence']) }),
      note: report.note ?? null,
      obstacle: report.obstacle ?? null,
      proposal: report.proposal ?? null,
      corrects: correctedBy(report),
      origin: { file, path: originalPath(['reports', index]) },
    })),
    origin: { file, path: [] },
  };
}

function correctedBy({ corrects, agency, period }: WrittenReport): Corrected | null {
  if (corrects === undefined) return null;
  return { date: corrects.date as Day, agency: corrects.agency ?? agency, period: corrects.period ?? period ?? null };
}

/** One piece of evidence may stand in the file with or without a list around it. */
function evidenceOf(written: WrittenReport['evidence'], origin: Origin): readonly Evidence[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [{ ...instrumentOf(written as WrittenInstrument), origin }];
  return written.map((one, index) => ({ ...instrumentOf(one), origin: { ...origin, path: [...origin.path, index] } }));
}
