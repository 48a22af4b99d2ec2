/**
 * Compares `dondoc overdue` on the real plan with a bare start of Node, in turn, as a ratio, and prints where the time
 * goes. It reports; nothing asserts a time. NODE_EXTRA_CA_CERTS is unset on both sides, since Node 20 reads it at each start.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = ['overdue', '--as-of', '2021-12-15', '--plan', `${root}plan`];
const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };
const rounds = Number(process.argv[2] ?? 40);

if (process.argv[2] === '--stages') await printStages();
else compare();

/** Runs both in turn and prints the medians and the ratio of each pair. */
function compare() {
  const pairs = Array.from({ length: rounds + 2 }, () => ({
    bare: wallTime(['-e', '0']),
    program: wallTime([`${root}bin/dondoc.js`, ...command]),
  })).slice(2);
  const ratio = quartiles(pairs.map(({ bare, program }) => program / bare));
  console.log(`Node ${process.version}, ${rounds} rounds, ms`);
  console.log(`  node -e 0        median ${quartiles(pairs.map(({ bare }) => bare)).middle.toFixed(1)}`);
  console.log(`  dondoc overdue   median ${quartiles(pairs.map(({ program }) => program)).middle.toFixed(1)}`);
  console.log(
    `  ratio            median ${ratio.middle.toFixed(2)} (quartiles ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`,
  );
  console.log('stages of one cold run each, ms, median of nine');
  const runs = Array.from({ length: 9 }, () =>
    JSON.parse(run(process.execPath, [`${root}scripts/bench.js`, '--stages']).stderr),
  );
  for (const [stage] of runs[0]) {
    const times = runs.map((stages) => stages.find(([name]) => name === stage)?.[1] ?? 0);
    console.log(`  ${stage.padEnd(16)} ${quartiles(times).middle.toFixed(1)}`);
  }
}

/** One run inside this process, the time of each stage as JSON on standard error. */
async function printStages() {
  const stages = [];
  let last = performance.now();
  const mark = (stage) => {
    const now = performance.now();
    stages.push([stage, now - last]);
    last = now;
  };
  const { main, nodeEnvironment } = createRequire(import.meta.url)(`${root}bin/compiled.js`).load(
    `${root}dist/dondoc.cjs`,
  );
  mark('program loaded');
  await main(command, { ...nodeEnvironment(root), mark });
  process.stderr.write(JSON.stringify(stages));
}

function wallTime(args) {
  const start = performance.now();
  const { status } = run(process.execPath, args);
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

function run(file, args) {
  return spawnSync(file, args, { env: environment, encoding: 'utf8' });
}

function quartiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}
