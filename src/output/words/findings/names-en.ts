/** English words for the rules about ids and agencies. */
import { didYouMean, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const namesEn: GroupWords<'names'> = {
  'duplicate-id': {
    message: ({ id, of }) => `the ${of === 'task' ? 'task' : 'agency'} id ${quoted(id)} is taken`,
    help: ({ of }) =>
      of === 'task'
        ? 'give this task an id of its own with the key id'
        : 'each agency and each group needs an id of its own',
  },
  'unknown-agency': {
    message: ({ id }) => `no agency or group has the id ${quoted(id)}`,
    help: ({ nearest }) => addOrMean(nearest),
  },
  'unknown-task': {
    message: ({ id }) => `no task has the id ${quoted(id)}`,
    help: ({ nearest }) => didYouMean(nearest, 'en') ?? '"dondoc status" lists the ids of all tasks',
  },
  'duplicate-agency': {
    message: ({ id }) => `the agency ${quoted(id)} is named twice`,
    help: () => 'keep one; in a task, a lead is not also a supporting agency',
  },
  'unknown-successor': {
    message: ({ id }) => `the successor ${quoted(id)} is not among the agencies`,
    help: ({ nearest }) => addOrMean(nearest),
  },
  'successor-cycle': {
    message: ({ cycle }) =>
      cycle.length === 2
        ? `the agency ${quoted(cycle[0] ?? '')} is named as its own successor`
        : `the agencies succeed one another in a circle: ${cycle.join(' → ')}`,
    help: ({ cycle }) =>
      cycle.length === 2
        ? 'delete the id from successors'
        : 'take one step out: a successor is an agency founded later',
  },
  'group-without-members': {
    message: ({ id }) => `the group ${quoted(id)} has no members, so that nobody owes its tasks`,
    help: () => 'add members, or open: true if the document leaves them open on purpose',
  },
};

function addOrMean(nearest: string | null): string {
  const question = didYouMean(nearest, 'en');
  return question === null ? 'add the agency to agencies.yaml' : `${question} if not, add the agency to agencies.yaml`;
}
