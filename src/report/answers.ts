/** The answers as data, in the very shape of the JSON contract (`schemaVersion` 1). Everything printed is made from these. */

import type { Day } from '../calendar/day.ts';
import type { DueEntries } from '../calendar/due-name.ts';
import type { Attached, Correspondent, Count, IssuedDocument, Sender, State } from '../plan/model.ts';
import type { Standing } from '../view/view.ts';
import type { WordingReading } from '../wording/reading.ts';

/** An agency or group by id and name. */
export interface NamedAgency {
  readonly id: string;
  readonly name: string;
}

/** `print`: the document as issued. */
export interface DocumentAnswer {
  readonly kind: 'document';
  readonly document: IssuedDocument;
  readonly appendices: readonly PrintedAppendix[];
}

/** An appendix as a table: agencies as issued, else as they are named in the register. */
export interface PrintedAppendix {
  readonly heading: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  /** A cell for each column. */
  readonly rows: readonly { readonly isGroup: boolean; readonly cells: readonly string[] }[];
}

/** `deadline`: how a phrase was read. */
export interface DeadlineAnswer {
  readonly kind: 'deadline';
  readonly wording: string;
  /** Null when the phrase cannot be read; a recurrence has no `from`, since the phrase names no first year. */
  readonly due: WrittenDue | null;
  readonly day: Day | null;
  readonly reading: WordingReading;
}

/** `deadline` as it is printed for programs. */
export interface DeadlineDocument extends Omit<DeadlineAnswer, 'reading'> {
  /** How it was read, step by step, in words. */
  readonly reading: readonly string[];
}

/** A due value as in the files (`2021-Q1`, `ongoing`, or the object). */
export type WrittenDue = string | DueEntries;

/** A deadline. */
export interface DueAnswer {
  /** `none` where the document names no deadline. */
  readonly value: WrittenDue;
  /** The day in force; null where there is none. */
  readonly day: Day | null;
  /** The phrase as issued. */
  readonly wording: string | null;
  /** Before it rolled to a working day; null if it did not. */
  readonly rolledFrom: Day | null;
}

/** A document by what is known of it. */
export interface EvidenceAnswer {
  readonly number: string | null;
  readonly date: Day | null;
  readonly title: string | null;
}

/** A task as of the day. A recurring one is one task: its earliest occurrence not done, else the next, gives day and standing. */
export interface TaskAnswer {
  readonly id: string;
  /** As people name its place in the document: `Phụ lục, số TT 03`. */
  readonly label: string;
  readonly source: 'body' | 'appendix';
  readonly text: string;
  readonly lead: readonly NamedAgency[];
  readonly with: readonly NamedAgency[];
  /** The agencies as issued, where that differs from their names. */
  readonly leadWording: string | null;
  readonly withWording: string | null;
  /** What the task is to yield, as issued. */
  readonly product: string | null;
  /** The day or period before which it is not owed, as in the files. */
  readonly start: string | null;
  /** The earlier of several dates. */
  readonly milestones: readonly Omit<DueAnswer, 'rolledFrom'>[];
  /** Words beside a date: shown, never judged. */
  readonly condition: string | null;
  /** Cells of further columns of the appendix. */
  readonly extra: Readonly<Record<string, string>>;
  /** In force on the day. */
  readonly due: DueAnswer | null;
  /** As issued. */
  readonly originalDue: DueAnswer | null;
  /** How many later documents gave more time. */
  readonly extensions: number;
  /** How many times a later document shortened the term; no extension. */
  readonly broughtForward: number;
  /** What was asked for by the day and not granted: it moves nothing. */
  readonly requests: readonly RequestAnswer[];
  readonly state: State;
  readonly standing: Standing;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  /** The date of the evidence. */
  readonly completedOn: Day | null;
  readonly evidence: readonly EvidenceAnswer[];
  /** Done, and proved in words alone, without a numbered document; of several agencies, by one of them at least. */
  readonly doneByDescription: boolean;
  /** Of a recurring task: all up to the day, and the next. */
  readonly occurrences: readonly {
    readonly period: string;
    readonly day: Day;
    readonly state: State;
    readonly standing: Standing;
    readonly completedOn: Day | null;
    readonly doneByDescription: boolean;
  }[];
  /** Of a task owed by several: each with its part. */
  readonly members: readonly {
    readonly agency: NamedAgency;
    readonly state: State;
    readonly standing: Standing;
    readonly completedOn: Day | null;
    readonly doneByDescription: boolean;
  }[];
  /** At least these members: the document leaves the group open. */
  readonly openMembership: boolean;
  /** Open-ended, and nobody reported for longer than `reviewMonths`. */
  readonly stale: boolean;
  /** Whole months without a report of an open-ended task, from the plan's issue while there is none; null for others. */
  readonly monthsSilent: number | null;
  readonly lastReport: {
    readonly date: Day;
    readonly agency: string;
    readonly state: State;
    readonly note: string | null;
    readonly obstacle: string | null;
    readonly proposal: string | null;
  } | null;
  /** How many of all have done it by the last report that says so, of an open group for one; null where none does. */
  readonly count: (Count & { readonly date: Day }) | null;
  /** What each agency said last that stands in the way, and what it proposes; of what is done, nothing. */
  readonly obstacles: readonly ToldAnswer[];
  readonly proposals: readonly ToldAnswer[];
  /** Where it stands in the files. */
  readonly location: { readonly file: string; readonly line: number };
}

