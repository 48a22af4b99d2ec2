/** A plan in which a program was cut off while it wrote: every reader sees the new one, whole, or is told why not. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalOf } from '../../src/env/journal.ts';
import { copyFolder } from '../copy-folder.ts';
import { endedPid, leftLock, lock } from '../env/locks.ts';
import { temporaryFolder, temporaryRepository } from '../env/temporary-repository.ts';
import { run } from '../main/environment.ts';
import { doneReport, smallPlan } from '../main/small-plan.ts';

const report = doneReport('', '2021-03-01');
const progress = report['progress/PL.01.yaml'] ?? '';
const { 'appendix.yaml': appendix = '' } = smallPlan('');
const second = `${appendix}  - {number: "02", text: Việc hai, lead: [so-a], due: 2021-Q4}\n`;

/** The second task is added and the first one is done, in one write that was cut off; `files` is what there is besides. */
function cutOff(files: Readonly<Record<string, string | null>>): string {
  const folder = temporaryFolder();
  const journal = journalOf([
    { name: 'appendix.yaml', before: Buffer.from(appendix), after: Buffer.from(second) },
    { name: 'progress/PL.01.yaml', before: null, after: Buffer.from(progress) },
  ]);
  const there = { ...smallPlan(''), '.dondoc-journal': Buffer.from(journal).toString(), ...files };
  for (const [name, text] of Object.entries(there)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (text !== null) writeFileSync(join(folder, name), text);
  }
  return folder;
}

const unfinished = `.dondoc-journal:1:1: error: a write of dondoc is not finished: the files are read with their new content, which this file holds, not as they are [unreadable-file]
  help: the next command of dondoc that writes finishes it; if .dondoc-journal is in git, take it out: git rm --cached .dondoc-journal

1 error in 4 files, 2 tasks; as of 15 Dec 2021
`;
const committed =
  'COMMIT:plan/.dondoc-journal:1:1: error: the note of an unfinished write of dondoc was committed: which content of the files is meant cannot be told [unreadable-file]\n';
const short = (text: string) => text.replaceAll(/\b[0-9a-f]{7,40}(?=:)/g, 'COMMIT');

const everything = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]);

describe.each([
  ['neither file is new yet', {}],
  ['the first is', { 'appendix.yaml': second }],
  ['the second is', report],
  ['both are', { 'appendix.yaml': second, ...report }],
])('where %s', (_, files) => {
  test('the plan is the new one, and reading writes nothing', async () => {
    const folder = cutOff(files);
    const before = everything(folder);
    const { code, stdout, stderr } = await run(['status', '--format', 'json'], { folder });
    const standings = JSON.parse(stdout).tasks.map(({ id, standing }: { id: string; standing: string }) => [
      id,
      standing,
    ]);
    expect({ code, stderr, standings }).toEqual({
      code: 0,
      stderr: 'dondoc: kế hoạch có 1 lỗi; xem bằng: dondoc check\n',
      standings: [
        ['PL.01', 'done-on-time'],
        ['PL.02', 'due-soon'],
      ],
    });
    expect(await run(['check', '--lang', 'en'], { folder })).toMatchObject({ code: 1, stdout: unfinished });
    expect(everything(folder)).toEqual(before);
  });
});

test('once the write is finished, check finds nothing', async () => {
  const folder = cutOff({});
  (await lock(folder)).release();
  expect((await run(['check'], { folder })).code).toBe(0);
});

describe('while a program holds the lock', () => {
  const codeWith = async (hold: (folder: string) => unknown) => {
    const folder = cutOff({});
    const note = readFileSync(join(folder, '.dondoc-journal'));
    await hold(folder);
    // Whoever takes the lock finishes what was cut off: this is its own write.
    writeFileSync(join(folder, '.dondoc-journal'), note);
    return (await run(['check'], { folder })).code;
  };

  test('on this machine, nothing was cut off', async () => {
    expect(await codeWith(lock)).toBe(0);
  });

  test.each([
    ['is gone', () => ({ pid: endedPid() })],
    ['may be on another machine', () => ({ host: 'elsewhere', machine: 'another' })],
    ['tells not when it was started', () => ({ started: null })],
    ['tells not where it runs', () => ({ machine: null })],
  ])('that %s, it may have been', async (_, said) => {
    expect(await codeWith((folder) => leftLock(folder, said()))).toBe(1);
  });
});

