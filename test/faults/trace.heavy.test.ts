/** That tracing itself is bounded: what hangs is ended, and nothing that was started stays behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { trace, whyNotTraced } from './strace.ts';

const why = whyNotTraced();
beforeEach(({ skip }) => skip(why !== null, why ?? ''));

/** Starts a program that would stay, and goes on with the statements. */
const starting = (mark: string, statements: string) => [
  '-e',
  `require('node:child_process').spawn('sleep', ['${mark}'], { stdio: 'ignore' }); ${statements}`,
];

/** What was started with the mark is gone, as soon as the system has done what it was told. */
const gone = (mark: string) => expect.poll(running, { timeout: 20_000 }).not.toContain(mark);

/** The command lines of all processes that run here. */
function running(): string {
  const lines = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    });
  return lines.join('\n');
}

test('a program that hangs is ended after so many seconds, with what it has started', async () => {
  const folder = temporaryFolder();
  const { hung } = await trace(starting('81001', 'setInterval(() => {}, 1000)'), folder, { seconds: 3 });
  expect(hung).toBe(true);
  await gone('81001');
});

test('what a program leaves running when it ends is ended too', async () => {
  const { hung, code } = await trace(starting('81002', 'process.exit(7)'), temporaryFolder());
  expect({ hung, code }).toEqual({ hung: false, code: 7 });
  await gone('81002');
});

test.each([0, 1, 30])('a call is met by its path, after %i others', async (others) => {
  const folder = temporaryFolder();
  const script = `const fs = require('node:fs');
    for (let left = ${others}; left > 0; left -= 1) fs.closeSync(fs.openSync('/dev/null'));
    const file = fs.openSync('${folder}/mine', 'w');
    try { fs.closeSync(file); } catch (error) { console.log(error.code); }`;
  const inject = { name: 'close', what: 'error=EIO:when=1', paths: [`${folder}/mine`] };
  const { stdout, calls } = await trace(['-e', script], folder, { inject });
  const met = calls.map(({ line }) => line.includes('(INJECTED)'));
  expect({ stdout, met }).toEqual({ stdout: 'EIO\n', met: [true] });
});
