/** A plan that another process writes into all the time: whoever reads it sees one state of it, never parts of two. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { envBundle } from '../env/env-bundle.ts';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { run } from '../main/environment.ts';
import { smallPlan } from '../main/small-plan.ts';

const { run: runProcess } = envBundle();
const tasks = ['PL.01', 'PL.02', 'PL.03'];

/** Writes the same number into the reports of all tasks, in one replacement, again and again. */
const writing = (folder: string, times: number) => `
  const file = (task, n) => Buffer.from(n === 0 ? '' : 'task: ' + task
    + '\\nreports:\\n  - {date: 2021-02-01, agency: so-a, state: in-progress, note: lần ' + n + '}\\n');
  for (let n = 1; n <= ${times}; n += 1) {
    const lock = await env.lockFolder(${JSON.stringify(folder)}, 'x');
    const failure = await env.replaceFiles(${JSON.stringify(folder)}, ${JSON.stringify(tasks)}.map((task) => ({
      name: 'progress/' + task + '.yaml', before: n === 1 ? null : file(task, n - 1), after: file(task, n),
    })));
    if (failure !== null) throw new Error(JSON.stringify(failure));
    lock.release();
    await new Promise((resolve) => setTimeout(resolve, 12));
  }`;

test('while one writes, every answer is of one moment', async () => {
  const folder = temporaryFolder();
  const plan = smallPlan('');
  mkdirSync(join(folder, 'progress'));
  for (const [name, text] of Object.entries(plan)) {
    const rows = tasks.slice(1).map((id) => `  - {number: "${id.slice(3)}", text: Việc, lead: [so-a], due: 2021-Q1}\n`);
    writeFileSync(join(folder, name), name === 'appendix.yaml' ? text + rows.join('') : text);
  }
  // What is loaded at the first run takes longer than the writing.
  await run(['status', '--format', 'json'], { folder });
  let isWriting = true;
  const writer = runProcess(writing(folder, 60)).finally(() => {
    isWriting = false;
  });
  const seen = new Set<string>();
  while (isWriting) {
    const { stdout } = await run(['status', '--format', 'json'], { folder });
    const notes = JSON.parse(stdout).tasks.map(
      (task: { lastReport: { note: string } | null }) => task.lastReport?.note,
    );
    seen.add(notes.join(', '));
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(await writer).toMatchObject({ code: 0, stderr: '' });
  const mixed = [...seen].filter((notes) => new Set(notes.split(', ')).size > 1);
  expect(mixed).toEqual([]);
  expect(seen.size).toBeGreaterThan(1);
});
