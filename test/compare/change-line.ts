/** A change as one line for tests: what, where, from what to what. */
import { dueName } from '../../src/calendar/due-name.ts';
import type { Change, ChangeFacts } from '../../src/compare/change.ts';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import type { Report } from '../../src/plan/model.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

/** Every change from one plan to the other, a line each. */
export async function changesBetween(before: WrittenParts, after: WrittenParts): Promise<string[]> {
  return comparePlans(await planOf(before), await planOf(after)).map(lineOf);
}

/** `kind [task] facts @ file:path`, with `before:` before a file of the earlier version. */
function lineOf(change: Change): string {
  const { at, task, kind } = change;
  const path = 'path' in at.place ? at.place.path.join('.') : '';
  const file = `${at.version === 'before' ? 'before:' : ''}${at.place.file}`;
  return `${kind}${task === null ? '' : ` [${task}]`} ${factsOf(change)} @ ${file}:${path}`;
}

function factsOf(facts: ChangeFacts): string {
  switch (facts.kind) {
    case 'issued-text':
      return `${facts.part}: ${facts.before} -> ${facts.after}`;
    case 'task-added':
    case 'task-removed':
      return facts.id;
    case 'task-id':
      return `${facts.before} -> ${facts.after}`;
    case 'deadline':
      return `${facts.before && dueName(facts.before)} -> ${facts.after && dueName(facts.after)}`;
    case 'lead':
    case 'with':
      return `${facts.before.join('+')} -> ${facts.after.join('+')}`;
    case 'report-added':
    case 'report-removed':
      return nameOf(facts.report);
    case 'report-edited':
      return `${nameOf(facts.before)} -> ${nameOf(facts.after)}`;
    case 'evidence-removed':
      return `${nameOf(facts.report)} ${facts.evidence.number}`;
    case 'amendment-added':
    case 'amendment-removed':
      return `${facts.amendment.instrument.number}`;
    case 'amendment-edited':
      return `${facts.before.instrument.number} -> ${facts.after.instrument.number}`;
    case 'request-added':
    case 'request-removed':
      return `${facts.request.number}`;
    case 'request-edited':
      return `${facts.before.number} -> ${facts.after.number}`;
    case 'agency-added':
    case 'agency-removed':
      return `${facts.id} ${facts.name}`;
    case 'agency-renamed':
      return `${facts.id}: ${facts.before} -> ${facts.after}`;
    case 'agency-edited':
      return `${facts.id} ${facts.key}: ${facts.before} -> ${facts.after}`;
    case 'member-added':
    case 'member-dropped':
      return `${facts.group} ${facts.agency}`;
    case 'setting':
      return `${facts.key}: ${facts.before} -> ${facts.after}`;
    case 'day-off':
      return `${facts.day}: ${facts.before} -> ${facts.after}`;
    case 'file-entry':
      return `${facts.key}: ${facts.before} -> ${facts.after}`;
  }
}

function nameOf({ date, agency, state }: Report): string {
  return `${date} ${agency} ${state}`;
}
