/** `remind --send`: what is due is sent once, and recorded before and after; a second run at the same time waits or yields. */
import { type DueMail, dueMails } from '../../report/due-mails.ts';
import { remindersAnswer } from '../../report/reminders.ts';
import { type SendingAnswer, sendingAnswer } from '../../report/sending-answer.ts';
import { stillUnsure } from '../../report/still-unsure.ts';
import { toldBy, toldTo } from '../../report/told.ts';
import { withTold } from '../../report/with-told.ts';
import { look } from '../../view/look.ts';
import { mannerOfLetters } from '../answer/letter-template.ts';
import { type Listing, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { sendingRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { withLock } from '../recording/locked-plan.ts';
import { type SendingFault, UsageError } from '../usage-error.ts';
import { addEntries } from './ledger-file.ts';
import { mailServer } from './mail-server.ts';
import { type Result, sendOne } from './send-one.ts';

/** Something was sent and something was not, or nobody knows. */
const partly = 3;

/** Sends, or with `--dry-run` shows what would be sent. */
export async function send(invocation: Invocation): Promise<number> {
  const { options } = invocation;
  if (options.at !== undefined) throw new UsageError({ fault: 'excluded-option', option: '--at', by: '--send' });
  if (options.dryRun === true) return await sent(invocation, true);
  return await withLock(invocation, () => sent(invocation, false));
}

async function sent(invocation: Invocation, isRehearsal: boolean): Promise<number> {
  const listing = await openListing(invocation, 'reminders');
  if (listing === null) return refused;
  const { plan } = listing.opened;
  if (plan.reminders === null) throw cannot('no-office');
  if (plan.reminders.sender?.email == null) throw cannot('no-sender');
  const work = workOf(invocation, listing);
  const results = isRehearsal ? work.mails.map(rehearsed) : await sendAll(invocation, listing, work);
  const answer = sendingAnswer(work.answer, results, work.unsure, isRehearsal);
  if (!isSilent(invocation, answer)) await printAnswer(invocation, sendingRenderers, answer);
  await remark(invocation, listing);
  return !isRehearsal && (answer.failed.length > 0 || answer.unknown.length > 0 || answer.left > 0) ? partly : 0;
}

/** With -q, where nothing was to be done nothing is said: cron mails only what was printed. */
function isSilent({ options, format }: Invocation, { sent, failed, unknown, skipped }: SendingAnswer): boolean {
  return (
    options.quiet === true && format !== 'json' && [sent, failed, unknown, skipped].every((list) => list.length === 0)
  );
}

function workOf(invocation: Invocation, { opened, selection, around }: Listing) {
  const { plan, asOf } = opened;
  const isRetry = invocation.options.retryUnknown === true;
  const { stages, tasks } = plan.reminders ?? { stages: null, tasks: [] };
  const before = [...(stages?.before ?? []), ...tasks.flatMap((one) => one.stages.before)];
  const view = look(plan, asOf, Math.max(plan.settings.dueSoonDays, ...before));
  const told = toldBy(plan.ledger, isRetry);
  const owed = remindersAnswer(view, selection, around);
  const answer = withTold(plan, owed, told);
  const mails = dueMails(plan, answer, told);
  const renewed = new Set(isRetry ? mails.flatMap(({ entries }) => entries.map(toldTo)) : []);
  return { answer, mails, told, unsure: stillUnsure(told, owed).filter((entry) => !renewed.has(toldTo(entry))) };
}

type Work = ReturnType<typeof workOf>;

async function sendAll(invocation: Invocation, { opened }: Listing, { mails, told }: Work): Promise<Result[]> {
  const { folder, plan } = opened;
  // Cut off between sending and recording: told as unknown from now on.
  const cutOff = told.unsure
    .filter(({ outcome }) => outcome === 'intended')
    .map((entry) => ({ ...entry, outcome: 'unknown' as const }));
  for (const entry of cutOff) await addEntries(invocation, folder, [entry]);
  // Before the first mail: a template that cannot be used must not stop it halfway.
  const manner = await mannerOfLetters(invocation, opened, ['eml']);
  const results: Result[] = [];
  let server: ReturnType<typeof mailServer> | null = null;
  let count = 0;
  for (const mail of mails) {
    if (mail.obstacle === null && count >= (plan.reminders?.mostMails ?? 0)) {
      results.push({ mail, outcome: 'left', reason: null });
      continue;
    }
    if (mail.obstacle === null) server ??= mailServer(invocation, folder);
    if (mail.obstacle === null) count += 1;
    results.push(await sendOne(invocation, { folder, mail, server, told, manner }));
  }
  return results;
}

function rehearsed(mail: DueMail): Result {
  if (mail.obstacle === 'refused') return { mail, outcome: 'failed', reason: mail.obstacle };
  return { mail, outcome: mail.obstacle === null ? 'sent' : 'skipped', reason: mail.obstacle };
}

function cannot(why: SendingFault): UsageError {
  return new UsageError({ fault: 'cannot-send', why });
}
