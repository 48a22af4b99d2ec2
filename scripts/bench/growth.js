/** What is made larger for `npm run bench:growth`, and which commands are measured on it. */

const day = ['--as-of', '2021-12-15'];
const few = 100;

/** Of each dimension, what there is of such a size: the plan, in git where that matters, and the return to read. */
export const dimensions = {
  tasks: (size, inputs) => ({ plan: inputs.plan(size), sheet: inputs.sheet(size, few) }),
  plans: (size, inputs) => ({ plan: inputs.plans(size, 50) }),
  reports: (size, inputs) => withFew(inputs, { reports: size }),
  amendments: (size, inputs) => withFew(inputs, { amendments: size }),
  agencies: (size, inputs) => withFew(inputs, { agencies: size }),
  successors: (size, inputs) => withFew(inputs, { successors: size }),
  members: (size, inputs) => withFew(inputs, { members: size }),
  findings: (size, inputs) => ({ plan: inputs.plan(size, { findings: size }), sheet: inputs.sheet(size, few) }),
  commits: (size, inputs) => ({ plan: inputs.history(size) }),
  'returned rows': (size, inputs) => ({ plan: inputs.plan(size), sheet: inputs.sheet(size, size) }),
};

function withFew(inputs, facts) {
  return { plan: inputs.plan(few, facts), sheet: inputs.sheet(few, few) };
}

const evidence = ['--evidence', '812/KH-UBND', '--date', '2021-11-01', '--reported', '2021-12-01'];
const extension = ['--to', '2029-Q4', '--by', '9/QĐ-UBND', '--date', '2021-11-01', '--issuer', 'ubnd-tinh'];

/** Each with the words after which it is asked, of a place that a dimension made. */
const commands = [
  ['check', 'check'],
  ['check', 'check --format json'],
  ['lists', 'status --format json'],
  ['lists', 'status --by agency'],
  ['lists', 'overdue'],
  ['lists', 'overdue --format csv'],
  ['lists', 'overdue --format jsonl'],
  ['lists', 'remind --format json'],
  ['lists', 'agencies'],
  ['one', 'show PL.01'],
  ['text', 'print'],
  ['one', 'report 2021-Q4'],
  ['one', 'template --agency so-1'],
  ['one', 'status --format html'],
  ['one', 'status --format xlsx'],
  ['one', 'status --format docx'],
  ['write', 'done PL.01', evidence],
  ['write', 'update PL.01', ['--state', 'in-progress', '--reported', '2021-12-01']],
  ['write', 'extend PL.01', extension],
  ['rows', 'record'],
  ['git', 'history'],
  ['git', 'history PL.01'],
  ['git', 'diff HEAD~1'],
  ['git', 'check --against HEAD~1'],
  ['git', 'status --since 2021-06-01'],
];

/** Which kinds of command a dimension is measured with. */
const kinds = {
  plans: ['check', 'lists'],
  commits: ['git'],
  'returned rows': ['rows'],
};

/** The commands of a dimension: their name, and their words in a place. */
export function commandsOf(dimension) {
  const wanted = kinds[dimension] ?? ['check', 'lists', 'one', 'text', 'write', 'rows'];
  return commands
    .filter(([kind]) => wanted.includes(kind))
    .map(([kind, name, more = []]) => ({ name, args: (place) => argsOf(kind, name, more, place) }));
}

function argsOf(kind, name, more, { plan, sheet }) {
  const words = [...name.split(' '), ...more, '--plan', plan];
  if (kind === 'rows') return [...words, sheet, '--dry-run', '--reported', '2021-12-01'];
  if (kind === 'write') return [...words, '--dry-run'];
  return kind === 'text' ? words : [...words, ...day];
}
