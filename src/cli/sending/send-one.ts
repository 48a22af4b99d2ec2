/** One mail: recorded as intended, handed over, recorded as what became of it, each time in the ledger of every plan that it tells of. */
import type { Delivery, MailServer } from '../../env/mailing.ts';
import type { LedgerEntry, MailOutcome } from '../../plan/ledger-entry.ts';
import { ownerName } from '../../report/digest.ts';
import type { DueMail } from '../../report/due-mails.ts';
import { crc32 } from '../../sheets/crc32.ts';
import { attachmentsOf } from '../answer/letter-renderers.ts';
import type { Manner } from '../answer/rendered.ts';
import type { Invocation } from '../invocation.ts';
import { addEntries } from './ledger-file.ts';

/** What became of a mail; `left` for the next run. */
export interface Result {
  readonly mail: DueMail;
  readonly outcome: Exclude<MailOutcome, 'intended'> | 'left';
  readonly reason: string | null;
}

/** What a mail is sent with. */
interface Sending {
  readonly mail: DueMail;
  /** The folders of the ledgers, in the order of the mail's parts. */
  readonly folders: readonly string[];
  /** Null only where the mail has an obstacle. */
  readonly server: MailServer | null;
  readonly manner: Manner;
}

/** In milliseconds: what a server may take later is tried again in this run after these pauses. */
const pauses = [500, 2000];

export async function sendOne(invocation: Invocation, sending: Sending): Promise<Result> {
  const { mail, server } = sending;
  if (mail.obstacle === 'refused') return { mail, outcome: 'failed', reason: 'refused before' };
  if (mail.obstacle !== null || server === null) return await skipped(invocation, sending);
  const messageId = messageIdOf(mail);
  await intend(invocation, sending, messageId);
  const delivery = await delivered(invocation, sending, server, messageId);
  const sentAt = invocation.env.now().toISOString();
  if (delivery.outcome === 'sent') {
    const reason = mail.late > 0 ? `${mail.late} days late` : null;
    await recordInAll(invocation, sending, { outcome: 'sent', reason, sentAt, messageId });
    return { mail, outcome: 'sent', reason };
  }
  const outcome = delivery.outcome === 'unknown' ? 'unknown' : 'failed';
  const { reason } = delivery;
  await recordInAll(invocation, sending, { outcome, reason, sentAt: outcome === 'unknown' ? sentAt : null, messageId });
  return { mail, outcome, reason };
}

/** What is recorded of every task in a mail alike. */
type Recorded = Pick<LedgerEntry, 'outcome' | 'reason' | 'sentAt' | 'messageId'>;

/** Records the intent in every ledger, or sends nothing: where one cannot be written, those before it say that it failed. */
async function intend(invocation: Invocation, sending: Sending, messageId: string): Promise<void> {
  const intent: Recorded = { outcome: 'intended', reason: null, sentAt: null, messageId };
  for (const index of sending.folders.keys()) {
    try {
      await recordIn(invocation, sending, index, intent);
    } catch (error) {
      const failed: Recorded = { ...intent, outcome: 'failed', reason: 'ledger-not-written' };
      await recordInAll(invocation, { ...sending, folders: sending.folders.slice(0, index) }, failed).catch(() => {});
      throw error;
    }
  }
}

/** Records in every ledger that can be written, then throws for one that cannot: of that its mail stays unknown. */
async function recordInAll(invocation: Invocation, sending: Sending, recorded: Recorded): Promise<void> {
  const errors: unknown[] = [];
  for (const index of sending.folders.keys())
    await recordIn(invocation, sending, index, recorded).catch((error) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

async function recordIn(
  invocation: Invocation,
  { mail, folders }: Sending,
  index: number,
  recorded: Recorded,
): Promise<void> {
  const address = mail.recipient.email;
  const tasks = mail.parts[index]?.tasks ?? [];
  await addEntries(
    invocation,
    folders[index] ?? '',
    tasks.map(({ entry }) => ({ ...entry, ...recorded, address })),
  );
}

/** Recorded once, not each morning anew. */
async function skipped(invocation: Invocation, { mail, folders }: Sending): Promise<Result> {
  const reason = mail.obstacle ?? '';
  const blank = { outcome: 'skipped', sentAt: null, messageId: null, address: mail.recipient.email, reason } as const;
  for (const [index, { tasks }] of mail.parts.entries()) {
    const fresh = tasks.filter(({ skippedFor }) => skippedFor !== reason);
    await addEntries(
      invocation,
      folders[index] ?? '',
      fresh.map(({ entry }): LedgerEntry => ({ ...entry, ...blank })),
    );
  }
  return { mail, outcome: 'skipped', reason };
}

/** The same for the same mail, so that a server that has it knows it again; what is retried keeps that of the first try. */
function messageIdOf({ parts, recipient }: DueMail): string {
  const tasks = parts.flatMap((part) => part.tasks);
  const before = tasks.flatMap(({ messageId }) => messageId ?? []);
  if (before[0] !== undefined) return before[0];
  const answers = parts.map(({ answer }) => answer);
  const domain = /@([A-Za-z0-9.-]+)$/.exec(answers[0]?.office.sender.email ?? '')?.[1] ?? 'dondoc.invalid';
  const local = [answers[0]?.plan.id ?? '', recipient.id ?? ownerName, answers[0]?.asOf ?? '']
    .map((part) => part.replace(/[^A-Za-z0-9-]/g, '-'))
    .join('.');
  const keys = parts.flatMap(({ answer, tasks }, index) =>
    tasks.map(({ entry: { key } }) => (index === 0 ? key : `${answer.plan.id} ${key}`)),
  );
  return `${local}.${crc32(new TextEncoder().encode(keys.join('\n'))).toString(16)}@${domain}`;
}

async function delivered(
  { env, language }: Invocation,
  { mail, manner }: Sending,
  server: MailServer,
  messageId: string,
): Promise<Delivery> {
  const [{ mailBytes }, { letterOver }] = await Promise.all([
    import('../../output/reminders/eml.ts'),
    import('../../output/reminders/letter.ts'),
  ]);
  const answers = mail.parts.map(({ answer }) => answer);
  const letter = letterOver(answers, language);
  const withoutCopies = { ...letter, office: { ...letter.office, copies: [] } };
  const attachments = await attachmentsOf(letter, answers, manner);
  const envelope = { messageId, date: env.now(), isDraft: false, attachments };
  const message = await mailBytes(withoutCopies, envelope, language);
  const outgoing = { from: letter.office.sender.email ?? '', to: mail.recipient.email ?? '', message };
  let delivery = await env.sendMail(server, outgoing);
  for (const pause of pauses) {
    if (delivery.outcome !== 'not-now') break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    delivery = await env.sendMail(server, outgoing);
  }
  return delivery;
}
