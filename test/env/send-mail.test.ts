/** Handing a mail over to servers that will not have it, and to sendmail. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { MailServer } from '../../src/env/mailing.ts';
import { sendMail } from '../../src/env/send-mail.ts';
import { newFolder } from '../main/new-folder.ts';

const mail = {
  from: 'a@mau.example',
  to: 'b@mau.example',
  message: new TextEncoder().encode('Subject: x\r\n\r\nx\r\n'),
};

async function listening(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ authOptional: true, ...options });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return (server.server.address() as AddressInfo).port;
}

const at = (port: number, more: Partial<MailServer & { kind: 'smtp' }> = {}): MailServer => ({
  ...{ kind: 'smtp', host: '127.0.0.1', port, tls: 'none', login: null },
  ...more,
});

describe('nothing is sent without TLS where TLS is demanded', () => {
  test('and the server has no STARTTLS', async () => {
    const port = await listening({ disabledCommands: ['STARTTLS', 'AUTH'] });
    const delivery = await sendMail(at(port, { tls: 'starttls' }), mail);
    expect(delivery.outcome).not.toBe('sent');
  });

  test('and its certificate is nobody’s', async () => {
    const port = await listening({});
    expect(await sendMail(at(port, { tls: 'starttls' }), mail)).toMatchObject({ outcome: 'not-now' });
  });

  test('and it speaks in the clear from the first byte', async () => {
    const port = await listening({ disabledCommands: ['STARTTLS', 'AUTH'] });
    expect(await sendMail(at(port, { tls: 'at-once' }), mail)).toMatchObject({ outcome: 'not-now' });
  });
});

test('a login that is refused says so, tells no password, and refuses no address', async () => {
  const port = await listening({
    authOptional: false,
    disabledCommands: ['STARTTLS'],
    onAuth: (auth, _session, done) => done(new Error(`bad login ${auth.username} ${auth.password}`)),
  });
  const login = { user: 'vanphong', password: 'rat-bi-mat' };
  const delivery = await sendMail(at(port, { login }), mail);
  expect(delivery).toMatchObject({ outcome: 'not-now', reason: expect.stringMatching(/^login: 535/) });
  expect(JSON.stringify(delivery)).not.toContain('rat-bi-mat');
});

test('a server that hangs up before it greets has nothing', async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  expect(await sendMail(at((server.address() as AddressInfo).port), mail)).toMatchObject({ outcome: 'not-now' });
});

describe('sendmail', () => {
  const script = (text: string) => {
    const { folder } = newFolder();
    const path = join(folder, 'sendmail');
    writeFileSync(path, `#!/bin/sh\n${text.replaceAll('HERE', folder)}\n`);
    chmodSync(path, 0o755);
    return { path, folder };
  };

  test('gets the mail and the addresses', async () => {
    const { path, folder } = script('echo "$@" > HERE/args; cat > HERE/mail');
    expect(await sendMail({ kind: 'sendmail', path }, mail)).toEqual({ outcome: 'sent' });
    expect(readFileSync(join(folder, 'mail'), 'utf8')).toBe('Subject: x\n\nx\n');
    expect(readFileSync(join(folder, 'args'), 'utf8')).toContain('b@mau.example');
  });

  test('that fails leaves it unknown, one that is not there does not', async () => {
    const { path } = script('cat > /dev/null; exit 75');
    expect((await sendMail({ kind: 'sendmail', path }, mail)).outcome).toBe('unknown');
    expect((await sendMail({ kind: 'sendmail', path: `${path}-none` }, mail)).outcome).toBe('not-now');
  });
});
