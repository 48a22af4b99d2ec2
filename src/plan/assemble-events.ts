/** What came after the plan was issued: amendments and reports. */
import type { Day } from '../calendar/day.ts';
import type { NodePath } from '../source/tree.ts';
import { blankToNull, dueOf, instrumentOf } from './assemble-values.ts';
import type {
  Amendment,
  Change,
  Corrected,
  Decline,
  Evidence,
  Exception,
  ExtensionRequest,
  Progress,
} from './model.ts';
import { originAt } from './origin.ts';
import type { WrittenFile, WrittenInstrument, WrittenSource } from './written.ts';

type WrittenAmendment = NonNullable<WrittenFile<'amendments'>['amendments']>[number];
type WrittenDecline = NonNullable<NonNullable<WrittenFile<'amendments'>['requests']>[number]['declined']>;
type WrittenChange = WrittenAmendment['changes'][number];
type WrittenReport = WrittenFile<'progress'>['reports'][number];

/** The amendments, in the order of the file. */
export function amendmentsOf(source: WrittenSource<'amendments'>): Amendment[] {
  return (source.written.amendments ?? []).map((amendment, index) => ({
    instrument: instrumentOf(amendment.instrument ?? {}),
    requested: amendment.requested === undefined ? null : instrumentOf(amendment.requested),
    reason: amendment.reason ?? null,
    changes: amendment.changes.map((change, position) => ({
      ...changeOf(change),
      origin: originAt(source, ['amendments', index, 'changes', position]),
    })),
    origin: originAt(source, ['amendments', index]),
  }));
}

/** What was asked for, in the order of the file. */
export function requestsOf(source: WrittenSource<'amendments'>): ExtensionRequest[] {
  return (source.written.requests ?? []).map(({ number, date, issuer, task, to, reason, declined }, index) => ({
    number,
    date: date as Day,
    issuer: blankToNull(issuer),
    task,
    to: dueOf(to),
    reason: reason ?? null,
    declined: declined === undefined ? null : declineOf(declined),
    origin: originAt(source, ['requests', index]),
  }));
}

function declineOf({ number, date, issuer, reason }: WrittenDecline): Decline {
  return { number, date: date as Day, issuer: blankToNull(issuer), reason: reason ?? null };
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
export function exceptionsOf(source: WrittenSource<'exceptions'>): Exception[] {
  return source.written.exceptions.map(({ rule, task, part, by, date, reason, instrument }, index) => ({
    rule,
    task: task ?? null,
    part: part ?? null,
    by,
    date: date as Day,
    reason,
    instrument: instrument === undefined ? null : instrumentOf(instrument),
    origin: originAt(source, ['exceptions', index]),
  }));
}

/** One task's reports, in the order of the file. */
export function progressOf(source: WrittenSource<'progress'>): Progress {
  const { written } = source;
  return {
    task: written.task,
    reports: written.reports.map((report, index) => ({
      date: report.date as Day,
      agency: report.agency,
      state: report.state,
      period: report.period ?? null,
      count: report.count === undefined ? null : { done: Number(report.count.done), of: Number(report.count.of) },
      evidence: evidenceOf(source, report.evidence, ['reports', index, 'evidence']),
      note: report.note ?? null,
      obstacle: report.obstacle ?? null,
      proposal: report.proposal ?? null,
      corrects: correctedBy(report),
      origin: originAt(source, ['reports', index]),
    })),
    origin: originAt(source, []),
  };
}

function correctedBy({ corrects, agency, period }: WrittenReport): Corrected | null {
  if (corrects === undefined) return null;
  return { date: corrects.date as Day, agency: corrects.agency ?? agency, period: corrects.period ?? period ?? null };
}

/** One piece of evidence may stand in the file with or without a list around it. */
function evidenceOf(
  source: WrittenSource<'progress'>,
  written: WrittenReport['evidence'],
  path: NodePath,
): readonly Evidence[] {
  if (written === undefined) return [];
  const at = (one: WrittenInstrument, here: NodePath) => ({ ...instrumentOf(one), origin: originAt(source, here) });
  if (!Array.isArray(written)) return [at(written as WrittenInstrument, path)];
  return written.map((one, index) => at(one, [...path, index]));
}
