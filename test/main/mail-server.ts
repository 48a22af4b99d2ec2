/** A real mail server on the loopback address: it keeps what it takes, and refuses or breaks off as a test asks. */
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** What the server does with a recipient or a mail; `drop` takes the mail and breaks off before it says so. */
export type Behaviour = 'take' | 'refuse' | 'not-now' | 'drop';

/** The server and its mailbox. */
export interface Mailbox {
  readonly variables: Readonly<Record<string, string>>;
  readonly mails: ParsedMail[];
  /** How often somebody tried to send to the address. */
  readonly tries: (address: string) => number;
  /** What it does from now on, by address. */
  behave: (address: string) => Behaviour;
}

/** Starts one; it is stopped when the test is over. */
export async function mailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const tried: string[] = [];
  const coded = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      tried.push(address);
      const behaviour = box.behave(address);
      if (behaviour === 'refuse') return done(coded(550, 'No such user'));
      if (behaviour === 'not-now') return done(coded(451, 'Try again later'));
      return done();
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        mails.push(await simpleParser(Buffer.concat(parts)));
        if (box.behave(envelope.rcptTo[0]?.address ?? '') !== 'drop') return done();
        for (const connection of server.connections)
          (connection as unknown as { _socket: { destroy: () => void } })._socket.destroy();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const box: Mailbox = {
    variables: { DONDOC_SMTP: `smtp://127.0.0.1:${port}` },
    mails,
    tries: (address) => tried.filter((one) => one === address).length,
    behave: () => 'take',
  };
  return box;
}