/** A letter that asks for another deadline. */
export interface RequestAnswer {
  readonly number: string;
  readonly date: Day;
  /** Null where the file does not say who asks. */
  readonly issuer: NamedAgency | null;
  /** The deadline that is asked for. */
  readonly to: WrittenDue;
  readonly reason: string | null;
  /** The document that says no; null where none does, and of a request that waits. */
  readonly declined: DeclineAnswer | null;
}

/** A document by which what was asked for is not granted. */
export interface DeclineAnswer {
  readonly number: string;
  readonly date: Day;
  readonly issuer: NamedAgency | null;
  readonly reason: string | null;
}

/** What one agency said, and in the report of which day. */
export interface ToldAnswer {
  readonly agency: NamedAgency;
  readonly date: Day;
  readonly text: string;
}

/** Counts that add up: tasks = done + inTerm + dueSoon + overdue + ongoing + awaitingEvent + noDeadline + suspended + withdrawn. */
export interface Totals {
  readonly tasks: number;
  readonly done: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  /** Of the done those whose result is no numbered document. */
  readonly doneByDescription: number;
  readonly inTerm: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly ongoing: number;
  readonly awaitingEvent: number;
  readonly noDeadline: number;
  readonly suspended: number;
  readonly withdrawn: number;
  /** Done or overdue, among the tasks with a day. */
  readonly fallenDue: number;
}

/** A share with its parts; a share of nothing has `of: 0` and is printed as a dash. */
export interface Rate {
  readonly count: number;
  readonly of: number;
}

/** The rates that leaders publish. */
export interface Rates {
  /** Done, of all tasks. */
  readonly done: Rate;
  /** Done, of done + overdue, both among the tasks with a day: the Government Office's. */
  readonly doneOfFallenDue: Rate;
  /** Done on time, of the done. */
  readonly onTime: Rate;
  /** Of the done those whose result is no numbered document. */
  readonly byDescription: Rate;
}

/** What every answer about tasks says first. */
export interface AnswerHead {
  readonly plan: PlanAnswer;
  /** The day for which the answer holds. */
  readonly asOf: Day;
  /** The commit that the files are at, with `-dirty` if they differ from it; null outside git. */
  readonly revision: string | null;
  /** A task is due soon when so many days are left, or fewer. */
  readonly dueSoonDays: number;
}

/** The head of an answer about the tasks that filters name. */
export interface SelectedHead extends AnswerHead {
  /** The agencies asked for, by whose own parts all is told and counted; absent where none was. */
  readonly partOf?: readonly AskedAgency[];
}

