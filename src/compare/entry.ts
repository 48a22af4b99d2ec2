/** What the plan's files hold entry by entry, each known by what it says and not by where it stands. */
import type { Amendment, Change, ExtensionRequest, Report } from '../plan/model.ts';
import { amendedText } from './compare-amendments.ts';
import { requestText } from './compare-requests.ts';
import { instrumentKey } from './instrument-text.ts';
import { reportText } from './report-text.ts';
import { saidText } from './said.ts';

/** One entry: equal in `content` when it says the same, in `identity` when it is about the same but was edited. */
export interface Entry {
  readonly identity: string;
  readonly content: string;
}

/** That there is the plan at all. */
export const planEntry: Entry = only('plan');

/** That the plan has the task. */
export function taskEntry(id: string): Entry {
  return only(`task ${id}`);
}

/** A report on the task. */
export function reportEntry(task: string, report: Report): Entry {
  const { date, agency, period } = report;
  return {
    identity: `report ${JSON.stringify([task, date, agency, period])}`,
    content: `report ${task} ${reportText(report)}`,
  };
}

/** What an amendment says of one task. */
export function amendmentEntry({ instrument, origin }: Amendment, change: Change): Entry {
  return {
    identity: `amendment ${JSON.stringify([instrumentKey(instrument), change.task])}`,
    content: `amendment ${change.task} ${saidText(origin.written, { changes: true })} ${amendedText(change)}`,
  };
}

/** That somebody asked for another deadline of a task. */
export function requestEntry(request: ExtensionRequest): Entry {
  const { number, date, task } = request;
  return {
    identity: `request ${JSON.stringify([instrumentKey({ number, date, issuer: null, title: null }), task])}`,
    content: `request ${requestText(request)}`,
  };
}

function only(name: string): Entry {
  return { identity: name, content: name };
}
