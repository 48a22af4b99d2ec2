/** New entries as the data that is written into the files, their keys in the order in which people write them. */
import { dueValue } from '../calendar/due-name.ts';
import type { FlowData } from './flow-text.ts';
import type { NewAmendment, NewChange, NewDecline, NewEvidence, NewReport, NewRequest } from './new-entry.ts';

/** A report as an item of `reports`. */
export function writtenReport(report: NewReport): FlowData {
  const { date, agency, state, period, count, evidence, note, obstacle, proposal, corrects } = report;
  const documents = evidence.map(writtenInstrument);
  return said({
    date,
    agency,
    state,
    period,
    count: count === null ? null : { done: count.done, of: count.of },
    evidence: documents.length > 1 ? documents : (documents[0] ?? null),
    note,
    obstacle,
    proposal,
    corrects: corrects === null ? null : writtenCorrected(corrects),
  });
}

function writtenCorrected({ date, agency, period }: NonNullable<NewReport['corrects']>): FlowData {
  return said({ date, agency, period });
}

/** An amendment as an item of `amendments`. */
export function writtenAmendment({ instrument, requested, reason, changes }: NewAmendment): FlowData {
  return said({
    instrument: writtenInstrument(instrument),
    requested: requested === null ? null : writtenInstrument(requested),
    reason,
    changes: changes.map(writtenChange),
  });
}

/** A request as an item of `requests`. */
export function writtenRequest({ number, date, issuer, task, to, reason }: NewRequest): FlowData {
  return said({ number, date, issuer, task, to: dueValue(to), reason });
}

/** The document that says no, as the value of `declined`. */
export function writtenDecline({ declined: { number, date, issuer, reason } }: NewDecline): FlowData {
  return said({ number, date, issuer, reason });
}

function writtenInstrument({ number, date, issuer, title }: NewEvidence): FlowData {
  return said({ number, date, issuer, title });
}

function writtenChange({ task, due, lead, with: supporting, status }: NewChange): FlowData {
  return said({
    task,
    due: due === null ? null : { from: dueValue(due.from), to: dueValue(due.to) },
    lead: lead === null ? null : { from: lead.from, to: lead.to },
    with: supporting === null ? null : { from: supporting.from, to: supporting.to },
    ...(status === null ? {} : { [status]: true }),
  });
}

/** A mapping of what is said: a key without a value is not written. */
function said(entries: { readonly [key: string]: FlowData | null }): FlowData {
  const found = Object.entries(entries).filter((entry): entry is [string, FlowData] => entry[1] !== null);
  return Object.fromEntries(found);
}