/** An agency or group that was asked for, and who came before or after it. */
export interface AskedAgency extends NamedAgency {
  /** Its last day, where that is past; else null. */
  readonly until: Day | null;
  /** Who answers for it since. */
  readonly successors: readonly NamedAgency[];
  /** The bodies that ended and for which it answers: what they owed is told as its own. */
  readonly tookOver: readonly NamedAgency[];
}

/** The plan as its document is cited: `type` and `number` as printed in its head (a blank number stays blank). */
export interface PlanAnswer {
  readonly id: string;
  readonly title: string;
  /** `KẾ HOẠCH`. */
  readonly type: string;
  /** `/KH-UBND`. */
  readonly number: string;
  /** A day or a period (`2020-06`). */
  readonly issued: string;
  /** A name. */
  readonly issuer: string;
}

export interface StatusAnswer extends SelectedHead {
  readonly kind: 'status';
  /** An open-ended task is stale when nobody reported for longer than so many months. */
  readonly reviewMonths: number;
  readonly totals: Totals;
  readonly rates: Rates;
  readonly tasks: readonly TaskAnswer[];
}

export const groupings = ['lead', 'section', 'quarter', 'agency', 'plan'] as const;
export type Grouping = (typeof groupings)[number];

/** `status --by`: a row of counts for each group. By agency a task may count in several rows. */
export interface GroupedStatusAnswer extends SelectedHead, GroupedStatus {}

/** The same without its head: of one plan, or of several. */
export interface GroupedStatus {
  readonly kind: 'status-by';
  readonly by: Grouping;
  readonly totals: Totals;
  readonly rates: Rates;
  readonly groups: readonly CountedGroup[];
  /** How many tasks stand in more than one row. */
  readonly countedTwice: number;
}

/** One row of `status --by`. */
export interface CountedGroup {
  /** An agency id, a section number, a quarter (`2021-Q4`), a plan's id, or null for the tasks without one. */
  readonly key: string | null;
  readonly name: string | null;
  readonly totals: Totals;
  readonly rates: Rates;
}

/** `overdue --by`: a row for each group that has something overdue. By agency a task may count in several rows. */
export interface OverdueGroupsAnswer extends SelectedHead, OverdueGroups {}

/** The same without its head: of one plan, or of several. */
export interface OverdueGroups {
  readonly kind: 'overdue-by';
  readonly by: Grouping;
  readonly totals: Totals;
  /** How many tasks are overdue, each counted once. */
  readonly overdue: number;
  /** The most days late; 0 where nothing is. */
  readonly longest: number;
  readonly groups: readonly OverdueGroup[];
  /** How many tasks stand in more than one row. */
  readonly countedTwice: number;
}

/** One row of `overdue --by`. */
export interface OverdueGroup {
  /** As of `status --by`. */
  readonly key: string | null;
  readonly name: string | null;
  readonly overdue: number;
  /** The most days late. */
  readonly longest: number;
}

export interface OverdueAnswer extends SelectedHead {
  readonly kind: 'overdue';
  readonly totals: Totals;
  readonly tasks: readonly TaskAnswer[];
}

/** How many agencies stand where with their parts of one task. */
export interface MemberCounts {
  readonly all: number;
  readonly done: number;
  readonly inTerm: number;
  readonly dueSoon: number;
  readonly overdue: number;
}

/** A task as one agency owes it: state, standing, days and `members` are its own part. */
export interface RemindedTask extends TaskAnswer {
  /** How the others who owe it stand, the agency itself left out; null when nobody else owes it. */
  readonly memberCounts: MemberCounts | null;
  /** Whose duty it was, where that agency is no longer in office and its successor is reminded; else null. */
  readonly inheritedFrom: NamedAgency | null;
  /** The document that moved the deadline last; null while none did. */
  readonly lastExtension: EvidenceAnswer | null;
  /** Of an open-ended duty since when the agency did not report on it; null for others. */
  readonly silentSince: Day | null;
  /** Whether the plan's owner is told of it, since it is long overdue. */
  readonly escalated: boolean;
  /** So many days before the deadline it is reminded of, the longest first. */
  readonly remindBefore: readonly number[];
  /** How often the agency was reminded of it with this deadline, and when last; by the ledger, absent where it was not asked. */
  readonly told?: { readonly times: number; readonly last: Day | null; readonly movedFrom: Day | null } | null;
}

