/** `dondoc report` over several plans: one report, to which each plan that was issued by then adds its own. */
import { visible } from '../../output/text/visible.ts';
import { plansWords } from '../../output/words/plans.ts';
import type { PeriodicOfPlans } from '../../report/periodic/answer.ts';
import { reportOverPlans } from '../../report/periodic/over-plans.ts';
import { senderNames } from '../../report/periodic/sender.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { periodicRenderers } from '../answer/renderers.ts';
import { remarkOwnText } from '../commands/report.ts';
import type { Invocation } from '../invocation.ts';
import { onlyAgency } from '../option-values.ts';
import { say } from '../say.ts';
import { gatheredReports, type Reports } from './gathered-reports.ts';
import { overPlans } from './over-plans.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  onlyAgency(invocation.options);
  const gathered = gatheredReports(invocation);
  const over = await overPlans({ ...invocation, words: [] }, folders, 'sender', async (listing, _, folder) => {
    await gathered.add(listing, folder);
  });
  if (over === null) return refused;
  const told = gathered.all();
  const { leftOut, dueSoonDays } = over.summed;
  const answer = reportOverPlans(told.reports, { leftOut, dueSoonDays, issuedLater: told.issuedLater });
  const book = () => told.book({ plan: null, leftOut, revision: null, dueSoonDays, asOf: answer.asOf });
  await printAnswer(invocation, periodicRenderers, { answer, book });
  remark(invocation, told, answer);
  return over.end(0);
}

/** Says on standard error what of the office's own text stands elsewhere, which plans have nothing to tell, and that nobody can sign for all. */
function remark(
  invocation: Invocation,
  { reports, issuedLater, own }: Reports,
  { sender, agency }: PeriodicOfPlans,
): void {
  const { language } = invocation;
  for (const one of own) remarkOwnText(invocation, one);
  for (const { folder, issued } of issuedLater)
    say(invocation, plansWords.issuedLater[language](visible(folder), issued));
  if (sender.name === '') say(invocation, plansWords.sendersApart[language](senderNames(reports, agency).map(visible)));
}
