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
    help: ({ nearest }) => didYouMean(nearest, 'en') ?? 'add the agency to agencies.yaml',
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
    help: ({ nearest }) => didYouMean(nearest, 'en') ?? 'add the agency to agencies.yaml',
  },
  'successor-cycle': {
    message: ({ cycle }) => `the agencies succeed one another in a circle: ${cycle.join(' → ')}`,
    help: () => 'take one step out: a successor is an agency founded later',
  },
  'group-without-members': {
    message: ({ id }) => `the group ${quoted(id)} has no members, so that nobody owes its tasks`,
    help: () => 'add members, or open: true if the document leaves them open on purpose',
  },
};