describe('a commit that holds the note', () => {
  test.each(['.dondoc-journal', '.Dondoc-Journal'])('%s is not answered from', async (note) => {
    const { folder, git, commit } = temporaryRepository();
    copyFolder(cutOff({}), join(folder, 'plan'));
    renameSync(join(folder, 'plan/.dondoc-journal'), join(folder, 'plan', note));
    git('add', '--force', '.');
    commit('a');
    git('rm', '--quiet', '--force', join('plan', note));
    const said = async (...argv: string[]) => {
      const { code, stdout, stderr } = await run([...argv, '--lang', 'en'], { folder });
      return { code, stdout: short(stdout), stderr: short(stderr) };
    };
    expect(await said('check', '--at', 'HEAD')).toMatchObject({ code: 1, stdout: expect.stringContaining(committed) });
    const refused = { code: 2, stdout: '', stderr: expect.stringContaining(committed) };
    expect(await said('status', '--at', 'HEAD')).toEqual(refused);
    expect(await said('check', '--against', 'HEAD')).toEqual(refused);
    expect((await said('check')).code).toBe(0);
  });
});

describe('a file that was changed since', () => {
  test('is one finding, which stops every listing', async () => {
    const folder = cutOff({ 'appendix.yaml': appendix.replace('Ban hành', 'Sửa') });
    expect(await run(['check', '--lang', 'en'], { folder })).toMatchObject({
      code: 1,
      stdout: `appendix.yaml:1:1: error: dondoc was cut off while it wrote, and the file has been edited since: which content is meant cannot be told [unreadable-file]
  help: look at the files of the plan with git diff, put them right, then delete .dondoc-journal: from then on they count as they are

1 error in 3 files, 0 tasks; as of 15 Dec 2021
`,
    });
    expect(await run(['status'], { folder })).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([
    ['edited to something new', { 'progress/PL.01.yaml': progress.replace('12/QĐ-A', '13/QĐ-A') }],
    ['deleted', { 'appendix.yaml': null }],
  ])('%s', async (how, files) => {
    const folder = cutOff(files);
    if (how === 'deleted') rmSync(join(folder, 'appendix.yaml'), { force: true });
    const [name] = Object.keys(files);
    const { stdout } = await run(['check', '--format', 'json', '--lang', 'en'], { folder });
    const { diagnostics } = JSON.parse(stdout);
    expect(diagnostics).toMatchObject([{ rule: 'unreadable-file', file: name }]);
  });

  test('counts as it is once the note is gone', async () => {
    const folder = cutOff({ 'appendix.yaml': appendix.replace('Ban hành', 'Sửa') });
    rmSync(join(folder, '.dondoc-journal'));
    const { code, stdout } = await run(['status', '--format', 'json'], { folder });
    expect([code, JSON.parse(stdout).tasks.length]).toEqual([0, 1]);
  });
});

describe('a note that cannot be read', () => {
  test('is one finding that names it', async () => {
    const folder = cutOff({ '.dondoc-journal': '{"form":' });
    const { code, stdout } = await run(['check'], { folder });
    expect([code, stdout]).toEqual([
      1,
      `.dondoc-journal:1:1: lỗi: một lần ghi của dondoc bị ngắt giữa chừng và không đọc được ghi chép về lần ghi đó [unreadable-file]
  gợi ý: xem các tệp của kế hoạch bằng git diff và sửa cho đúng, rồi xóa tệp .dondoc-journal: từ đó các tệp được đọc đúng như đang có

1 lỗi trong 3 tệp, 1 nhiệm vụ; tính đến ngày 15/12/2021
`,
    ]);
    expect(await run(['overdue'], { folder })).toMatchObject({ code: 2, stdout: '' });
  });

  test('as a link is not followed', async () => {
    const folder = cutOff({});
    rmSync(join(folder, '.dondoc-journal'));
    symlinkSync('appendix.yaml', join(folder, '.dondoc-journal'));
    const { diagnostics } = JSON.parse((await run(['check', '--format', 'json'], { folder })).stdout);
    expect(diagnostics).toMatchObject([
      { rule: 'unreadable-file', file: '.dondoc-journal', message: expect.stringContaining('liên kết') },
    ]);
  });
});
