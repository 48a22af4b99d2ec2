/**
 * How the cost of each command grows with each thing that a plan may have much of: processor time (user and system) and peak
 * memory at two sizes, and the exponent between them (1 is linear). It reports; nothing asserts a time.
 *
 *     npm run bench:growth                              # everything, each thing at two sizes
 *     npm run bench:growth -- tasks reports             # these dimensions
 *     npm run bench:growth -- tasks --command check --sizes 100000,300000
 *     npm run bench:growth -- --json growth.json        # kept as data as well
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { usageOf } from './bench/cost.js';
import { commandsOf, dimensions } from './bench/growth.js';
import { inputsIn } from './bench/inputs.js';

const options = {
  sizes: { type: 'string' },
  command: { type: 'string', multiple: true },
  runs: { type: 'string', default: '2' },
  json: { type: 'string' },
};
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const asked = positionals.length > 0 ? positionals : Object.keys(dimensions);
const kept = [];

console.log(`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; processor time, peak memory`);
for (const name of asked) {
  compare(name);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(kept, null, 1)}\n`);
}

/** A table of one dimension; what was made for it is removed again. */
function compare(name) {
  const { make, ...dimension } = dimensions[name];
  const sizes = values.sizes?.split(',').map(Number) ?? dimension.sizes;
  const home = mkdtempSync(join(tmpdir(), 'dondoc-growth-'));
  try {
    const places = sizes.map((size) => ({ size, ...make(size, inputsIn(join(home, String(size)))) }));
    const heads = places.map(({ size }) => String(size).padStart(18)).join('');
    console.log(`\n${name.padEnd(24)}${heads}   time^  memory^`);
    for (const command of commandsOf(name).filter(isAsked)) printRow(name, command, places);
  } finally {
    rmSync(home, { recursive: true });
  }
}

function isAsked({ name }) {
  return values.command?.includes(name) ?? true;
}

function printRow(dimension, { name, args }, places) {
  const costs = places.map((place) => ({ size: place.size, ...costOf(args(place)) }));
  kept.push({ dimension, command: name, costs });
  const cells = costs.map(({ seconds, mebibytes }) =>
    `${seconds.toFixed(2)} s ${mebibytes.toFixed(0)} MiB`.padStart(18),
  );
  const exponents = ['seconds', 'mebibytes'].map((what) => exponent(costs, what).toFixed(2).padStart(8));
  console.log(`${name.padEnd(24)}${cells.join('')}${exponents.join('')}`);
}

/** Between the two largest. */
function exponent(costs, what) {
  const [before, last] = costs.slice(-2);
  return Math.log(last[what] / before[what]) / Math.log(last.size / before.size);
}

/** Of the runs the least. */
function costOf(args) {
  const runs = Array.from({ length: Number(values.runs) }, () => usageOf(args));
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    mebibytes: Math.min(...runs.map(({ mebibytes }) => mebibytes)),
  };
}
