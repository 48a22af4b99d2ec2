/** `report`: the periodic report as data (Nghị định 09/2019/NĐ-CP), in the shape of the JSON contract. */
import type { Day } from '../../calendar/day.ts';
import type { Sender } from '../../plan/model.ts';
import type { AmendmentAnswer, AnswerHead, NamedAgency, PlanAnswer, Rates, TaskAnswer, Totals } from '../answers.ts';
import type { AnyBook } from '../book.ts';
import type { CountedPlan, NamedPlan, PlansHead, TaskOfPlan } from '../plans-answers.ts';

/** The parts of the report that an officer may add paragraphs to, in the order printed. */
export const reportParts = [
  'opening',
  'steering',
  'results',
  'shortcomings',
  'next',
  'proposals',
  'other',
  'closing',
] as const;
export type ReportPart = (typeof reportParts)[number];

export interface PeriodicAnswer extends AnswerHead, ReportBody {}

/** What a report tells under its head, of one plan or of several. */
export interface ReportBody {
  readonly kind: 'report';
  readonly period: ReportedPeriod;
  /** Whose own report it is: its duties alone, a shared one by its own part; null for the whole plan. */
  readonly agency: NamedAgency | null;
  /** Who signs it. */
  readonly sender: Sender;
  /** To whom it goes: who issued the plan; null where that is the sender. */
  readonly addressee: string | null;
  /** Those of `status` on the day that the answer holds for. */
  readonly totals: Totals;
  readonly rates: Rates;
  /** The counts of each agency that owes something, a shared task once for each by its own part, in the order of the register. */
  readonly agencies: readonly ReportedAgency[];
  /** How many tasks stand under more than one agency. */
  readonly countedTwice: number;
  /** The counts of each headed section, an appendix or a group of one, in the order of the document. */
  readonly sections: readonly ReportedSection[];
  /** What the documents of the period changed, an entry for each document and task. */
  readonly amendments: readonly (AmendmentAnswer & { readonly task: string })[];
  /** Completed in the period, in document order; a recurring one by the last occurrence that was. */
  readonly done: readonly TaskAnswer[];
  /** Completed before the period, and first reported in it. */
  readonly doneEarlier: readonly TaskAnswer[];
  /** Most days late first. */
  readonly overdue: readonly TaskAnswer[];
  /** Not done, and due from the day of the answer to the end of the period; soonest first. */
  readonly dueBeforeEnd: readonly TaskAnswer[];
  /** Not done, and due in the period after; soonest first. */
  readonly next: readonly TaskAnswer[];
  /** Each recurring duty with its occurrences: due or done in the period, owed still, or due until the end of the next. */
  readonly recurring: readonly RecurringDuty[];
  /** Each duty of several with what its agencies did in the period. */
  readonly shared: readonly SharedDuty[];
  /** The open-ended duties, and of how many of them somebody reported in the period. */
  readonly ongoing: { readonly tasks: number; readonly reported: number };
  /** What was told in the period, and what each agency told last of a task that is not done, whenever that was. */
  readonly obstacles: readonly ToldInReport[];
  readonly proposals: readonly ToldInReport[];
  /** The agencies that owe something and reported nothing in the period, in the order of the register. */
  readonly silent: readonly SilentAgency[];
  /** The totals on the closing day of the period before, and of the same period a year before, by today's files; null before the plan was issued. */
  readonly before: Totals | null;
  readonly yearBefore: Totals | null;
  /** What the office adds in its own words, by `reports/<period>.md`. */
  readonly paragraphs: readonly OwnParagraph[];
  /** Every task, in document order. */
  readonly tasks: readonly TaskAnswer[];
}

/** Over several plans: every count is the sum of the plans', an agency is one row over all of them, and what is of one plan names it. */
export interface PeriodicOfPlans extends PlansHead, Omit<ReportBody, keyof ListsOfPlans>, ListsOfPlans {
  readonly plans: readonly ReportedPlan[];
  /** Issued after the data had closed: nothing of them is told. */
  readonly issuedLater: readonly PlanIssuedLater[];
}

