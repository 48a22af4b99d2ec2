/** Standard input of real processes: pipes, files, a terminal. */
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envBundle } from './env-bundle.ts';
import { temporaryFolder } from './temporary-repository.ts';

const { run, script } = envBundle();

const reading = `
  const read = await env.stdin.read();
  env.stdout.write(JSON.stringify([env.stdin.isTerminal, 'reason' in read ? read : Buffer.from(read).toString('base64')]));`;
const asking = `
  const first = await env.stdin.ask('Ghi? ');
  const second = await env.stdin.ask('Chắc? ');
  env.stdout.write(JSON.stringify([env.stdin.isTerminal, first, second]) + '!');`;

const quoted = (argument: string) => `'${argument.replaceAll("'", "'\\''")}'`;
const inShell = (statements: string) => [process.execPath, ...script(statements)].map(quoted).join(' ');
const shell = (line: string) => spawnSync('sh', ['-c', line], { encoding: 'utf8', timeout: 10_000 }).stdout;

describe('read', () => {
  test.each([
    ['nothing', ''],
    ['text', 'số liệu\r\n'],
    ['bytes that are no text', Uint8Array.from([0, 0xff, 0xfe, 0x0a])],
    ['much', 'dòng\n'.repeat(500_000)],
  ])('gives %s, as it came', async (_, input) => {
    const { stdout } = await run(reading, input);
    expect(JSON.parse(stdout)).toEqual([false, Buffer.from(input).toString('base64')]);
  });

  test('stops at 16 MiB', async () => {
    const { stdout } = await run(reading, Buffer.alloc(17 * 1024 * 1024));
    expect(JSON.parse(stdout)).toEqual([false, { reason: 'too-large', detail: expect.stringMatching(/^167|^168/) }]);
    const { stdout: whole } = await run(reading, Buffer.alloc(16 * 1024 * 1024));
    expect(Buffer.from(JSON.parse(whole)[1], 'base64')).toHaveLength(16 * 1024 * 1024);
  });

  test('waits for what comes late', () => {
    const stdout = shell(`(printf a; sleep 0.3; printf b) | ${inShell(reading)}`);
    expect(JSON.parse(stdout)[1]).toBe(Buffer.from('ab').toString('base64'));
  });

  test('a file, a folder, and an input that is shut', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, 'x');
    expect(JSON.parse(shell(`${inShell(reading)} < ${file}`))[1]).toBe('eA==');
    expect(JSON.parse(shell(`${inShell(reading)} < /`))[1]).toEqual({ reason: 'folder', detail: 'EISDIR' });
    expect(JSON.parse(shell(`${inShell(reading)} <&-`))).toEqual([false, '']);
  });
});

describe('ask, at a terminal', () => {
  /** What the terminal shows, where each of the keys is pressed once there is one more question. */
  async function shown(...keys: string[]): Promise<string> {
    const line = `stty -echo; ${inShell(asking)}; echo " ended $?"`;
    const child = spawn('script', ['-qec', line, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'], timeout: 10_000 });
    let seen = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      seen += text;
      while (seen.split('? ').length - 1 > asked && asked < keys.length) child.stdin.write(keys[asked++] ?? '');
    });
    let asked = 0;
    await new Promise((resolve) => {
      child.on('close', resolve);
    });
    return seen;
  }

  test('takes one line for each question', async () => {
    expect(await shown('có\n', 'không\n')).toBe('Ghi? Chắc? [true,"có","không"]! ended 0\r\n');
  });

  test('keeps what was typed ahead for the next', async () => {
    expect(await shown('có\nkhông\n')).toBe('Ghi? Chắc? [true,"có","không"]! ended 0\r\n');
  });

  test('Ctrl-D is the end: no answer', async () => {
    expect(await shown('có\n', '\u0004')).toBe('Ghi? Chắc? [true,"có",null]! ended 0\r\n');
  });

  test('Ctrl-C ends the program, as any other', async () => {
    expect(await shown('\u0003')).toBe('Ghi? ');
  });
});
