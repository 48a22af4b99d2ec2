/**
 * Asks the tests whether they notice small mistakes: changes one token of a part of the program at a time, in a copy of this
 * clone, and prints the changes that types and tests both let pass.
 *
 *     npm run mutate -- src/view                 # every change in the part
 *     npm run mutate -- src/rules src/report --count 60 --seed 3
 *
 * The tests of the same room are asked first, all others only about what these let pass.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseSync, Visitor } from 'rolldown/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const { positionals: parts, values } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

/** What each token is mistaken for. */
const otherOperators = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};
const otherMethods = { some: 'every', every: 'some', find: 'findLast', findLast: 'find' };

/** Longer than any test takes alone: what hangs is noticed, too. */
const patience = 600_000;

const all = filesOf(parts.length === 0 ? ['src'] : parts).flatMap(changesIn);
const tried = values.count === undefined ? all : drawn(all, Number(values.count), Number(values.seed));
const copy = copyOfClone();
try {
  // Else every change would pass for noticed.
  if (fails('vitest', 'run', '--bail=1')) throw new Error('the tests fail without any change');
  const living = tried.filter((change, index) => {
    const notice = noticedBy(change);
    console.log(`${index + 1}/${tried.length} ${notice ?? 'LIVES'}: ${described(change)}`);
    return notice === null;
  });
  const killed = tried.length - living.length;
  console.log(`\n${killed} of ${tried.length} noticed (${((100 * killed) / Math.max(tried.length, 1)).toFixed(1)}%)`);
  for (const change of living) console.log(`  ${described(change)}`);
} finally {
  rmSync(copy, { recursive: true });
}

/** The TypeScript files of the parts, which may be files themselves. */
function filesOf(wanted) {
  const listed = spawnSync('git', ['ls-files', '--', ...wanted], { cwd: root, encoding: 'utf8' }).stdout;
  return listed.split('\n').filter((file) => file.startsWith('src/') && file.endsWith('.ts'));
}

/** Every change of one token: its file, place, text and what takes its place. */
function changesIn(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const changes = [];
  const change = (start, end, to) => changes.push({ file, start, end, from: text.slice(start, end), to, text });
  const operator = (node) => {
    const others = otherOperators[node.operator];
    if (others === undefined) return;
    const start = text.indexOf(node.operator, node.left.end);
    change(start, start + node.operator.length, others);
  };
  const negated = (test) => test && change(test.start, test.end, `!(${text.slice(test.start, test.end)})`);
  new Visitor({
    BinaryExpression: operator,
    LogicalExpression: operator,
    IfStatement: ({ test }) => negated(test),
    ConditionalExpression: ({ test }) => negated(test),
    Literal: ({ start, end, value }) => {
      if (typeof value === 'boolean') change(start, end, String(!value));
      if (typeof value === 'number') change(start, end, String(value + 1));
    },
    MemberExpression: ({ property }) => {
      const other = otherMethods[property.name];
      if (other !== undefined) change(property.start, property.end, other);
    },
    SwitchCase: ({ test }) => {
      if (typeof test?.value === 'string') change(test.start, test.end, "'another'");
    },
  }).visit(parseSync(file, text).program);
  return changes;
}

/** Null where nobody notices. */
function noticedBy({ file, start, end, to, text }) {
  const changed = join(copy, file);
  writeFileSync(changed, text.slice(0, start) + to + text.slice(end));
  try {
    const room = file.split('/')[1];
    const own = join('test', room);
    if (existsSync(join(copy, own)) && fails('vitest', 'run', '--bail=1', own)) return own;
    if (fails('tsc', '--noEmit')) return 'types';
    return fails('vitest', 'run', '--bail=1') ? 'all tests' : null;
  } finally {
    writeFileSync(changed, text);
  }
}

function fails(program, ...args) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: copy, timeout: patience });
  return status !== 0;
}

/** A clone, since some tests ask git, with the files as they are here; the packages are those of this clone. */
function copyOfClone() {
  const into = mkdtempSync(join(tmpdir(), 'dondoc-mutate-'));
  spawnSync('git', ['clone', '--quiet', root, into]);
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).stdout.split('\0');
  for (const file of listed.filter((name) => name !== '' && existsSync(join(root, name))))
    cpSync(join(root, file), join(into, file), { recursive: true, verbatimSymlinks: true });
  cpSync(join(root, 'dist'), join(into, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(into, 'node_modules'));
  return into;
}

/** So many of them, the same for the same seed. */
function drawn(changes, count, seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const left = [...changes];
  const taken = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

function described({ file, start, from, to, text }) {
  const line = text.slice(0, start).split('\n').length;
  return `${file}:${line} ${from} -> ${to}`;
}
