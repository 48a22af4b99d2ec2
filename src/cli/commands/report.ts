/** `dondoc report [PERIOD]`: load, look on the day that the period's data closed, report, render. */
import { type Period, periodNamed } from '../../calendar/period.ts';
import { lastClosed, reportingOf, running } from '../../calendar/reporting-period.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { visible } from '../../output/text/visible.ts';
import { ownTextNotes } from '../../output/words/own-text.ts';
import { refusalNote } from '../../output/words/sentences.ts';
import { fixedFiles } from '../../plan/folder.ts';
import { stopsAnswers } from '../../plan/load.ts';
import { statusBook } from '../../report/book.ts';
import { reportedView } from '../../report/periodic/own-part.ts';
import { isBeforePlan, isIssuedAfter, periodicAnswer, reportDay } from '../../report/periodic/periodic.ts';
import { everything } from '../../report/selection.ts';
import { look } from '../../view/look.ts';
import { openListing, refuse, refused, remark } from '../answer/listing.ts';
import { type OwnTextFile, ownText } from '../answer/own-text-file.ts';
import { printAnswer } from '../answer/print.ts';
import { periodicRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import { timeTyped } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { options, words } = invocation;
  const [given, other] = options.agency ?? [];
  if (other !== undefined) throw new UsageError({ fault: 'option-twice', option: '--agency <id>' });
  const listing = await openListing({ ...invocation, words: [], options: { ...options, agency: [] } });
  if (listing === null) return refused;
  const { opened, around } = listing;
  if (opened.findings.some((finding) => finding.place.file === fixedFiles.reminders.name && stopsAnswers(finding))) {
    // It says who signs.
    await refuse(invocation, opened, refusalNote(invocation.language, opened.commit !== null));
    return refused;
  }
  const period = words.length === 0 ? usualPeriod(opened) : await periodMeant(opened, words.join(' '));
  refuseUntold(opened, period);
  const agency = given === undefined ? null : agencyNamed(opened.plan, given);
  const view = look(opened.plan, reportDay(period, opened.asOf), listing.view.dueSoonDays);
  const own = ownText(opened, period.name, agency);
  const answer = periodicAnswer(view, { period, agency, paragraphs: own.paragraphs }, around);
  const book = () => statusBook('status', reportedView(view, agency), everything, around, 'urgency');
  await printAnswer(invocation, periodicRenderers, { answer, book });
  remarkOwnText(invocation, own);
  await remark(invocation, { opened, view });
  return 0;
}

/** Says what of the office's own text stands elsewhere than its author may think. */
function remarkOwnText({ env, language, options }: Invocation, { file, unknown, unused }: OwnTextFile): void {
  if (options.quiet === true) return;
  const { unknown: elsewhere, unused: nowhere } = ownTextNotes;
  for (const heading of unknown) env.stderr.write(`dondoc: ${elsewhere[language](file, visible(heading))}\n`);
  for (const name of unused) env.stderr.write(`dondoc: ${nowhere[language](visible(name))}\n`);
}

/** The last quarter that had closed; of a plan that was issued since, the one that runs. */
function usualPeriod({ plan, asOf }: OpenedPlan): Period {
  const closed = lastClosed('quarter', asOf);
  return isBeforePlan(plan, closed) ? running('quarter', asOf) : closed;
}

/** The period typed: a name, or words for it as said on the day asked for. A usage error where it is none. */
async function periodMeant({ asOf }: OpenedPlan, given: string): Promise<Period> {
  const time = await timeTyped(given);
  const period = time === null ? null : periodNamed(time(asOf).name);
  if (period === null) throw new UsageError({ fault: 'not-a-report-period', given });
  return period;
}

/** A usage error where there is nothing to tell: the period closed before there was a plan or has not begun, or the day is before the plan. */
function refuseUntold({ plan, asOf }: OpenedPlan, period: Period): void {
  const { issued } = plan.document;
  const { opens } = reportingOf(period);
  if (isBeforePlan(plan, period)) throw new UsageError({ fault: 'period-before-plan', period: period.name, issued });
  if (isIssuedAfter(plan, asOf)) throw new UsageError({ fault: 'day-before-plan', asOf, issued });
  if (opens > asOf) throw new UsageError({ fault: 'period-not-begun', period: period.name, opens });
}