/** The lists of a report over several plans: what each entry is of. */
interface ListsOfPlans {
  readonly agencies: readonly AgencyOverPlans[];
  readonly sections: readonly OfPlan<ReportedSection>[];
  readonly amendments: readonly OfPlan<ReportBody['amendments'][number]>[];
  readonly done: readonly TaskOfPlan[];
  readonly doneEarlier: readonly TaskOfPlan[];
  readonly overdue: readonly TaskOfPlan[];
  readonly dueBeforeEnd: readonly TaskOfPlan[];
  readonly next: readonly TaskOfPlan[];
  readonly recurring: readonly OfPlan<RecurringDuty>[];
  readonly shared: readonly OfPlan<SharedDuty>[];
  /** Those of one agency together. */
  readonly obstacles: readonly OfPlan<ToldInReport>[];
  readonly proposals: readonly OfPlan<ToldInReport>[];
  /** Those that owe something in a plan about which they reported nothing in the period, whatever they reported about others. */
  readonly silent: readonly SilentOverPlans[];
  readonly paragraphs: readonly OfPlan<OwnParagraph>[];
  readonly tasks: readonly TaskOfPlan[];
}

/** One of the plans: how it is cited, what it counts, and what it did on the earlier days; null before it was issued. */
export interface ReportedPlan extends CountedPlan, PlanAnswer {
  readonly rates: Rates;
  readonly before: Totals | null;
  readonly yearBefore: Totals | null;
}

export interface PlanIssuedLater extends PlanAnswer {
  /** As people see it. */
  readonly folder: string;
}

/** Something with the plan that it is of. */
export type OfPlan<Item> = Item & { readonly plan: NamedPlan };

export interface AgencyOverPlans extends ReportedAgency {
  readonly overdue: readonly OfPlan<LateDuty>[];
}

/** `owes` and `lastReport` are those of the plans named. */
export interface SilentOverPlans extends SilentAgency {
  readonly plans: readonly OwedOfPlan[];
}

interface OwedOfPlan {
  readonly plan: NamedPlan;
  readonly owes: number;
}

/** A report, of whichever plans. */
export type AnyReport = PeriodicAnswer | PeriodicOfPlans;

/** A report with what only a page shows besides, made when it is asked for. */
export interface PeriodicReport {
  readonly answer: AnyReport;
  readonly book: () => AnyBook;
}

/** The period, and the days that the report tells of: from `opens` to `closes`, not the calendar's `first` to `last`. */
export interface ReportedPeriod {
  /** `2021-Q4`. */
  readonly value: string;
  readonly first: Day;
  readonly last: Day;
  readonly opens: Day;
  readonly closes: Day;
  /** Its data have not closed: it is told as of the day asked. */
  readonly provisional: boolean;
  readonly next: { readonly value: string; readonly first: Day; readonly last: Day };
  readonly before: ClosedPeriod;
  readonly yearBefore: ClosedPeriod;
}

/** Another period that it is compared with. */
export interface ClosedPeriod {
  readonly value: string;
  readonly closes: Day;
}

export interface ReportedAgency {
  readonly agency: NamedAgency;
  readonly totals: Totals;
  readonly rates: Rates;
  /** Its overdue tasks, most days first. */
  readonly overdue: readonly LateDuty[];
}

export interface ReportedSection {
  readonly section: string;
  readonly name: string | null;
  readonly totals: Totals;
  readonly rates: Rates;
}

/** A task that an agency is late with, by its own part. */
export interface LateDuty {
  readonly task: string;
  /** The deadline in force, and as issued where it was moved. */
  readonly day: Day | null;
  readonly originalDay: Day | null;
  readonly daysLate: number;
  readonly extensions: number;
}

export interface RecurringDuty {
  readonly task: string;
  readonly occurrences: TaskAnswer['occurrences'];
}

/** A duty that several agencies owe. */
export interface SharedDuty {
  readonly task: string;
  readonly all: number;
  readonly done: number;
  /** Those that did their part in the period. */
  readonly doneInPeriod: readonly NamedAgency[];
  /** Those that have not, with how late each is. */
  readonly left: readonly (NamedAgency & { readonly daysLate: number | null })[];
}

/** What an agency told of a task, and when. */
export interface ToldInReport {
  readonly task: string;
  readonly agency: NamedAgency;
  readonly date: Day;
  readonly text: string;
}

export interface SilentAgency extends NamedAgency {
  /** How many tasks it owes. */
  readonly owes: number;
  /** The day of the last report before the period; null where it never reported. */
  readonly lastReport: Day | null;
}

/** Something that the office adds, under the heading that it stands under there where that is none of the report's. */
export interface OwnParagraph {
  readonly part: ReportPart;
  readonly heading: string | null;
  readonly isItem: boolean;
  readonly text: string;
}
