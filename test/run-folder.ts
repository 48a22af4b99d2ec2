/**
 * Where a run of the tests writes: one folder, gone afterwards, whatever a test left behind. It lies in memory where the
 * machine has a place for that: what is written by thousands of tests need not outlast a failure of the power.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** More than all tests that run at once have ever held there. */
const roomNeeded = 2 * 1024 ** 3;

/** Makes the folder that `tmpdir()` names in the tests; the answer takes it away. */
export function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(isFit('/dev/shm') ? '/dev/shm' : tmpdir(), 'dondoc-tests-')));
  // Some tests act as somebody who owns nothing here.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Whether there is room in the folder, and programs can be started from it. */
function isFit(place: string): boolean {
  const script = join(place, `dondoc-tests-${process.pid}.sh`);
  try {
    const { bavail, bsize } = statfsSync(place);
    if (bavail * bsize < roomNeeded) return false;
    writeFileSync(script, '#!/bin/sh\n', { mode: 0o755, flag: 'wx' });
    execFileSync(script);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(script, { force: true });
  }
}
