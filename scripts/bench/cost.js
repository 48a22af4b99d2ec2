/** What a command costs: seconds of time and of the processor (user and system), or its peak memory. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const toldUsage = fileURLToPath(new URL('told-usage.cjs', import.meta.url));
const program = fileURLToPath(new URL('../../bin/dondoc.js', import.meta.url));

/** Node 20 reads these certificates at each start, which makes it nearly three times as long. */
export const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };

/** A command of dondoc as it is started. */
export const dondoc = (...args) => [process.execPath, program, ...args];

/** Seconds of both kinds, of the whole process with those that it waited for: bash counts them in thousandths. */
export function costOf(command, { cwd } = {}) {
  const timed = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" >/dev/null 2>/dev/null; } 2>&1; echo "$?"';
  const { stdout, error } = spawnSync('bash', ['-c', timed, 'bash', ...command], {
    env: { ...environment, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
    cwd,
  });
  if (error) throw error;
  const [wall, user, system, code] = stdout.trim().split(/\s+/).map(Number);
  if (code !== 0 && code !== 1) throw new Error(`${command.join(' ')} ended with ${code}`);
  return { wall, cpu: user + system };
}

/** What one run of dondoc used, as its own process counts it: seconds of the processor and mebibytes at the peak. */
export function usageOf(args) {
  const { status, stderr } = spawnSync(process.execPath, ['--require', toldUsage, program, ...args], {
    env: environment,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(`dondoc ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stderr.slice(stderr.lastIndexOf('\n{') + 1));
}

/** Whether such a program is installed here. */
export function isInstalled(name) {
  return spawnSync('bash', ['-c', 'command -v "$1"', 'bash', name]).status === 0;
}

/** Of many numbers the middle and the quartiles. */
export function quartiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}
