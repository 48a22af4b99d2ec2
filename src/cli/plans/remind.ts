/** `dondoc remind` over several plans: what is printed. Letters, mails and ledgers are each plan's own. */

import type { DigestsOfPlans } from '../../output/plans/reminders.ts';
import { answerJson } from '../../output/text/answer-json.ts';
import { gatheredReminders, together } from '../../report/gathered-reminders.ts';
import { exitCode, refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import type { Renderers } from '../answer/rendered.ts';
import { answerFrom, isSilent, warnOfGone } from '../commands/remind.ts';
import type { Invocation } from '../invocation.ts';
import { refuseOtherForms } from './other-forms.ts';
import { overPlans } from './over-plans.ts';
import { refuseOneOnly } from './refuse-one-only.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  refuseSending(invocation, folders);
  refuseOtherForms(invocation, folders, renderers);
  const gathered = gatheredReminders();
  let code = 0;
  const over = await overPlans(invocation, folders, 'reminders', async (listing, asked) => {
    const answer = answerFrom(listing);
    gathered.add(answer);
    code = Math.max(code, exitCode(asked, listing));
    return answer.totals;
  });
  if (over === null) return refused;
  const digests = gathered.digests();
  if (digests.length > 0 || !isSilent(invocation))
    await printAnswer(invocation, renderers, { summed: over.summed, digests });
  warnOfGone(invocation, { agencies: digests });
  over.remark();
  return over.exitCode(code);
}

const renderers = {
  text: async (all, { page }) => (await import('../../output/plans/reminders.ts')).renderDigests(all, await page()),
  table: async (all, { page }) =>
    (await import('../../output/plans/reminders.ts')).renderDigestTables(all, await page()),
  json: async ({ summed, digests }) => answerJson({ kind: 'reminders', ...summed, agencies: digests.map(together) }),
  csv: async (all, { language }) => (await import('../../output/plans/reminders.ts')).digestsCsv(all, language),
  md: async (all, { language }) => (await import('../../output/plans/reminders.ts')).digestsMarkdown(all, language),
} satisfies Renderers<DigestsOfPlans>;

/** Who writes, what was sent and when: each plan says its own. */
function refuseSending({ env, options }: Invocation, folders: readonly string[]): void {
  refuseOneOnly(env, folders, [
    ['--send', options.send],
    ['--log', options.log],
    ['--mark-sent', options.markSent],
    ['--output', options.output],
    ['--force', options.force],
    ['--dry-run', options.dryRun],
    ['--retry-unknown', options.retryUnknown],
  ]);
}
