/** Eight real processes that want one lock, also one that somebody left, also when they leave it to each other. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envBundle } from './env-bundle.ts';
import { endedPid, leftLock, lock } from './locks.ts';
import { temporaryFolder } from './temporary-repository.ts';

const { run } = envBundle();

describe('eight processes at once', () => {
  const times = 25;
  /** Counts in a file, slowly. One that abandons leaves each third lock as if it had died with it. */
  const counting = (folder: string, abandons: boolean) => `
    const { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } = await import('node:fs');
    process.chdir(${JSON.stringify(folder)});
    for (let left = ${times}; left > 0; left -= 1) {
      let lock = await env.lockFolder(process.cwd(), 'count');
      while (lock.refusal === 'held') lock = await env.lockFolder(process.cwd(), 'count');
      if (!('release' in lock)) throw new Error(JSON.stringify(lock));
      mkdirSync('inside');
      const count = Number(readFileSync('count', 'utf8'));
      await new Promise((resolve) => setTimeout(resolve, 1));
      writeFileSync('count', String(count + 1));
      rmdirSync('inside');
      if (${abandons} && left % 3 === 0) {
        const file = '.dondoc-lock/' + readdirSync('.dondoc-lock')[0];
        writeFileSync('left-' + process.pid, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), started: '1' }));
        renameSync('left-' + process.pid, file);
      } else lock.release();
    }`;

  test.each([
    ['a free lock', null, false],
    ['the lock of a process that has ended', 'ended', false],
    ['an old lock of another host', 'elsewhere', true],
  ])('beginning with %s, never two have it, and no count is lost', async (_, left, abandons) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'count'), '0');
    if (left === 'ended') leftLock(folder, { pid: endedPid() });
    if (left === 'elsewhere') leftLock(folder, { host: 'elsewhere' }, 60);
    const ends = await Promise.all(Array.from({ length: 8 }, () => run(counting(folder, abandons))));
    expect(ends.map(({ code, stderr }) => ({ code, stderr }))).toEqual(ends.map(() => ({ code: 0, stderr: '' })));
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe(String(8 * times));
    (await lock(folder)).release();
    expect(readdirSync(folder)).toEqual(['count']);
  });
});
