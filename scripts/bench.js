/**
 * Measures what is promised of speed and memory, each row beside its yardstick, in turn, so that what else the machine does falls on both:
 * the ratio of processor time is the middle of the pairs. It reports; nothing asserts a time.
 *
 *     npm run bench                        # every row
 *     npm run bench -- overdue --rounds 40 # those whose name has the word
 *     npm run bench -- --stages            # where the time of one start goes
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { costOf, isInstalled, quartiles, usageOf } from './bench/cost.js';
import { inputsIn } from './bench/inputs.js';
import { rows } from './bench/rows.js';
import { printStages } from './bench/stages.js';

const options = { rounds: { type: 'string' }, stages: { type: 'boolean' } };
const { positionals, values } = parseArgs({ allowPositionals: true, options });

if (values.stages) printStages();
else measureAll(rows.filter(({ name }) => positionals.every((word) => name.includes(word))));

function measureAll(asked) {
  const home = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
  const inputs = inputsIn(home);
  try {
    console.log(`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; ratios of processor time`);
    console.log(line(['', 'now', 'goal', 'quartiles', 'of time']));
    for (const row of asked) console.log(line([row.name, ...cellsOf(row, inputs)]));
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** What is measured, the goal, how far the runs lie apart, and the ratio of time passed, which other work disturbs more. */
function cellsOf(row, inputs) {
  if (row.needs !== undefined && !isInstalled(row.needs))
    return ['-', String(row.goal), `${row.needs} is not installed`];
  const rounds = Number(values.rounds ?? row.rounds);
  if (row.peak) {
    const { middle, ...rest } = quartiles(repeated(rounds, () => usageOf(row.peak(inputs)).mebibytes));
    return [`${middle.toFixed(0)} MiB`, `${row.goal} MiB`, spread(rest, 0)];
  }
  const pairs = pairsOf(row, inputs, rounds);
  const [cpu, wall] = ['cpu', 'wall'].map((what) => quartiles(pairs.map(([ours, other]) => ours[what] / other[what])));
  return [cpu.middle.toFixed(2), String(row.goal), spread(cpu, 2), wall.middle.toFixed(2)];
}

/** The costs of both, in turn; the first pair warms up. */
function pairsOf(row, inputs, rounds) {
  const place = { cwd: row.cwd?.(inputs) };
  const [ours, other] = [row.ours(inputs), row.other(inputs)];
  return repeated(rounds + 1, () => [costOf(ours, place), costOf(other, place)]).slice(1);
}

function repeated(times, run) {
  return Array.from({ length: times }, run);
}

function spread({ low, high }, digits) {
  return `${low.toFixed(digits)} to ${high.toFixed(digits)}`;
}

function line([name, ...cells]) {
  return `${name.padEnd(52)}${cells.map((cell, index) => cell.padStart(index === 2 ? 16 : 9)).join('')}`.trimEnd();
}
