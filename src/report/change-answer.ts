/** One difference between two versions as the answers show it: names for ids, days for deadlines, the place as file and line. */
import type { Due } from '../calendar/due.ts';
import type { Change, VersionedPlace } from '../compare/change.ts';
import type { Plan, Report } from '../plan/model.ts';
import { deadlineOf } from '../view/deadline.ts';
import { withName } from '../view/named.ts';
import type { DueAnswer, NamedAgency } from './answers.ts';
import type { ChangeAnswer, ChangeDetails } from './diff-answer.ts';
import { editedAmendment, editedReport, editedRequest } from './edited-answer.ts';
import { amendmentAnswer, correctedAnswer, reportAnswer } from './show.ts';
import { dueAnswer, evidenceAnswer, requestAnswer } from './task-answer.ts';

/** Both versions of the plan. */
export interface Versions {
  readonly before: Plan;
  readonly after: Plan;
}

/** Turns a place of one of the versions into a file and line for people. */
export type LocateVersion = (at: VersionedPlace) => { readonly file: string; readonly line: number };

/** The change as an answer. Of an amendment, what it says of the task. Its place is resolved only when it is asked for. */
export function changeAnswer(
  versions: Versions,
  change: Change,
  task: string | null,
  locate: LocateVersion,
): ChangeAnswer {
  return {
    ...detailsOf(versions, change, task),
    get location() {
      const { file, line } = locate(change.at);
      return { version: change.at.version, file, line };
    },
  };
}

function detailsOf({ before, after }: Versions, change: Change, task: string | null): ChangeDetails {
  switch (change.kind) {
    case 'issued-text':
      return { kind: change.kind, part: change.part, before: change.before, after: change.after };
    case 'task-added':
      return { kind: change.kind, ...dutyOf(after, change.id) };
    case 'task-removed':
      return { kind: change.kind, ...dutyOf(before, change.id) };
    case 'task-id':
      return { kind: change.kind, before: change.before, after: change.after };
    case 'deadline':
      return { kind: change.kind, before: dated(before, change.before), after: dated(after, change.after) };
    case 'lead':
    case 'with':
      return { kind: change.kind, before: named(before, change.before), after: named(after, change.after) };
    case 'report-added':
      return { kind: change.kind, ...newReport(after, change.report) };
    case 'report-removed':
      return { kind: change.kind, report: reportAnswer(before, change.report) };
    case 'report-edited':
      return editedReport(reportAnswer(before, change.before), reportAnswer(after, change.after), change);
    case 'evidence-removed':
      return {
        kind: change.kind,
        report: reportAnswer(before, change.report),
        evidence: evidenceAnswer(change.evidence),
      };
    default:
      return amendedDetails({ before, after }, change, task);
  }
}

type AmendedKind = `amendment-${string}` | `request-${string}` | RegisterKind;

function amendedDetails(
  { before, after }: Versions,
  change: Extract<Change, { kind: AmendedKind }>,
  task: string | null,
): ChangeDetails {
  switch (change.kind) {
    case 'amendment-added':
      return { kind: change.kind, amendment: amendmentAnswer(after, change.amendment, about(change.changes, task)) };
    case 'amendment-removed':
      return {
        kind: change.kind,
        amendment: amendmentAnswer(before, change.amendment, about(change.amendment.changes, task)),
      };
    case 'amendment-edited':
      return editedAmendment(
        amendmentAnswer(before, change.before, about(change.before.changes, task)),
        amendmentAnswer(after, change.after, about(change.after.changes, task)),
        change,
      );
    case 'request-added':
      return { kind: change.kind, request: requestAnswer(after, change.request) };
    case 'request-removed':
      return { kind: change.kind, request: requestAnswer(before, change.request) };
    case 'request-edited':
      return editedRequest(requestAnswer(before, change.before), requestAnswer(after, change.after), change);
    default:
      return registerDetails({ before, after }, change);
  }
}

function newReport(
  plan: Plan,
  report: Report,
): Pick<Extract<ChangeDetails, { kind: 'report-added' }>, 'report' | 'corrects'> {
  return { report: reportAnswer(plan, report), corrects: correctedAnswer(plan, report) };
}

type RegisterKind = `agency-${string}` | `member-${string}` | 'setting' | 'day-off' | 'file-entry';

function registerDetails({ before, after }: Versions, change: Extract<Change, { kind: RegisterKind }>): ChangeDetails {
  switch (change.kind) {
    case 'agency-added':
    case 'agency-removed':
      return { kind: change.kind, agency: { id: change.id, name: change.name } };
    case 'agency-renamed':
      return { kind: change.kind, id: change.id, before: change.before, after: change.after };
    case 'agency-edited': {
      const { kind, key } = change;
      return { kind, agency: withName(after, change.id), key, before: change.before, after: change.after };
    }
    case 'member-added':
    case 'member-dropped': {
      const plan = change.kind === 'member-added' ? after : before;
      return { kind: change.kind, group: withName(plan, change.group), agency: withName(plan, change.agency) };
    }
    case 'setting':
      return { kind: change.kind, key: change.key, before: change.before, after: change.after };
    case 'day-off':
      return { kind: change.kind, day: change.day, before: change.before, after: change.after };
    case 'file-entry': {
      const { kind, file, key } = change;
      return { kind, file, key, before: change.before, after: change.after };
    }
  }
}

function about<One extends { readonly task: string }>(changes: readonly One[], task: string | null): readonly One[] {
  return task === null ? changes : changes.filter((change) => change.task === task);
}

function dutyOf(plan: Plan, id: string): { readonly lead: readonly NamedAgency[]; readonly due: DueAnswer | null } {
  const task = plan.tasks.find((one) => one.id === id);
  return { lead: named(plan, task?.lead ?? []), due: dated(plan, task?.due ?? null, task?.wording ?? null) };
}

function dated(plan: Plan, due: Due | null, wording: string | null = null): DueAnswer | null {
  return due === null ? null : dueAnswer(deadlineOf(plan, due), wording);
}

function named(plan: Plan, ids: readonly string[]) {
  return ids.map((id) => withName(plan, id));
}
