/** Answers over several plans, in the shape of the JSON contract: `plan` is null, `plans` names them, `totals` are those of all. */
import type { Day } from '../calendar/day.ts';
import type { AgencyList } from './agencies.ts';
import type {
  AgencyReminders,
  AnswerHead,
  AskedAgency,
  GroupedStatus,
  OverdueAnswer,
  OverdueGroups,
  RemindedTask,
  SelectedHead,
  StatusAnswer,
  TaskAnswer,
  Totals,
} from './answers.ts';
import type { Diagnostic } from './check-answer.ts';

/** A plan by its id and title. */
export interface NamedPlan {
  readonly id: string;
  readonly title: string;
}

/** One of the plans of an answer. */
export interface CountedPlan extends NamedPlan {
  /** As people see it from the folder that the program was started in. */
  readonly folder: string;
  /** The commit that its files are at, with `-dirty` if they differ from it; null outside git, and where nobody asked. */
  readonly revision: string | null;
  readonly totals: Totals;
}

/** A plan that could not be read, with what is wrong in its files: left out by `--keep-going`. */
export interface LeftOutPlan {
  readonly folder: string;
  readonly findings: readonly Diagnostic[];
  /** The revision, as typed, at which it could not be read; absent where the files on disk could not. */
  readonly at?: string;
}

/** What every answer over several plans says first. */
export interface PlansHead {
  readonly plan: null;
  /** In the order of the answer. */
  readonly plans: readonly CountedPlan[];
  readonly leftOut: readonly LeftOutPlan[];
  /** The day for which the answer holds. */
  readonly asOf: Day;
  /** Each plan has its own. */
  readonly revision: null;
  /** A task is due soon when so many days are left, or fewer; null where the plans settle different windows. */
  readonly dueSoonDays: number | null;
  /** The agencies asked for, as the plans that know them tell of them; absent where none was. */
  readonly partOf?: readonly AskedAgency[];
}

/** The head of an answer, about one plan or several. */
export type AnyHead = SelectedHead | PlansHead;

/** How much is overdue, by one plan or several. */
export type CountedOverdue = AnyHead & {
  readonly totals: Totals;
  /** How many tasks are listed: for the agencies asked for their own part counts, so that it may be another number than the totals'. */
  readonly listed: number;
};

/** A task with its plan. */
export interface TaskOfPlan extends TaskAnswer {
  readonly plan: NamedPlan;
}

export interface StatusOfPlans extends PlansHead, Omit<StatusAnswer, keyof AnswerHead | 'reviewMonths' | 'tasks'> {
  /** Null where the plans settle different intervals. */
  readonly reviewMonths: number | null;
  readonly tasks: readonly TaskOfPlan[];
}

export interface OverdueOfPlans extends PlansHead, Omit<OverdueAnswer, keyof AnswerHead | 'tasks'> {
  readonly tasks: readonly TaskOfPlan[];
}

export interface GroupsOfPlans extends PlansHead, GroupedStatus {}

export interface OverdueGroupsOfPlans extends PlansHead, OverdueGroups {}

export interface AgenciesOfPlans extends PlansHead, AgencyList {}

/** A task that an agency is reminded of, with its plan. */
export interface RemindedTaskOfPlan extends RemindedTask {
  readonly plan: NamedPlan;
}

/** What one agency is to be reminded of, over all plans. */
export interface AgencyRemindersOfPlans extends Pick<AgencyReminders, 'agency'> {
  readonly overdue: readonly RemindedTaskOfPlan[];
  readonly dueSoon: readonly RemindedTaskOfPlan[];
  readonly review: readonly RemindedTaskOfPlan[];
}

export interface RemindersOfPlans extends PlansHead {
  readonly kind: 'reminders';
  readonly totals: Totals;
  readonly agencies: readonly AgencyRemindersOfPlans[];
}
