/** A file that cannot be written to its end leaves the old one whole: the limit on file sizes stands for a full disk. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
