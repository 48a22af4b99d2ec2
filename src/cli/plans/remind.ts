/** `dondoc remind` over several plans: one letter an agency, whatever the plans. */

import type { DigestsOfPlans } from '../../output/plans/reminders.ts';
import { answerJson } from '../../output/text/answer-json.ts';
import { type Addressed, addressedIn } from '../../report/addressed.ts';
import { gatheredReminders, together, withoutPlan } from '../../report/gathered-reminders.ts';
import { type LetteredPlan, letterFolder } from '../answer/letter-files.ts';
import type { filesOnly, remindersRenderers } from '../answer/letter-renderers.ts';
import { mannerOfLetters } from '../answer/letter-template.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { inLanguage, type Manner, onPage, type Renderers } from '../answer/rendered.ts';
import {
  answerFrom,
  isSilent,
  refuseWithoutSend,
  tellOfAddresses,
  tellWrittenLetters,
  warnOfGone,
} from '../commands/remind.ts';
import type { Invocation } from '../invocation.ts';
import { overPlans } from './over-plans.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  const { options } = invocation;
  if (options.send === true) return await (await import('./send.ts')).send(invocation, folders);
  if (options.log === true) return await (await import('./log.ts')).showLog(invocation, folders);
  if (options.markSent !== undefined)
    return await (await import('./mark-sent.ts')).markSent(invocation, folders, options.markSent);
  refuseWithoutSend(invocation);
  const folder = letterFolder(invocation);
  const gathered = gatheredReminders();
  const addressed: Addressed[] = [];
  const plans: LetteredPlan[] = [];
  const manners: Manner[] = [];
  const over = await overPlans(invocation, folders, 'reminders', async (listing, asked) => {
    const answer = withoutPlan(answerFrom(listing));
    gathered.add(answer);
    if (folder !== null) {
      const { plan } = listing.opened;
      for (const one of addressedIn(answer)) addressed.push(one);
      plans.push({ id: plan.id, folder: listing.opened.folder, agencies: plan.register.map(({ id }) => id) });
      manners.push(await mannerOfLetters(asked, listing.opened, [folder.format]));
    }
    return answer.totals;
  });
  if (over === null) return refused;
  const all: DigestsOfPlans = { summed: over.summed, digests: gathered.digests() };
  if (folder !== null) {
    const { writeLettersOfPlans } = await import('./letters.ts');
    const written = await writeLettersOfPlans(invocation, folder, { ...all, addressed, plans, manners });
    tellWrittenLetters(invocation, written, folder, all.summed.totals.tasks);
  } else if (all.digests.length > 0 || !isSilent(invocation)) await printAnswer(invocation, renderers, all);
  tellOfAddresses(invocation, { agencies: all.digests }, folder);
  warnOfGone(invocation, { agencies: all.digests });
  return over.end(over.failing);
}

const renderers = {
  text: onPage(async () => (await import('../../output/plans/reminders.ts')).renderDigests),
  table: onPage(async () => (await import('../../output/plans/reminders.ts')).renderDigestTables),
  json: async ({ summed, digests }) => answerJson({ kind: 'reminders', ...summed, agencies: digests.map(together) }),
  csv: inLanguage(async () => (await import('../../output/plans/reminders.ts')).digestsCsv),
  md: inLanguage(async () => (await import('../../output/plans/reminders.ts')).digestsMarkdown),
  html: inLanguage(async () => (await import('../../output/plans/reminders.ts')).digestsHtml),
} satisfies Renderers<DigestsOfPlans, Exclude<keyof typeof remindersRenderers, (typeof filesOnly)[number]>>;
