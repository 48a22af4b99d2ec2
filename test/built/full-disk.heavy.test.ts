/** A full disk: a file that cannot be written to its end leaves the old one whole, and an answer says that it is not whole. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { repository } from '../main/environment.ts';
import { builtProgram } from './program.ts';

const program = builtProgram();

test('check --output-file keeps the old report, leaves no other file, and says so', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'out.sarif'), 'old');
  const check = `check --lang en --plan '${join(repository, 'plan')}' --output-file sarif=out.sarif`;
  const { status, stdout, stderr } = program.shell(`ulimit -f 4; dondoc ${check}`, { cwd: folder });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'dondoc: cannot write "out.sarif": the system reports an error (EFBIG)\n',
  });
  expect(readdirSync(folder)).toEqual(['out.sarif']);
  expect(readFileSync(join(folder, 'out.sarif'), 'utf8')).toBe('old');
});

test('without the limit the same command writes', () => {
  const folder = temporaryFolder();
  const check = `check --plan '${join(repository, 'plan')}' --output-file sarif=out.sarif`;
  expect(program.shell(`dondoc ${check}`, { cwd: folder }).status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
});

describe('standard output on a full disk', () => {
  beforeEach(({ skip }) => skip(!existsSync('/dev/full'), 'there is no /dev/full here'));

  test.each([
    ['an answer', 'overdue'],
    ['JSON', 'status --format json'],
    ['the document', 'print'],
    ['findings', 'check'],
    ['a rule', 'explain not-nfc'],
    ['a schema', 'schema plan'],
    ['a table to fill in', 'template --agency so-gddt'],
    ['completion', 'completion bash'],
    ['help', '--help'],
    ['help of a command', 'overdue --help'],
    ['the version', '--version'],
    ['the version as a word', 'version'],
    ['what a TAB offers', 'complete -- sta'],
    ['the start page', ''],
  ])('costs %s, in plain words', (_, command) => {
    const { status, stderr } = program.shell(`dondoc ${command} >/dev/full`);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'dondoc: không in được hết kết quả: ổ đĩa đã đầy\n  gợi ý: dọn bớt ổ đĩa rồi chạy lại\n',
    });
  });

  test('is told in English', () => {
    expect(program.shell('dondoc overdue --lang en >/dev/full').stderr).toBe(
      'dondoc: cannot print the whole answer: the disk is full\n  hint: make room on the disk, then run it again\n',
    );
  });

  test('where an edit cannot be shown, nothing is written', () => {
    const folder = temporaryFolder();
    cpSync(join(repository, 'plan'), join(folder, 'plan'), { recursive: true });
    const update = 'dondoc update PL.01 --state in-progress --note x --yes';
    expect(program.shell(`${update} >/dev/full`, { cwd: folder }).status).toBe(2);
    expect(existsSync(join(folder, 'plan/progress'))).toBe(false);
    expect(program.shell(update, { cwd: folder }).status).toBe(0);
    expect(existsSync(join(folder, 'plan/progress/PL.01.yaml'))).toBe(true);
  });

  test('of standard error costs no answer', () => {
    const { status, stdout } = program.shell(
      'dondoc overdue --as-of 2021-12-15 2>/dev/full; dondoc check; dondoc x 2>/dev/full',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining('259 ngày') });
  });
});
