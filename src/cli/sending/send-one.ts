/** One mail: recorded as intended, handed over, recorded as what became of it. */
import type { Delivery, MailServer } from '../../env/mailing.ts';
import type { LedgerEntry, MailOutcome } from '../../plan/ledger.ts';
import type { RemindersAnswer } from '../../report/answers.ts';
import type { DueMail } from '../../report/due-mails.ts';
import type { Told } from '../../report/told.ts';
import { crc32 } from '../../sheets/crc32.ts';
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
  readonly answer: RemindersAnswer;
  readonly mail: DueMail;
  /** Null only where the mail has an obstacle. */
  readonly server: MailServer | null;
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
  const fresh = mail.entries.filter(({ agency, task }) => !isKnown(told, agency, task, reason));
  const blank = { outcome: 'skipped', sentAt: null, messageId: null, address: addressOf(mail), reason } as const;
  await addEntries(
    invocation,
    folder,
    fresh.map((entry): LedgerEntry => ({ ...entry, ...blank })),
  );
  return { mail, outcome: 'skipped', reason };
}

function isKnown({ last }: Told, agency: string, task: string, reason: string): boolean {
  const latest = [...last.values()].filter((entry) => entry.agency === agency && entry.task === task).at(-1);
  return latest?.outcome === 'skipped' && latest.reason === reason;
}

function addressOf({ reminders }: DueMail): string | null {
  return reminders.agency.email;
}

/** The same for the same mail, so that a server that has it knows it again; what is retried keeps that of the first try. */
function messageIdOf({ answer, mail, told }: Sending): string {
  const before = mail.entries.flatMap(({ key }) => told.last.get(key)?.messageId ?? []);
  if (before[0] !== undefined) return before[0];
  const { agency } = mail.reminders;
  const domain = /@([A-Za-z0-9.-]+)$/.exec(answer.office.sender.email ?? '')?.[1] ?? 'dondoc.invalid';
  const local = [answer.plan.id, agency.id, answer.asOf].map((part) => part.replace(/[^A-Za-z0-9-]/g, '-')).join('.');
  const keys = new TextEncoder().encode(mail.entries.map(({ key }) => key).join('\n'));
  return `${local}.${crc32(keys).toString(16)}@${domain}`;
}

async function delivered(
  { env, language }: Invocation,
  { answer, mail }: Sending,
  server: MailServer,
  messageId: string,
): Promise<Delivery> {
  const [{ mailBytes }, { letterOf }] = await Promise.all([
    import('../../output/reminders/eml.ts'),
    import('../../output/reminders/letter.ts'),
  ]);
  const letter = letterOf(answer, mail.reminders, language);
  const withoutCopies = { ...letter, office: { ...letter.office, copies: [] } };
  const envelope = { messageId, date: env.now(), isDraft: false, attachments: [] };
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
