/** `template` as data: what an agency, or each member of a group, owes and has not done; the rest it fills in. */
import type { Day } from '../calendar/day.ts';
import type { State } from '../plan/model.ts';
import type { Standing } from '../view/view.ts';
import type { AnswerHead, DueAnswer, NamedAgency, TaskAnswer } from './answers.ts';
import type { NamedPlan, PlansHead } from './plans-answers.ts';

/** One thing owed: a task, or one occurrence of a task that recurs, by one agency. */
export interface OwedAnswer {
  /** Of several plans, which it is of. */
  readonly plan?: NamedPlan;
  readonly task: { readonly id: string; readonly text: string; readonly product: string | null };
  readonly agency: NamedAgency;
  /** The occurrence's period as the files name it; null unless the task recurs. */
  readonly period: string | null;
  /** The deadline in force; of an occurrence with its own day. */
  readonly due: DueAnswer | null;
  /** What was asked for the task and not granted. */
  readonly requests: TaskAnswer['requests'];
  readonly standing: Standing;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  /** The latest report that counts for the agency, on the occurrence if it is one. */
  readonly lastReport: { readonly date: Day; readonly state: State; readonly note: string | null } | null;
  /** So many of all, as the agency told it last. */
  readonly count: TaskAnswer['count'];
  /** What the agency told last that stands in the way, and what it proposes; null for nothing. */
  readonly obstacle: string | null;
  readonly proposal: string | null;
}

/** In document order; under one task the agencies in the order of the register, under each the occurrences in time. */
export interface ReturnAnswer extends AnswerHead, ReturnSheet {}

/** The same over several plans, in their order. */
export interface ReturnOfPlans extends PlansHead, ReturnSheet {}

/** Of one plan or several. */
export type GivenReturn = ReturnAnswer | ReturnOfPlans;

/** What a return holds, whatever it is about. */
export interface ReturnSheet {
  readonly kind: 'return';
  /** The agency or group asked. */
  readonly agency: NamedAgency;
  readonly owed: readonly OwedAnswer[];
}
