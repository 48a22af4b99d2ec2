/** One mail: recorded as intended, handed over, recorded as what became of it. */
import type { Delivery, MailServer } from '../../env/mailing.ts';
import type { LedgerEntry, MailOutcome } from '../../plan/ledger-entry.ts';
import { ownerName } from '../../report/digest.ts';
import { type DueMail, type Intended, isTo } from '../../report/due-mails.ts';
import type { Told } from '../../report/told.ts';
import { crc32 } from '../../sheets/crc32.ts';
import type { Manner } from '../answer/rendered.ts';
import { attachmentsOf } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { addEntries } from './ledger-file.ts';

/** What became of a mail; `left` for the next run. */
export interface Result {
  readonly mail: DueMail;
  readonly outcome: Exclude<MailOutcome, 'intended'> | 'left';
  readonly reason: string | null;
}

/** What a mail is sent with. */
export interface Sending {
  readonly folder: string;
  readonly mail: DueMail;
  /** Null only where the mail has an obstacle. */
  readonly server: MailServer | null;
  readonly manner: Manner;
  readonly told: Told;
}

/** In milliseconds: what a server may take later is tried again in this run after these pauses. */
const pauses = [500, 2000];

export async function sendOne(invocation: Invocation, sending: Sending): Promise<Result> {
  const { mail, server, folder } = sending;
  if (mail.obstacle === 'refused') return { mail, outcome: 'failed', reason: 'refused before' };
  if (mail.obstacle !== null || server === null) return await skipped(invocation, sending);
  const messageId = messageIdOf(sending);
  const record = (outcome: MailOutcome, reason: string | null, sentAt: string | null) =>
    addEntries(
      invocation,
      folder,
      mail.entries.map((entry) => ({ ...entry, outcome, sentAt, messageId, reason, address: addressOf(mail) })),
    );
  await record('intended', null, null);
  const delivery = await delivered(invocation, sending, server, messageId);
  const sentAt = invocation.env.now().toISOString();
  if (delivery.outcome === 'sent') {
    const reason = mail.late > 0 ? `${mail.late} days late` : null;
    await record('sent', reason, sentAt);
    return { mail, outcome: 'sent', reason };
  }
  const outcome = delivery.outcome === 'unknown' ? 'unknown' : 'failed';
  await record(outcome, delivery.reason, outcome === 'unknown' ? sentAt : null);
  return { mail, outcome, reason: delivery.reason };
}

/** Recorded once, not each morning anew. */
async function skipped(invocation: Invocation, { mail, folder, told }: Sending): Promise<Result> {
  const reason = mail.obstacle ?? '';
  const fresh = mail.entries.filter((entry) => !isKnown(told, mail, entry, reason));
  const blank = { outcome: 'skipped', sentAt: null, messageId: null, address: addressOf(mail), reason } as const;
  await addEntries(
    invocation,
    folder,
    fresh.map((entry): LedgerEntry => ({ ...entry, ...blank })),
  );
  return { mail, outcome: 'skipped', reason };
}

function isKnown({ last }: Told, { recipient }: DueMail, { agency, task }: Intended, reason: string): boolean {
  const own = [...last.values()].filter((entry) => isTo(entry, recipient.id));
  const latest = own.filter((entry) => entry.agency === agency && entry.task === task).at(-1);
  return latest?.outcome === 'skipped' && latest.reason === reason;
}

function addressOf({ recipient }: DueMail): string | null {
  return recipient.email;
}

/** The same for the same mail, so that a server that has it knows it again; what is retried keeps that of the first try. */
function messageIdOf({ mail, told }: Sending): string {
  const before = mail.entries.flatMap(({ key }) => told.last.get(key)?.messageId ?? []);
  if (before[0] !== undefined) return before[0];
  const { answer, recipient } = mail;
  const domain = /@([A-Za-z0-9.-]+)$/.exec(answer.office.sender.email ?? '')?.[1] ?? 'dondoc.invalid';
  const local = [answer.plan.id, recipient.id ?? ownerName, answer.asOf]
    .map((part) => part.replace(/[^A-Za-z0-9-]/g, '-'))
    .join('.');
  const keys = new TextEncoder().encode(mail.entries.map(({ key }) => key).join('\n'));
  return `${local}.${crc32(keys).toString(16)}@${domain}`;
}

async function delivered(
  { env, language }: Invocation,
  { mail, manner }: Sending,
  server: MailServer,
  messageId: string,
): Promise<Delivery> {
  const { answer } = mail;
  const [{ mailBytes }, { onlyLetter }] = await Promise.all([
    import('../../output/reminders/eml.ts'),
    import('../../output/reminders/letter.ts'),
  ]);
  const letter = onlyLetter(answer, language);
  const withoutCopies = { ...letter, office: { ...letter.office, copies: [] } };
  const envelope = { messageId, date: env.now(), isDraft: false, attachments: await attachmentsOf(answer, manner) };
  const message = await mailBytes(withoutCopies, envelope, language);
  const outgoing = { from: answer.office.sender.email ?? '', to: addressOf(mail) ?? '', message };
  let delivery = await env.sendMail(server, outgoing);
  for (const pause of pauses) {
    if (delivery.outcome !== 'not-now') break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    delivery = await env.sendMail(server, outgoing);
  }
  return delivery;
}
