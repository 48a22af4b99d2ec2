/** The lock of a plan folder, between real processes: one at a time, and no lock outlives its owner. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/env/lock-folder.ts';
import { ownerHere } from '../../src/env/lock-owner.ts';
import { newToken } from '../../src/env/process-identity.ts';
import { temporaryName } from '../../src/env/temporary-name.ts';
import type { LockRefusal } from '../../src/env/writing.ts';
import { envBundle } from './env-bundle.ts';
import { endedPid, leftLock, lock } from './locks.ts';
import { temporaryFolder } from './temporary-repository.ts';

const { run, runAsStranger } = envBundle();

const refusalIn = async (folder: string) => (await lockFolder(folder, 'dondoc done PL.01', 50)) as LockRefusal;

describe('the lock', () => {
  test('is a folder that says who holds it, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const { release } = await lock(folder);
    expect(readdirSync(folder)).toEqual(['.dondoc-lock']);
    const [file = ''] = readdirSync(join(folder, '.dondoc-lock'));
    const said = JSON.parse(readFileSync(join(folder, '.dondoc-lock', file), 'utf8'));
    expect(said).toMatchObject({ pid: process.pid, host: hostname(), purpose: 'dondoc done PL.01' });
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused to a second, with the holder; given back, it can be taken again', async () => {
    const folder = temporaryFolder();
    const { release } = await lock(folder);
    expect(await refusalIn(folder)).toEqual({
      refusal: 'held',
      holder: {
        pid: process.pid,
        host: hostname(),
        user: ownerHere('').user,
        purpose: 'dondoc done PL.01',
        since: expect.any(Date),
        path: join(folder, '.dondoc-lock'),
      },
    });
    expect(readdirSync(folder)).toEqual(['.dondoc-lock']);
    release();
    (await lock(folder)).release();
  });

  test('given back twice is not taken from the next who has it', async () => {
    const folder = temporaryFolder();
    const first = await lock(folder);
    first.release();
    await lock(folder);
    first.release();
    expect(await refusalIn(folder)).toMatchObject({ refusal: 'held' });
  });

  test('is waited for', async () => {
    const folder = temporaryFolder();
    const first = await lock(folder);
    const second = lockFolder(folder, 'dondoc done PL.02', 10_000);
    setTimeout(first.release, 100);
    expect(await second).toMatchObject({ release: expect.any(Function) });
  });

  test('of another folder is another one', async () => {
    await lock(temporaryFolder());
    await lock(temporaryFolder());
  });
});

describe('a lock whose owner is gone is taken over', () => {
  const isTaken = async (folder: string) => {
    (await lock(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  };

  test('killed while it held it', async () => {
    const folder = temporaryFolder();
    const { signal } = await run(
      `await env.lockFolder(${JSON.stringify(folder)}, 'x'); process.kill(process.pid, 'SIGKILL');`,
    );
    expect([signal, readdirSync(folder)]).toEqual(['SIGKILL', ['.dondoc-lock']]);
    await isTaken(folder);
  });

  test('ended without giving it back', async () => {
    const folder = temporaryFolder();
    expect(await run(`await env.lockFolder(${JSON.stringify(folder)}, 'x')`)).toMatchObject({ code: 0 });
    await isTaken(folder);
  });

  test('the number belongs to another process now', async () => {
    const folder = temporaryFolder();
    leftLock(folder, { started: '1' });
    await isTaken(folder);
  });

  test('the machine was started anew since', async () => {
    const folder = temporaryFolder();
    leftLock(folder, { machine: 'before', since: '2001-01-01T00:00:00Z' });
    await isTaken(folder);
  });

  test.each([
    ['another host', { host: 'elsewhere' }],
    ['another container of the same name', { machine: 'another' }],
    ['nobody knows whom', ''],
    ['somebody with a strange number', JSON.stringify({ ...ownerHere('x'), pid: 'x' })],
  ])('%s, more than ten minutes ago', async (_, said) => {
    const folder = temporaryFolder();
    leftLock(folder, said, 11);
    await isTaken(folder);
  });

  test('an empty one', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.dondoc-lock'));
    await isTaken(folder);
  });
});

describe('a lock whose owner may be there still is left alone', () => {
  test.each([
    ['a process that runs', {}, 600],
    ['another host, nine minutes ago', { host: 'elsewhere', pid: 1 }, 9],
    ['another container, nine minutes ago', { machine: 'another', pid: 1 }, 9],
    ['nobody knows whom, nine minutes ago', 'no JSON', 9],
    ['another host whose clock is ahead', { host: 'elsewhere' }, -60],
  ])('%s', async (_, said, minutes) => {
    const folder = temporaryFolder();
    leftLock(folder, said, minutes);
    expect(await refusalIn(folder)).toMatchObject({ refusal: 'held', holder: { path: join(folder, '.dondoc-lock') } });
    expect(readdirSync(join(folder, '.dondoc-lock'))).toEqual(['1-left']);
  });

  test('who does not say who it is has no number', async () => {
    const folder = temporaryFolder();
    leftLock(folder, 'null');
    expect(await refusalIn(folder)).toMatchObject({ holder: { pid: 0, host: '', user: '', purpose: '' } });
  });
});

test('what programs that are gone had begun is taken away, and nothing else', async () => {
  const folder = temporaryFolder();
  const pid = endedPid();
  const [, machine] = newToken().split('-');
  const waiting = `.dondoc-lock-${newToken()}`;
  leftLock(folder, { pid }, 0, '.dondoc-lock-gone');
  leftLock(folder, 'not written to its end', 11, '.dondoc-lock-old');
  mkdirSync(join(folder, `.dondoc-lock-${pid}-${machine}-empty`));
  leftLock(folder, {}, 0, waiting);
  mkdirSync(join(folder, 'progress'));
  const gone = [`.dondoc-${pid}-${machine}-a.tmp`, `progress/.dondoc-${pid}-${machine}-a.tmp`];
  // From before a power cut, or from another machine.
  const old = [`.dondoc-${pid}-before-a.tmp`, `progress/.dondoc-${pid}-before-b.tmp`];
  const kept = [
    temporaryName(),
    `.dondoc-${pid}-elsewhere-a.tmp`,
    '.dondoc-x.tmp',
    'dondoc.tmp',
    'progress/PL.01.yaml',
  ];
  for (const name of [...gone, ...kept, ...old]) writeFileSync(join(folder, name), '');
  const hoursAgo = (hours: number) => Date.now() / 1000 - hours * 60 * 60;
  for (const name of old) utimesSync(join(folder, name), hoursAgo(25), hoursAgo(25));
  for (const name of kept.slice(1)) utimesSync(join(folder, name), hoursAgo(23), hoursAgo(23));
  for (const name of kept.slice(2)) utimesSync(join(folder, name), hoursAgo(50), hoursAgo(50));
  (await lock(folder)).release();
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual(
    [...kept, 'progress', waiting, `${waiting}/1-left`].sort(),
  );
});

describe('is not made, with the reason,', () => {
  test('in a folder that is not there', async () => {
    const failure = { reason: 'no-folder', detail: 'ENOENT' };
    expect(await refusalIn(join(temporaryFolder(), 'none'))).toEqual({ refusal: 'failed', failure });
  });

  test('in a file', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusalIn(file)).toEqual({ refusal: 'failed', failure: { reason: 'no-folder', detail: 'ENOTDIR' } });
  });

  test.each([
    ['a file', 'in-the-way', (place: string) => writeFileSync(place, 'mine')],
    ['a link', 'link', (place: string) => symlinkSync('elsewhere', place)],
  ])('where %s stands in its place, which stays', async (_, reason, put) => {
    const folder = temporaryFolder();
    put(join(folder, '.dondoc-lock'));
    expect(await refusalIn(folder)).toEqual({ refusal: 'failed', failure: { reason, detail: '' } });
    expect(readdirSync(folder)).toEqual(['.dondoc-lock']);
  });

  test('in a folder that may not be written', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const { stdout } = await runAsStranger(
      `env.stdout.write(JSON.stringify(await env.lockFolder(${JSON.stringify(folder)}, 'x')))`,
    );
    expect(JSON.parse(stdout)).toEqual({ refusal: 'failed', failure: { reason: 'denied', detail: 'EACCES' } });
    chmodSync(folder, 0o755);
  });
});
