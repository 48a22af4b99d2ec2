/** The real process, killed while it sends or writes letters: nothing is sent twice, nothing is half there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../main/environment.ts';
import { mailedPlan } from '../main/mailing.ts';
import { newFolder } from '../main/new-folder.ts';
import { builtProgram } from './program.ts';

const program = builtProgram();

/** Starts the program; the promise ends with it. */
function started(args: readonly string[], variables: Record<string, string>, running: { child: ChildProcess | null }) {
  return new Promise<{ code: number | null; stdout: string }>((resolve) => {
    const child = spawn(process.execPath, [join(program.folder, 'bin/dondoc.js'), ...args], {
      cwd: repository,
      env: { PATH: process.env['PATH'], ...variables },
    });
    running.child = child;
    let stdout = '';
    child.stdout.on('data', (part) => {
      stdout += part;
    });
    child.on('close', (code) => resolve({ code, stdout }));
  });
}

type Moment = 'intended' | 'taken' | 'answered' | 'never';

/** A plan, and a mail server that kills whoever sends at the moment. */
async function world() {
  const place = newFolder();
  const plan = { ...mailedPlan };
  for (const [name, text] of Object.entries(plan)) place.put(name, text);
  const running: { child: ChildProcess | null } = { child: null };
  const at: { moment: Moment } = { moment: 'never' };
  const ids: string[] = [];
  const kill = (moment: Moment) => at.moment === moment && running.child?.kill('SIGKILL');
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect(_session, done) {
      kill('intended');
      done();
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        ids.push((await simpleParser(Buffer.concat(parts))).messageId ?? '');
        kill('taken');
        done();
        kill('answered');
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const send = (moment: Moment, ...more: string[]) => {
    at.moment = moment;
    const args = ['remind', '--send', '--as-of', '2021-03-01', '--plan', place.folder, '-q', ...more];
    return started(args, { DONDOC_SMTP: `smtp://127.0.0.1:${port}` }, running);
  };
  const outcomes = () =>
    readFileSync(join(place.folder, 'reminders/2021.yaml'), 'utf8')
      .split('\n')
      .flatMap((line) => (line.includes('agency: so-mot') ? (/outcome: (\w+)/.exec(line)?.[1] ?? []) : []));
  return { send, ids, outcomes };
}

test.each<[Moment, number]>([
  ['intended', 0],
  ['taken', 1],
  ['answered', 1],
])(
  'killed when it is %s',
  async (moment, taken) => {
    const { send, ids, outcomes } = await world();
    expect((await send(moment)).code).toBeNull();
    expect([ids.length, outcomes()[0]]).toEqual([taken, 'intended']);
    // The kill may come a moment after the last line was written: then it is known to be sent, and nothing is to be told.
    const isKnown = outcomes().includes('sent');
    if (moment !== 'answered') expect(isKnown).toBe(false);
    const next = await send('never');
    expect([next.code, ids.length]).toEqual([isKnown ? 0 : 3, taken]);
    expect(next.stdout.includes('Không rõ: 01 thư\n- Sở Một')).toBe(!isKnown);
    expect(outcomes().at(-1)).toBe(isKnown ? 'sent' : 'unknown');
    const again = await send('never', '--retry-unknown');
    expect([again.code, ids.length]).toEqual([0, isKnown ? taken : taken + 1]);
    expect(new Set(ids).size).toBe(1);
    expect(outcomes().at(-1)).toBe('sent');
  },
  120_000,
);

test('killed while it writes letters: all of them are there, or none', async () => {
  const { folder } = newFolder();
  const parent = join(folder, 'van-ban');
  const letters = (name: string) =>
    [
      'remind',
      '--plan',
      'plan',
      '--as-of',
      '2021-03-01',
      '--format',
      'docx',
      '--output',
      join(parent, name),
      '-q',
    ] as const;
  const running: { child: ChildProcess | null } = { child: null };
  const begun = Date.now();
  expect((await started(letters('whole'), {}, running)).code).toBe(0);
  const whole = readdirSync(join(parent, 'whole')).length;
  const took = Date.now() - begun;
  const seen = new Set<number>();
  for (let step = 1; step <= 16; step += 1) {
    const name = `cut-${step}`;
    const ended = started(letters(name), {}, running);
    const timer = setTimeout(() => running.child?.kill('SIGKILL'), (took * step) / 16);
    await ended;
    clearTimeout(timer);
    seen.add(existsSync(join(parent, name)) ? readdirSync(join(parent, name)).length : 0);
  }
  expect([...seen].filter((count) => count !== 0 && count !== whole)).toEqual([]);
  // The next run takes away what was begun.
  await started(letters('last'), {}, running);
  expect(readdirSync(parent).filter((name) => basename(name).startsWith('.dondoc-'))).toEqual([]);
}, 180_000);
