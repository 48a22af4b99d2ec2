/** What each of several plans has to tell of a period, for one report over all of them. */
import type { Period } from '../../calendar/period.ts';
import { lastClosed, running } from '../../calendar/reporting-period.ts';
import { type GatheredBook, gatheredBook } from '../../report/gathered-book.ts';
import { answerHead } from '../../report/head.ts';
import type { PlanIssuedLater } from '../../report/periodic/answer.ts';
import { type ReportOfOne, reportOfOne } from '../../report/periodic/of-one-plan.ts';
import { isBeforePlan, isIssuedAfter } from '../../report/periodic/periodic.ts';
import type { Listing } from '../answer/listing.ts';
import type { OwnTextFile } from '../answer/own-text-file.ts';
import { periodMeant, refuseUntold, reportOn } from '../commands/report.ts';
import type { Invocation } from '../invocation.ts';

/** Takes in one plan after the other, and keeps no more of it than what is told. */
interface GatheredReports {
  readonly add: (listing: Listing, folder: string) => Promise<void>;
  /** A usage error where no plan has anything to tell. */
  readonly all: () => Reports;
}

export interface Reports {
  readonly reports: readonly [ReportOfOne, ...ReportOfOne[]];
  readonly issuedLater: readonly PlanIssuedLater[];
  /** The office's own paragraphs of each plan. */
  readonly own: readonly OwnTextFile[];
  /** Asked for only where a page is made. */
  readonly book: GatheredBook['book'];
}

/** What is told of a plan; or which it is, and why it has nothing to tell. */
type Told =
  | { readonly report: ReportOfOne; readonly own: OwnTextFile }
  | { readonly later: PlanIssuedLater; readonly refuse: () => void };

/** Of the period typed, else of the last quarter that closed; where all plans were issued since, of the one that runs. */
export function gatheredReports({ words, format }: Invocation): GatheredReports {
  const isPage = format === 'html';
  const [closed, ran] = [emptyPeriod(isPage), emptyPeriod(isPage)];
  return {
    add: async (listing, folder) => {
      const { asOf } = listing.opened;
      const typed = words.length === 0 ? null : await periodMeant({ asOf }, words.join(' '));
      const period = typed ?? lastClosed('quarter', asOf);
      closed.told.push(toldOf(listing, { folder, period, isPage }, closed.book));
      if (typed === null && closed.told.every(isLater))
        ran.told.push(toldOf(listing, { folder, period: running('quarter', asOf), isPage }, ran.book));
    },
    all: () => reportsIn(closed.told.every(isLater) && ran.told.length > 0 ? ran : closed),
  };
}

/** What is told of one period. */
interface OfPeriod {
  readonly told: Told[];
  /** What only a page shows. */
  readonly book: GatheredBook;
}

function emptyPeriod(isPage: boolean): OfPeriod {
  return { told: [], book: gatheredBook('status', 'urgency', isPage) };
}

interface Asked {
  /** As people see it. */
  readonly folder: string;
  readonly period: Period;
  readonly isPage: boolean;
}

function toldOf(listing: Listing, { folder, period, isPage }: Asked, book: GatheredBook): Told {
  const { opened, view, around, selection } = listing;
  const { plan, asOf } = opened;
  if (isBeforePlan(plan, period) || isIssuedAfter(plan, asOf)) {
    const document = { issued: plan.document.issued };
    return {
      later: { ...answerHead(view, around).plan, folder },
      refuse: () => refuseUntold({ plan: { document }, asOf }, period),
    };
  }
  refuseUntold(opened, period);
  const [agency = null] = selection.agencies;
  const { report, own } = reportOn(listing, period, agency, (file) => `${folder}/${file}`);
  if (isPage) book.add(report.book(), folder);
  return { report: reportOfOne(report.answer, folder), own };
}

function isLater(told: Told): told is Extract<Told, { readonly later: object }> {
  return 'later' in told;
}

function reportsIn({ told, book }: OfPeriod): Reports {
  const those = told.flatMap((one) => (isLater(one) ? [] : [one]));
  const [first, ...others] = those.map(({ report }) => report);
  if (first === undefined) {
    for (const one of told) if (isLater(one)) one.refuse();
    throw new Error('a report of no plan');
  }
  return {
    reports: [first, ...others],
    issuedLater: told.flatMap((one) => (isLater(one) ? [one.later] : [])),
    own: those.map(({ own }) => own),
    book: book.book,
  };
}
