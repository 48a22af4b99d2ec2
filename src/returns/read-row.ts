/** One row of a return: what it reports, or every fault in it. */
import { inOrder } from '../calendar/in-order.ts';
import type { State } from '../plan/model.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { countIn } from './cell-count.ts';
import { dayInCell } from './cell-day.ts';
import { periodInCell } from './cell-period.ts';
import {
  beginsWithNumber,
  type CitedDocument,
  citedDocuments,
  type GivenProof,
  plainNumber,
  withTitle,
} from './cited-documents.ts';
import type { FilledColumn } from './columns.ts';
import { comparable } from './comparable.ts';
import { OpenRow, type RowReading } from './open-row.ts';
import type { CellFault } from './return-fault.ts';
import type { ReturnRow } from './return-row.ts';

/** A report; `blank` for a task on which nothing was reported; null for a row without even a task of its own. */
type RowRead = { readonly report: ReturnRow } | { readonly faults: readonly CellFault[] } | 'blank' | null;

/** Reads the row. */
export function readRow(cells: SheetRow, reading: RowReading): RowRead {
  const row = new OpenRow(cells, reading);
  const filled = row.filled();
  const task = row.line('task');
  if (filled.length === 0 && (task === null || row.continuesTask())) return null;
  row.refuseBeyondHeaders();
  if (filled.length === 0) return row.faults.length === 0 ? 'blank' : { faults: row.faults };
  const report = reportIn(row, task, filled);
  if (report !== null && row.faults.length === 0) return { report };
  return { faults: row.faults.toSorted((a, b) => compareLetters(a.place.column, b.place.column)) };
}

/** `B` stands before `AA`. */
function compareLetters(a: string, b: string): number {
  return a.length - b.length || inOrder(a, b);
}

function reportIn(row: OpenRow, task: string | null, filled: readonly FilledColumn[]): ReturnRow | null {
  row.refuseUnread();
  row.refuseMerged();
  if (row.continuesTask()) {
    row.refuseContinued();
    return null;
  }
  if (task === null) row.fault('task', { fault: 'no-task', given: row.line(filled[0] as FilledColumn) ?? '' });
  for (const column of ['plan', 'task'] as const) {
    row.refuseDate(column);
    row.refuseNumber(column);
  }
  const state = stateIn(row, filled);
  const period = row.read('period', periodInCell, 'not-a-period');
  const date = row.read('date', dayInCell, 'not-a-day');
  const evidence = evidenceIn(row);
  const count = countIn(row);
  if (state === 'done' && row.faults.length > 0) refuseUnproven(row, filled);
  if (task === null || state === null) return null;
  const [id, name] = [row.line('agency'), row.line('agencyName')];
  const [note, obstacle, proposal] = [row.text('note'), row.text('obstacle'), row.text('proposal')];
  return {
    row: row.number,
    plan: row.line('plan'),
    task,
    text: row.text('text'),
    period,
    agency: id ?? name,
    nameBesideId: id === null ? null : name,
    state,
    date,
    evidence,
    count,
    note,
    obstacle,
    proposal,
  };
}

function stateIn(row: OpenRow, filled: readonly FilledColumn[]): State | null {
  const given = row.line('state');
  if (row.isBroken('state')) return null;
  if (given === null) {
    if (!row.refuseCovered('state')) row.fault('state', { fault: 'no-state', filled });
    return null;
  }
  const state = row.reading.states.get(comparable(given)) ?? null;
  if (state === null) row.fault('state', { fault: 'unknown-state', given });
  return state;
}

function evidenceIn(row: OpenRow): readonly GivenProof[] {
  row.refuseDate('evidenceNumber');
  const given = row.text('evidenceNumber');
  if (given === null) return unnumbered(row);
  const cited = row.isBroken('evidenceNumber') ? null : citedDocuments(given);
  if (cited === null) return plainEvidence(row, plainNumber(given.replaceAll(/\s+/g, ' ')));
  if ('noDay' in cited) {
    row.fault('evidenceNumber', { fault: 'not-a-day', given: cited.noDay });
    return [];
  }
  return citedEvidence(row, cited);
}

/** A result in words: its day decides as a document's does. The number of a document has a cell of its own. */
function unnumbered(row: OpenRow): readonly GivenProof[] {
  const date = row.read('evidenceDate', dayInCell, 'not-a-day');
  const isDated = row.line('evidenceDate') !== null;
  const title = row.text('evidenceTitle');
  if (title === null || beginsWithNumber(title)) {
    const isMeant = isDated || title !== null;
    if (isMeant) row.fault('evidenceNumber', { fault: 'no-evidence-number' });
    return [];
  }
  if (!isDated) row.fault('evidenceDate', { fault: 'no-evidence-date', number: title });
  return date === null ? [] : [{ number: null, date, title }];
}

/** A number, with its day in the column for it. */
function plainEvidence(row: OpenRow, number: string): readonly CitedDocument[] {
  const date = row.read('evidenceDate', dayInCell, 'not-a-day');
  if (row.line('evidenceDate') === null) row.fault('evidenceDate', { fault: 'no-evidence-date', number });
  return date === null ? [] : [{ number, date, title: row.text('evidenceTitle') }];
}

/** Numbers with their days; the further columns may repeat the day of a single one and name its title. */
function citedEvidence(row: OpenRow, cited: readonly CitedDocument[]): readonly CitedDocument[] {
  const title = row.text('evidenceTitle');
  const [only, ...others] = cited;
  const besides = row.line('evidenceDate') !== null ? 'evidenceDate' : title === null ? null : 'evidenceTitle';
  if (only === undefined || others.length > 0) {
    const numbers = cited.map(({ number }) => number);
    if (besides !== null) row.fault(besides, { fault: 'several-documents', numbers });
    return cited;
  }
  const date = row.read('evidenceDate', dayInCell, 'not-a-day');
  if (date !== null && date !== only.date) {
    const given = row.line('evidenceDate') ?? '';
    row.fault('evidenceDate', { fault: 'other-day', given, day: only.date });
  }
  return [withTitle(only, title)];
}

/** The rules judge only what can be recorded: of a row that is refused, this would be told one round later. */
function refuseUnproven(row: OpenRow, filled: readonly FilledColumn[]): void {
  const isProven = filled.some((column) => column.startsWith('evidence'));
  if (!isProven) row.fault('evidenceNumber', { fault: 'no-evidence' });
}
