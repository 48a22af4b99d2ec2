/** The plan folder while somebody else writes into it, was cut off while writing, or cannot be written into at all. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { journalOf } from '../../../src/env/journal.ts';
import { lockFolder } from '../../../src/env/lock-folder.ts';
import { ownerHere } from '../../../src/env/lock-owner.ts';
import { run } from '../../main/environment.ts';
import { type PlanCopy, repositoryCopy } from '../../main/repository-copy.ts';

const now = '2022-04-05T02:00:00Z';
const done = ['done', 'PL.08', '--evidence', '05/BC-MAU', '--date', '4/4/2022'];
const line = '  - {date: 2022-04-05, agency: so-gd, state: done, evidence: {number: 05/BC-MAU, date: 2022-04-04}}\n';

const newPlan = () => repositoryCopy('test/plans/nam-2021');
const textOf = ({ folder }: PlanCopy, file: string) => readFileSync(join(folder, 'plan', file), 'utf8');

test('held by another program: who it is, since when, and what to do; nothing is written', async () => {
  const copy = newPlan();
  const lock = await lockFolder(join(copy.folder, 'plan'), 'record bang.xlsx\u001b[2J');
  if (!('release' in lock)) throw new Error('not locked');
  const told = async (lang: string) => {
    const { code, stdout, stderr } = await run([...done, '--lang', lang], copy.world({ now }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(textOf(copy, 'progress/PL.08.yaml')).not.toContain('05/BC-MAU');
    return stderr.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, 'TIME').replace(/\S*@\S+/, 'USER@HOST');
  };
  expect(await told('vi')).toBe(
    `dondoc: kế hoạch đang được ghi bởi USER@HOST (tiến trình ${process.pid}, "dondoc record bang.xlsx<U+001B>[2J", từ TIME); chưa ghi gì\n` +
      '  gợi ý: chờ xong rồi chạy lại; nếu chắc chắn không còn ai ghi thì xóa thư mục plan/.dondoc-lock\n',
  );
  expect(await told('en')).toBe(
    `dondoc: USER@HOST (process ${process.pid}, "dondoc record bang.xlsx<U+001B>[2J", since TIME) is writing into the plan; nothing written\n` +
      '  hint: wait and run it again; if nobody writes any more for certain, delete the folder plan/.dondoc-lock\n',
  );
  lock.release();
  expect((await copy.run(done, { now })).code).toBe(0);
});

test('reading and a dry run need no lock', async () => {
  const copy = newPlan();
  const lock = await lockFolder(join(copy.folder, 'plan'), 'done PL.01');
  if (!('release' in lock)) throw new Error('not locked');
  expect((await run(['status'], copy.world({ now }))).code).toBe(0);
  const { code, stdout } = await run([...done, '--dry-run'], copy.world({ now }));
  expect({ code, isShown: stdout.includes(`+${line}`) }).toEqual({ code: 0, isShown: true });
  lock.release();
});

test('released while waiting: the command goes on, with what the other wrote', async () => {
  const copy = newPlan();
  const plan = join(copy.folder, 'plan');
  const lock = await lockFolder(plan, 'done PL.08');
  if (!('release' in lock)) throw new Error('not locked');
  const other = '  - {date: 2022-04-05, agency: so-gd, state: in-progress, note: trước}\n';
  setTimeout(() => {
    writeFileSync(join(plan, 'progress/PL.08.yaml'), textOf(copy, 'progress/PL.08.yaml') + other);
    lock.release();
  }, 50);
  expect((await run(done, copy.world({ now }))).code).toBe(0);
  expect(textOf(copy, 'progress/PL.08.yaml').endsWith(other + line)).toBe(true);
});

test('the lock of a program that is gone is taken over', async () => {
  const copy = newPlan();
  const lock = join(copy.folder, 'plan/.dondoc-lock');
  const gone = spawn('true');
  await new Promise((resolve) => gone.once('close', resolve));
  mkdirSync(lock);
  const owner = { ...ownerHere('done PL.01'), pid: gone.pid, started: null };
  writeFileSync(join(lock, `${gone.pid}-abc`), JSON.stringify(owner));
  expect((await copy.run(done, { now })).code).toBe(0);
  expect(existsSync(lock)).toBe(false);
});

test.each([
  [
    'a file',
    (place: string) => writeFileSync(place, ''),
    'chỗ này đã có mục khác; chưa ghi gì\n  gợi ý: xem các mục .dondoc-* trong thư mục của kế hoạch và dời đi chỗ khác\n',
  ],
  [
    'a link',
    (place: string) => symlinkSync('/tmp', place),
    'đây là liên kết đến nơi khác; chưa ghi gì\n  gợi ý: thay liên kết bằng tệp hoặc thư mục thật\n',
  ],
])('%s in the place of the lock: nothing is written', async (_, put, reason) => {
  const copy = newPlan();
  put(join(copy.folder, 'plan/.dondoc-lock'));
  const { code, stdout, stderr } = await run(done, copy.world({ now }));
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: `dondoc: không ghi được vào thư mục plan: ${reason}`,
  });
  expect(textOf(copy, 'progress/PL.08.yaml')).not.toContain('05/BC-MAU');
});

test('what a program was cut off in is finished first, and the new edit comes on top', async () => {
  const copy = newPlan();
  const plan = join(copy.folder, 'plan');
  const before = textOf(copy, 'progress/PL.08.yaml');
  const other = `${before}  - {date: 2022-04-05, agency: so-gd, state: in-progress, note: dở dang}\n`;
  const made = 'task: PL.04\nreports:\n  - {date: 2022-04-05, agency: so-tc, state: in-progress}\n';
  const journal = journalOf([
    { name: 'progress/PL.08.yaml', before: Buffer.from(before), after: Buffer.from(other) },
    { name: 'progress/PL.04.yaml', before: null, after: Buffer.from(made) },
  ]);
  writeFileSync(join(plan, '.dondoc-journal'), journal);
  const rehearsal = await run([...done, '--dry-run'], copy.world({ now }));
  expect(rehearsal.stdout).toContain(`note: dở dang}\n+${line}`);
  expect(existsSync(join(plan, '.dondoc-journal'))).toBe(true);
  expect((await run(done, copy.world({ now }))).code).toBe(0);
  expect(existsSync(join(plan, '.dondoc-journal'))).toBe(false);
  expect(textOf(copy, 'progress/PL.08.yaml')).toBe(other + line);
  expect(textOf(copy, 'progress/PL.04.yaml')).toBe(made);
});

test.each(['{', '{"schemaVersion": 99}'])(
  'a note that is none of ours keeps everybody from writing: %s',
  async (note) => {
    const copy = newPlan();
    writeFileSync(join(copy.folder, 'plan/.dondoc-journal'), note);
    const { code, stdout, stderr } = await run(done, copy.world({ now }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('.dondoc-journal');
    expect(readFileSync(join(copy.folder, 'plan/.dondoc-journal'), 'utf8')).toBe(note);
    expect(textOf(copy, 'progress/PL.08.yaml')).not.toContain('05/BC-MAU');
  },
);

test('a file that is a link is not written through', async () => {
  const copy = newPlan();
  const target = join(copy.folder, 'elsewhere.yaml');
  const place = join(copy.folder, 'plan/progress/PL.08.yaml');
  writeFileSync(target, readFileSync(place));
  rmSync(place);
  symlinkSync(target, place);
  onTestFinished(() => rmSync(place));
  const { code, stderr } = await copy.run(done, { now });
  expect(code).toBe(2);
  expect(stderr).toContain('[unreadable-file]');
});
