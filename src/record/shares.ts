/** How many of several agencies have done their part, where an edit changes that. */
import type { Plan, State } from '../plan/model.ts';
import { nameOf } from '../view/agencies.ts';
import type { MemberView, TaskView, View } from '../view/view.ts';
import type { Proposal } from './proposal.ts';

/** A task that several agencies owe, with how many of them have done it. */
export interface SharedTask {
  readonly id: string;
  /** The occurrence counted, of a recurring task; null for the others. */
  readonly period: string | null;
  readonly done: number;
  readonly all: number;
  /** The names of those who have not. */
  readonly left: readonly string[];
}

/** The tasks of several agencies, or their occurrences, of which another number has done its part than before. */
export function sharesChanged({ before, after }: Proposal['views']): readonly SharedTask[] {
  const shares = ({ plan, tasks }: View) => tasks.flatMap((task) => sharesOf(plan, task));
  const was = new Map(shares(before).map(({ id, period, done }) => [`${id} ${period}`, done]));
  return shares(after).filter(({ id, period, done }) => (was.get(`${id} ${period}`) ?? 0) !== done);
}

/** How many have done the task, or each of its occurrences; none where just one agency owes it. */
function sharesOf(plan: Plan, { task: { id }, members, occurrences }: TaskView): readonly SharedTask[] {
  const share = (period: string | null, stateOf: (member: MemberView) => State | undefined): SharedTask => {
    const left = members.filter((member) => stateOf(member) !== 'done');
    const names = left.map(({ agency }) => nameOf(plan, agency));
    return { id, period, done: members.length - left.length, all: members.length, left: names };
  };
  if (members.length === 0) return [];
  if (occurrences.length === 0) return [share(null, ({ state }) => state)];
  return occurrences.map(({ period }) =>
    share(period, (member) => member.occurrences.find((one) => one.period === period)?.state),
  );
}