/** What one agency is to be reminded of: every way out (letter, mail, calendar, table) is made from this. */
export interface AgencyReminders {
  readonly agency: NamedAgency & {
    readonly email: string | null;
    /** Its last day in office, where it is gone and nobody in office is named to have taken over; else null. */
    readonly goneAfter: Day | null;
  };
  readonly overdue: readonly RemindedTask[];
  readonly dueSoon: readonly RemindedTask[];
  /** Open-ended duties to be asked for; none where the office has not said who is reminded when. */
  readonly review: readonly RemindedTask[];
}

/** Who writes the letters and mails, whom to answer, who is told besides. */
export interface OfficeAnswer {
  /** By `reminders.yaml`; where that says nothing, what the plan itself says of the body that issued it. */
  readonly sender: Sender;
  /** Null where `reminders.yaml` names nobody. */
  readonly answerTo: (Correspondent & { readonly by: Day }) | null;
  /** Gets a digest of what is escalated; null where `reminders.yaml` names nobody. */
  readonly owner: Correspondent | null;
  readonly copies: readonly Correspondent[];
  /** What goes with each mail. */
  readonly attach: readonly Attached[];
}

export interface RemindersAnswer extends SelectedHead {
  readonly kind: 'reminders';
  readonly office: OfficeAnswer;
  readonly totals: Totals;
  readonly agencies: readonly AgencyReminders[];
}

/** What is long overdue, agency by agency, for the owner of the plan. */
export interface DigestAnswer extends RemindersAnswer {
  readonly digestFor: Correspondent;
}

/** `show ID`. */
export interface ShowAnswer extends AnswerHead, ShownTask {
  readonly kind: 'task';
}

/** `show ID ID`: several tasks, in the order in which they were asked for. */
export interface ShowSeveralAnswer extends AnswerHead {
  readonly kind: 'tasks';
  readonly tasks: readonly ShownTask[];
}

/** A task with what leads to it and what became of it. */
export interface ShownTask {
  readonly task: TaskAnswer;
  /** The headings and texts above the clause, outermost first. */
  readonly context: readonly { readonly number: string; readonly text: string }[];
  readonly amendments: readonly AmendmentAnswer[];
  /** What was asked for and not granted, in the order of the file. */
  readonly declinedRequests: readonly RequestAnswer[];
  readonly reports: readonly ReportAnswer[];
  /** The task on whose completion the deadline in force hangs, as it stands; null for none. */
  readonly prerequisite: PrerequisiteAnswer | null;
}

/** A task that is to be done before another. */
export type PrerequisiteAnswer = Pick<
  TaskAnswer,
  'id' | 'label' | 'text' | 'standing' | 'daysLate' | 'daysLeft' | 'completedOn'
>;

/** A later document and what it changed. */
export interface AmendmentAnswer {
  readonly instrument: EvidenceAnswer;
  /** The document that asked for it. */
  readonly requested: EvidenceAnswer | null;
  readonly reason: string | null;
  /** Due values as the files write them, agencies by name; null where there is nothing to compare. */
  readonly changes: readonly {
    readonly of: 'due' | 'lead' | 'with' | 'suspend' | 'resume' | 'withdraw';
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** What an agency reported. */
export interface ReportAnswer {
  readonly date: Day;
  readonly agency: NamedAgency;
  readonly state: State;
  /** The occurrence of a recurring task. */
  readonly period: string | null;
  /** How many of all have done it, as the agency says. */
  readonly count: Count | null;
  readonly evidence: readonly EvidenceAnswer[];
  readonly note: string | null;
  /** What stands in the way, as the agency says. */
  readonly obstacle: string | null;
  readonly proposal: string | null;
}
