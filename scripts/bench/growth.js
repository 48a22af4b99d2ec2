/** What is made larger for `npm run bench:growth`, and which commands are measured on it. */

const day = ['--as-of', '2021-12-15'];
const reported = ['--reported', '2021-12-01'];
// Whatever was reported before: what is done is reopened for a reason.
const oneReport = ['update', 'PL.02', '--state', 'in-progress', '--note', 'Làm tiếp', ...reported];
const few = 100;
/** Of what one plan may have so much. */
const inOne = [10_000, 30_000];
/** Of what is large by itself. */
const each = [1_000, 3_000];
/** The kinds of command that are about one plan. */
const ofOne = ['list', 'paper', 'one', 'write', 'rows', 'undo'];

/**
 * Of each dimension the sizes, the kinds of command, and what there is of such a size: the plan, in git where that matters, the same
 * plan after something was recorded in it, the return to read, the document to take in.
 */
export const dimensions = {
  tasks: { sizes: inOne, kinds: ofOne, make: (size, inputs) => onePlan(inputs, size) },
  plans: { sizes: each, kinds: ['list', 'paper'], make: (size, inputs) => ({ plan: inputs.plans(size * 50, 50) }) },
  reports: withFew('reports'),
  amendments: withFew('amendments'),
  agencies: withFew('agencies'),
  successors: withFew('successors'),
  members: withFew('members'),
  findings: { sizes: inOne, kinds: ofOne, make: (size, inputs) => onePlan(inputs, size, { findings: size }) },
  commits: {
    sizes: each,
    kinds: ['git', 'write', 'undo'],
    make: (size, inputs) => ({
      plan: inputs.history(size),
      recorded: () => inputs.recorded(inputs.history(size), oneReport),
    }),
  },
  'returned rows': { sizes: inOne, kinds: ['rows', 'undo'], make: (size, inputs) => onePlan(inputs, size, {}, size) },
  'imported rows': { sizes: inOne, kinds: ['import'], make: (size, inputs) => ({ document: inputs.document(size) }) },
};

function withFew(fact) {
  return { sizes: inOne, kinds: ofOne, make: (size, inputs) => onePlan(inputs, few, { [fact]: size }) };
}

function onePlan(inputs, tasks, facts = {}, rows = few) {
  const plan = inputs.plan(tasks, facts);
  const sheet = (form) => inputs.sheet(tasks, rows, form);
  const record = () => (rows === few ? oneReport : ['record', sheet('csv'), ...reported]);
  return { plan, sheet, recorded: () => inputs.recorded(plan, record()) };
}

const evidence = ['--evidence', '812/KH-UBND', '--date', '2021-11-01'];
const instrument = ['--by', '9/QĐ-UBND', '--date', '2021-11-01', '--issuer', 'ubnd-tinh'];

/** Each with its kind and the words after which it is asked, of a place that a dimension made. */
const commands = [
  ['list', 'check'],
  ['list', 'check --format json'],
  ['list', 'status --format json'],
  ['list', 'status --by agency'],
  ['list', 'overdue'],
  ['list', 'overdue --format csv'],
  ['list', 'overdue --format jsonl'],
  ['list', 'remind --format json'],
  ['list', 'agencies'],
  ['one', 'show PL.01'],
  ['one', 'print'],
  ['paper', 'report 2021-Q4'],
  ['paper', 'template --agency so-1'],
  ['paper', 'status --format html'],
  ['paper', 'status --format xlsx'],
  ['paper', 'status --format docx'],
  ['write', 'done PL.01', ({ plan }) => [...evidence, ...reported, '--plan', plan]],
  ['write', 'update PL.01', ({ plan }) => ['--state', 'in-progress', ...reported, '--plan', plan]],
  ['write', 'extend PL.01', ({ plan }) => ['--to', '2029-Q4', ...instrument, '--plan', plan]],
  ['write', 'request PL.01', ({ plan }) => ['--to', '2029-Q4', ...instrument, '--plan', plan]],
  ['write', 'amend PL.01', ({ plan }) => ['--suspend', ...instrument, '--plan', plan]],
  ['undo', 'undo', ({ recorded }) => ['--plan', recorded()]],
  ['rows', 'record .csv', (place) => returned(place, 'csv')],
  ['rows', 'record .xlsx', (place) => returned(place, 'xlsx')],
  ['git', 'history'],
  ['git', 'history PL.01'],
  ['git', 'diff HEAD~1'],
  ['git', 'check --against HEAD~1'],
  ['git', 'status --since 2021-01-08'],
  ['import', 'import .csv', (place) => issued(place, 'csv')],
  ['import', 'import .xlsx', (place) => issued(place, 'xlsx')],
  ['import', 'import .docx', (place) => issued(place, 'docx')],
];

const returned = ({ plan, sheet }, form) => [sheet(form), ...reported, '--plan', plan];
const issued = ({ document }, form) => [document(form), '--output', `${document(form)}-plan`];

/** The commands of a dimension: their name, and their words in a place. */
export function commandsOf(dimension) {
  return commands
    .filter(([kind]) => dimensions[dimension].kinds.includes(kind))
    .map(([, name, more]) => ({ name, args: (place) => argsOf(name, more, place) }));
}

/** Whatever would write only shows what it would write. */
function argsOf(name, more, place) {
  const words = name.split(' ').filter((word) => !word.startsWith('.'));
  if (more !== undefined) return [...words, ...more(place), '--dry-run'];
  return [...words, '--plan', place.plan, ...(name === 'print' ? [] : day)];
}
