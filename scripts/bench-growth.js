/**
 * How the cost of a command grows with what is in a plan: processor time (user and system) and peak memory at sizes three
 * apart, and the exponent between each two (1 is linear). It reports; nothing asserts a time.
 *
 *     npm run bench:growth                 # 3,000 to 27,000 tasks
 *     npm run bench:growth -- 10000 100000
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePlans } from './make-plans.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [3_000, 9_000, 27_000];
const commands = [
  ['check'],
  ['overdue', '--format', 'csv'],
  ['status', '--format', 'json'],
  ['status', '--by', 'agency'],
  ['remind', '--format', 'json'],
  ['show', 'PL.01'],
];
/** What is made larger: the other facts stay as they are by default. */
const kinds = {
  tasks: (size) => ({ tasks: size }),
  members: (size) => ({ tasks: 60, members: Math.round(size / 10) }),
};

const home = mkdtempSync(join(tmpdir(), 'dondoc-growth-'));
try {
  console.log(`Node ${process.version}`);
  for (const [kind, factsOf] of Object.entries(kinds)) compare(kind, factsOf);
} finally {
  rmSync(home, { recursive: true });
}

function compare(kind, factsOf) {
  const plans = sizes.map((size) => {
    const folder = join(home, `${kind}-${size}`);
    const facts = factsOf(size);
    makePlans(folder, facts);
    return { folder, size: facts[kind] };
  });
  console.log(`\n${kind.padEnd(28)}${plans.map(({ size }) => String(size).padStart(22)).join('')}   time^  memory^`);
  for (const command of commands) {
    const costs = plans.map(({ folder }) => costOf(command, folder));
    const cells = costs.map(({ seconds, mebibytes }) =>
      `${seconds.toFixed(2)} s ${mebibytes.toFixed(0)} MiB`.padStart(22),
    );
    const exponents = ['seconds', 'mebibytes'].map((what) => exponent(plans, costs, what).toFixed(2).padStart(7));
    console.log(`${command.join(' ').padEnd(28)}${cells.join('')} ${exponents.join('')}`);
  }
}

/** Between the two largest. */
function exponent(plans, costs, what) {
  const [first, last] = [plans.length - 2, plans.length - 1];
  return Math.log(costs[last][what] / costs[first][what]) / Math.log(plans[last].size / plans[first].size);
}

/** Of three runs the least. */
function costOf(command, folder) {
  const runs = [1, 2, 3].map(() => measured([...command, '--plan', folder, '--as-of', '2021-12-15', '-q']));
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    mebibytes: Math.min(...runs.map(({ mebibytes }) => mebibytes)),
  };
}

function measured(args) {
  const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', `${root}scripts/told-usage.cjs`, `${root}bin/dondoc.js`, ...args],
    { env: environment, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (status !== 0 && status !== 1) throw new Error(`dondoc ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stderr.slice(stderr.lastIndexOf('\n{') + 1));
}
