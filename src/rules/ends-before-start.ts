/** What ends before it begins: an agency, a membership, a recurring deadline, a task; or a successor that ends before whom it succeeds. */
import type { Day } from '../calendar/day.ts';
import { firstDayNamed, lastDayNamed } from '../calendar/period.ts';
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/model.ts';
import { lastDayOf } from './due-days.ts';
import { duesIn, milestonesOf } from './dues.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';
import { tasksById } from './tasks-by-id.ts';

type Found = Iterable<Fault<'ends-before-start'>>;

export const endsBeforeStart = defineRule('ends-before-start', function* ({ plan }) {
  yield* agencies(plan);
  yield* members(plan);
  yield* recurrences(plan);
  yield* starts(plan);
  yield* milestones(plan);
});

function* agencies({ agencies: known }: Plan): Found {
  for (const { id, since, until, successors, origin } of known.values()) {
    yield* unordered('agency', id, since, until, valueAt(origin, 'until'));
    for (const [index, successor] of successors.entries()) {
      const end = known.get(successor)?.until ?? null;
      yield* unordered('successor', successor, until, end, valueAt(origin, 'successors', index));
    }
  }
}

/** An agency belongs while it exists itself. */
function* members({ agencies: known, groups }: Plan): Found {
  for (const { members: ids, terms, origin } of groups.values()) {
    for (const [id, term] of terms) {
      const agency = known.get(id);
      const [since, until] = [latest(term.since, agency?.since), earliest(term.until, agency?.until)];
      const isOwnFault = since === agency?.since && until === agency?.until;
      const place = valueAt(origin, 'members', ids.indexOf(id), term.until === null ? 'since' : 'until');
      if (!isOwnFault) yield* unordered('member', id, since, until, place);
    }
  }
}

function* recurrences(plan: Plan): Found {
  for (const { task, due, place } of duesIn(plan)) {
    if (due.kind !== 'recurring' || due.until === null) continue;
    const [first, last] = [firstDayNamed(due.from ?? plan.document.issued), lastDayNamed(due.until)];
    for (const fault of unordered('recurrence', due.every, first, last, place('until'))) yield { ...fault, task };
  }
}

/** A deadline, as issued or amended, before the task begins. */
function* starts(plan: Plan): Found {
  const known = tasksById(plan);
  for (const { task, of, due, place } of duesIn(plan)) {
    const start = firstDayNamed(known.get(task)?.start?.value ?? '');
    if (of === 'start' || start === null) continue;
    const what = of === 'milestone' ? 'early-milestone' : 'task';
    for (const fault of unordered(what, task, start, lastDayOf(due), place())) yield { ...fault, task };
  }
}

/** A milestone after the deadline as issued, which is the last of the dates. */
function* milestones({ tasks }: Plan): Found {
  for (const task of tasks) {
    const last = task.due === null ? null : lastDayOf(task.due);
    for (const { due, place } of milestonesOf(task)) {
      for (const fault of unordered('milestone', task.id, lastDayOf(due), last, place()))
        yield { ...fault, task: task.id };
    }
  }
}

function* unordered(
  what: RuleFacts['ends-before-start']['what'],
  id: string,
  start: Day | null,
  end: Day | null,
  place: Place,
): Found {
  if (start !== null && end !== null && end < start) yield { facts: { what, id, start, end }, place };
}

function latest(one: Day | null, other: Day | null = null): Day | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function earliest(one: Day | null, other: Day | null = null): Day | null {
  return one === null || (other !== null && other < one) ? other : one;
}
