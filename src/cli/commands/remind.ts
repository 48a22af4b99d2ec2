/** `dondoc remind`: load, look, report, render. */

import { readerOf } from '../../output/formats.ts';
import { visible } from '../../output/text/visible.ts';
import { lettersWritten, noAddress } from '../../output/words/letters-written.ts';
import { nothingToChase, sentences } from '../../output/words/sentences.ts';
import { addressedIn } from '../../report/addressed.ts';
import type { AgencyReminders, RemindersAnswer } from '../../report/answers.ts';
import { remindersAnswer } from '../../report/reminders.ts';
import { toldBy } from '../../report/told.ts';
import { withTold } from '../../report/with-told.ts';
import { type LetterFolder, letterFolder, writeLetters } from '../answer/letter-files.ts';
import { remindersRenderers } from '../answer/letter-renderers.ts';
import { mannerOfLetters } from '../answer/letter-template.ts';
import { exitCode, type Listing, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { say, warn } from '../say.ts';
import { UsageError } from '../usage-error.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { options } = invocation;
  if (options.send === true) return await (await import('../sending/send.ts')).send(invocation);
  if (options.log === true) return await (await import('../sending/log.ts')).showLog(invocation);
  if (options.markSent !== undefined)
    return await (await import('../sending/mark-sent.ts')).markSent(invocation, options.markSent);
  refuseWithoutSend(invocation);
  const folder = letterFolder(invocation);
  const listing = await openListing(invocation, 'reminders');
  if (listing === null) return refused;
  const answer = answerFrom(listing);
  if (folder !== null) await fill(invocation, folder, listing, answer);
  else if (answer.agencies.length > 0 || !isSilent(invocation))
    await printAnswer(invocation, remindersRenderers, answer);
  tellOfAddresses(invocation, answer, folder);
  warnOfGone(invocation, answer);
  await remark(invocation, listing);
  return exitCode(invocation, listing);
}

/** A usage error for what only says how to send. */
export function refuseWithoutSend({ options }: Invocation): void {
  for (const [option, given] of [
    ['--dry-run', options.dryRun],
    ['--retry-unknown', options.retryUnknown],
  ] as const)
    if (given === true) throw new UsageError({ fault: 'needed-option', option: '--send', command: `remind ${option}` });
}

/** With what the ledger knows of each task, where anything was ever sent. */
export function answerFrom({ view, selection, around }: Listing): RemindersAnswer {
  const answer = remindersAnswer(view, selection, around);
  const { plan } = view;
  return plan.ledger.length === 0 ? answer : withTold(plan, answer, toldBy(plan.ledger));
}

async function fill(
  invocation: Invocation,
  folder: LetterFolder,
  listing: Listing,
  answer: RemindersAnswer,
): Promise<void> {
  const { plan, folder: planFolder } = listing.opened;
  const manner = await mannerOfLetters(invocation, listing.opened, [folder.format]);
  const written = await writeLetters(invocation, folder, {
    letters: addressedIn(answer).map((part) => [part]),
    render: async ([only = answer]) => await remindersRenderers[folder.format](only, manner),
    manner,
    plans: [{ id: plan.id, folder: planFolder, agencies: plan.register.map(({ id }) => id) }],
  });
  tellWrittenLetters(invocation, written, folder, answer.totals.tasks);
}

/** Says on standard error how many files there are, or that nobody needs one. */
export function tellWrittenLetters(invocation: Invocation, written: number, folder: LetterFolder, tasks: number): void {
  const { language } = invocation;
  const said =
    written === 0 ? nothingToChase(tasks, language) : lettersWritten[language](written, visible(folder.given));
  say(invocation, said);
}

/** Says on standard error how many agencies have no address, where the answer is to be mailed. */
export function tellOfAddresses(
  { env, language }: Invocation,
  { agencies }: { readonly agencies: readonly Pick<AgencyReminders, 'agency'>[] },
  folder: LetterFolder | null,
): void {
  if (folder?.format !== 'eml') return;
  const without = agencies.filter(({ agency }) => agency.email === null).map(({ agency }) => visible(agency.name));
  if (without.length > 0) warn({ env }, noAddress[language](without));
}

/** Says on standard error who is gone without a successor in office: who answers for them, a person decides before sending, so it is said with -q, too. */
export function warnOfGone(
  { env, language }: Invocation,
  { agencies }: { readonly agencies: readonly Pick<AgencyReminders, 'agency'>[] },
): void {
  const gone = agencies.filter(({ agency }) => agency.goneAfter !== null);
  if (gone.length === 0) return;
  const names = gone.map(({ agency }) => visible(agency.name));
  warn({ env }, sentences.goneAgencies[language](names));
}

/** With -q, nothing to send is nothing said: cron mails only what was printed. */
export function isSilent({ options, format }: Invocation): boolean {
  return options.quiet === true && readerOf(format) === 'screen';
}
