/** Open-ended duties that an edit ends: nothing falls due any more where a report says that they are done. */
import { nameOf } from '../view/agencies.ts';
import type { TaskView, View } from '../view/view.ts';
import type { Proposal } from './proposal.ts';

/** An open-ended task that is done for good, or the parts of some of the agencies that owe it. */
export interface EndedDuty {
  readonly id: string;
  /** The names of those whose part ends; empty where the whole task does. */
  readonly agencies: readonly string[];
}

/** The open-ended tasks that the edit ends, whole or in part. */
export function dutiesEnded({ before, after }: Proposal['views']): readonly EndedDuty[] {
  const earlier = new Map(before.tasks.map((task) => [task.task.id, task]));
  return after.tasks.flatMap((task) => {
    const was = earlier.get(task.task.id);
    return was === undefined || task.deadline?.due.kind !== 'ongoing' ? [] : endedIn(after, was, task);
  });
}

function endedIn({ plan }: View, was: TaskView, { task: { id }, state, members }: TaskView): readonly EndedDuty[] {
  if (state === 'done') return was.state === 'done' ? [] : [{ id, agencies: [] }];
  const done = new Set(was.members.flatMap((member) => (member.state === 'done' ? member.agency : [])));
  const ended = members.filter((member) => member.state === 'done' && !done.has(member.agency));
  return ended.length === 0 ? [] : [{ id, agencies: ended.map(({ agency }) => nameOf(plan, agency)) }];
}
