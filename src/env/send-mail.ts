/** Hands a mail over, by SMTP or to sendmail, and says what became of it; nothing here tells the password. */
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery, MailServer, OutgoingMail } from './mailing.ts';

type SmtpServer = MailServer & { readonly kind: 'smtp' };

/** In milliseconds: whoever does not answer must not hold a run that nobody watches. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000, dnsTimeout: 20_000 };

/** As `Environment.sendMail`. */
export async function sendMail(server: MailServer, mail: OutgoingMail): Promise<Delivery> {
  return server.kind === 'smtp' ? await overSmtp(server, mail) : await bySendmail(server.path, mail);
}

async function overSmtp(server: SmtpServer, { from, to, message }: OutgoingMail): Promise<Delivery> {
  const connection = connectionTo(server);
  const content = new WatchedContent(message);
  try {
    await step(connection, (done) => connection.connect(done));
    const { login } = server;
    if (login !== null) {
      const credentials = { user: login.user, pass: login.password };
      await step(connection, (done) => connection.login({ credentials }, done));
    }
    await step(connection, (done) => connection.send({ from, to: [to] }, content, done));
    connection.quit();
    return { outcome: 'sent' };
  } catch (error) {
    connection.close();
    return deliveryOf(error as MailError, server, content.isBegun);
  }
}

function connectionTo({ host, port, tls }: SmtpServer): SMTPConnection {
  const connection = new SMTPConnection({
    ...{ host, port, ...patience },
    secure: tls === 'at-once',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
  });
  // What happens between the steps is met by the next one; without anybody listening it would end the program.
  connection.on('error', () => {});
  return connection;
}

/** The message, which knows whether its first byte has been asked for: from then on the server may have it. */
class WatchedContent extends Readable {
  isBegun = false;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super();
    this.#bytes = bytes;
  }

  override _read(): void {
    this.isBegun = true;
    this.push(this.#bytes);
    this.push(null);
  }
}

/** One step of the conversation; it fails by its own answer, or with the connection. */
function step(connection: SMTPConnection, begin: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('the connection was closed')));
    begin((error) => (error ? reject(error) : resolve()));
  });
}

interface MailError extends Error {
  readonly code?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

function deliveryOf(error: MailError, server: SmtpServer, isBegun: boolean): Delivery {
  const { code, response, responseCode, message } = error;
  const reason = withoutPassword((response || message).replace(/\s+/g, ' ').trim(), server).slice(0, 300);
  // A login that is refused says nothing of the recipient.
  if (code === 'EAUTH') return { outcome: 'not-now', reason: `login: ${reason}` };
  if (responseCode !== undefined) return { outcome: responseCode >= 500 ? 'refused' : 'not-now', reason };
  return { outcome: isBegun ? 'unknown' : 'not-now', reason };
}

function withoutPassword(text: string, { login }: SmtpServer): string {
  if (login === null || login.password === '') return text;
  const coded = [login.password, `\0${login.user}\0${login.password}`].map((part) =>
    Buffer.from(part).toString('base64'),
  );
  return [login.password, ...coded].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** What sendmail had done before it failed, nobody knows. */
async function bySendmail(path: string, { from, to, message }: OutgoingMail): Promise<Delivery> {
  const transport = createTransport({ sendmail: true, newline: 'unix', path });
  try {
    await transport.sendMail({ envelope: { from, to: [to] }, raw: Buffer.from(message) });
    return { outcome: 'sent' };
  } catch (error) {
    const { message: reason, code } = error as NodeJS.ErrnoException;
    return { outcome: code === 'ENOENT' || code === 'EACCES' ? 'not-now' : 'unknown', reason: reason.slice(0, 300) };
  }
}
