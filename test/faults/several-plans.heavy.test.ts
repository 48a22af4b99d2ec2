/** One write into three plan folders under every fault: all of them are the old ones or the new ones, whole. */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/env/lock-folder.ts';
import { replaceFiles } from '../../src/env/replace-files.ts';
import { envBundle } from '../env/env-bundle.ts';
import { run } from '../main/environment.ts';
import { doneReport, smallPlan } from '../main/small-plan.ts';
import { noGit } from './read-plan.ts';
import { whyNotTraced } from './strace.ts';
import { sweep } from './sweep.ts';

const { script } = envBundle();

const names = ['a', 'b', 'c'] as const;
const done = doneReport('', '2021-03-01')['progress/PL.01.yaml'] ?? '';
const agencies = smallPlan('')['agencies.yaml'] ?? '';
const more = `${agencies}  - {id: so-b, name: Sở B, kind: department}\n`;

/** Three plans in one folder, each with a report to come; in the first two the register is to change as well. */
function makePlans(): string {
  const above = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-fault-')));
  for (const name of names) {
    mkdirSync(join(above, name));
    for (const [file, text] of Object.entries(smallPlan('')))
      writeFileSync(join(above, name, file), file === 'plan.yaml' ? text.replace(/^id: .*/m, `id: ${name}`) : text);
  }
  return above;
}

/** Takes the locks in their order, writes all, gives the locks back; 0 only after all of it. */
const writing = (above: string) =>
  script(`
    const folders = ${JSON.stringify(names)}.map((name) => ${JSON.stringify(above)} + '/' + name);
    const locks = [];
    for (const folder of folders) locks.push(await env.lockFolder(folder, 'write'));
    if (locks.some((lock) => !('release' in lock))) {
      process.exitCode = 2;
    } else {
      const failure = await env.replaceTogether(folders.map((folder, at) => ({
        folder,
        files: [
          { name: 'progress/PL.01.yaml', before: null, after: Buffer.from(${JSON.stringify(done)}) },
          ...(at === 2 ? [] : [{ name: 'agencies.yaml', before: Buffer.from(${JSON.stringify(agencies)}), after: Buffer.from(${JSON.stringify(more)}) }]),
        ],
      })));
      env.stdout.write(JSON.stringify(failure));
      process.exitCode = failure === null ? 0 : 2;
    }
    for (const lock of locks) if ('release' in lock) lock.release();`);

/** What is read of each: where the task stands, and which agencies there are. */
async function read(above: string): Promise<string> {
  const asked = ['--plan', '.', '--format', 'json', '--as-of', '2021-12-15', '-q'];
  const [status, known] = await Promise.all([
    run(['status', ...asked], { folder: above, git: noGit }),
    run(['agencies', ...asked], { folder: above, git: noGit }),
  ]);
  return [status.code, status.stdout, status.stderr, known.code, known.stdout].join('\n');
}

/** Each plan can be written as ever, by itself. */
async function next(above: string): Promise<string | null> {
  for (const name of names) {
    const lock = await lockFolder(join(above, name), 'next', 1000);
    if ('refusal' in lock) return JSON.stringify(lock);
    const file = { name: 'days-off.yaml', before: null, after: Buffer.from('years: {}\n') };
    const failure = replaceFiles(join(above, name), [file]);
    lock.release();
    if (failure !== null) return JSON.stringify(failure);
  }
  return null;
}

describe('old or new in every plan, whatever fails', { timeout: 1_200_000 }, () => {
  const why = whyNotTraced();
  beforeEach(({ skip }) => skip(why !== null, why ?? ''));

  test('three plans, five files', async () => {
    const { faults, broken, missed } = await sweep({
      command: writing,
      makePlan: makePlans,
      read,
      next,
      met: new Set(),
      told: ({ code, stdout }) => (code === 0 || stdout.includes('"unconfirmed"') ? 'new' : 'old'),
    });
    // The name of a lock that is taken after others cannot be foreseen; that one is given back, the sweep of one folder proves.
    const unmet = missed.filter((title) => !title.includes('/.dondoc-lock/'));
    expect({ broken, unmet }).toEqual({ broken: [], unmet: [] });
    expect(faults).toBeGreaterThan(200);
  });
});
