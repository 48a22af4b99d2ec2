/** `dondoc report [PERIOD]`: load, look on the day that the period's data closed, report, render. */
import { type Period, periodNamed } from '../../calendar/period.ts';
import { lastClosed, reportingOf, running } from '../../calendar/reporting-period.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { visible } from '../../output/text/visible.ts';
import { ownTextNotes } from '../../output/words/own-text.ts';
import { type StatusBook, statusBook } from '../../report/book.ts';
import type { PeriodicAnswer } from '../../report/periodic/answer.ts';
import { reportedView } from '../../report/periodic/own-part.ts';
import { isBeforePlan, isIssuedAfter, periodicAnswer, reportDay } from '../../report/periodic/periodic.ts';
import { everything } from '../../report/selection.ts';
import { look } from '../../view/look.ts';
import type { View } from '../../view/view.ts';
import { type Listing, openListing, refused, remark } from '../answer/listing.ts';
import { type OwnTextFile, ownText } from '../answer/own-text-file.ts';
import { printAnswer } from '../answer/print.ts';
import { periodicRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import { onlyAgency, timeTyped } from '../option-values.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { options, words } = invocation;
  const given = onlyAgency(options);
  const listing = await openListing({ ...invocation, words: [], options: { ...options, agency: [] } }, 'sender');
  if (listing === null) return refused;
  const { opened } = listing;
  const period = words.length === 0 ? usualPeriod(opened) : await periodMeant(opened, words.join(' '));
  refuseUntold(opened, period);
  const told = reportOn(listing, period, given === null ? null : agencyNamed(opened.plan, given));
  await printAnswer(invocation, periodicRenderers, told.report);
  remarkOwnText(invocation, told.own);
  await remark(invocation, told);
  return 0;
}

/** The report of one plan, with what it was made from. */
interface Told {
  readonly opened: OpenedPlan;
  readonly view: View;
  readonly own: OwnTextFile;
  readonly report: { readonly answer: PeriodicAnswer; readonly book: () => StatusBook };
}

/** What the plan has to tell of the period; of the agency of this id alone where one is given. `shown` names a file of its folder. */
export function reportOn(
  { opened, view: asked, around }: Pick<Listing, 'opened' | 'view' | 'around'>,
  period: Period,
  agency: string | null,
  shown: (file: string) => string = (file) => file,
): Told {
  const view = look(opened.plan, reportDay(period, opened.asOf), asked.dueSoonDays);
  const own = ownText(opened, { period: period.name, agency, shown });
  const answer = periodicAnswer(view, { period, agency, paragraphs: own.paragraphs }, around);
  const book = () => statusBook('status', reportedView(view, agency), everything, around, 'urgency');
  return { opened, view, own, report: { answer, book } };
}

/** Says what of the office's own text stands elsewhere than its author may think. */
export function remarkOwnText(invocation: Invocation, { file, unknown, unused }: OwnTextFile): void {
  const { language } = invocation;
  const { unknown: elsewhere, unused: nowhere } = ownTextNotes;
  for (const heading of unknown) say(invocation, elsewhere[language](file, visible(heading)));
  for (const name of unused) say(invocation, nowhere[language](visible(name)));
}

/** The last quarter that had closed; of a plan that was issued since, the one that runs. */
function usualPeriod({ plan, asOf }: OpenedPlan): Period {
  const closed = lastClosed('quarter', asOf);
  return isBeforePlan(plan, closed) ? running('quarter', asOf) : closed;
}

/** The period typed: a name, or words for it as said on the day asked for. A usage error where it is none. */
export async function periodMeant({ asOf }: Pick<OpenedPlan, 'asOf'>, given: string): Promise<Period> {
  const time = await timeTyped(given);
  const period = time === null ? null : periodNamed(time(asOf).name);
  if (period === null) throw new UsageError({ fault: 'not-a-report-period', given });
  return period;
}

/** A plan by when it was issued, and the day asked for. */
interface Dated extends Pick<OpenedPlan, 'asOf'> {
  readonly plan: Parameters<typeof isBeforePlan>[0];
}

/** A usage error where there is nothing to tell: the period closed before there was a plan or has not begun, or the day is before the plan. */
export function refuseUntold({ plan, asOf }: Dated, period: Period): void {
  const { issued } = plan.document;
  const { opens } = reportingOf(period);
  if (isBeforePlan(plan, period)) throw new UsageError({ fault: 'period-before-plan', period: period.name, issued });
  if (isIssuedAfter(plan, asOf)) throw new UsageError({ fault: 'day-before-plan', asOf, issued });
  if (opens > asOf) throw new UsageError({ fault: 'period-not-begun', period: period.name, opens });
}
