/** Where the time of one start goes: nine cold runs of `overdue` on the real plan, and of each stage the middle. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { environment, quartiles } from './cost.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = ['overdue', '--as-of', '2021-12-15', '--plan', `${root}plan`];

/** Prints milliseconds, stage by stage. */
export function printStages() {
  const runs = Array.from({ length: 9 }, () => {
    const { stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
      env: environment,
      encoding: 'utf8',
    });
    return JSON.parse(stderr);
  });
  for (const [stage] of runs[0]) {
    const times = runs.map((stages) => stages.find(([name]) => name === stage)?.[1] ?? 0);
    console.log(`  ${stage.padEnd(16)} ${quartiles(times).middle.toFixed(1)}`);
  }
}

/** One run inside this process, the time of each stage as JSON on standard error. */
async function runOnce() {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await runOnce();
