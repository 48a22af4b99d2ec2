/** `status --since` as data: what changed in standing since a day, in the shape of the JSON contract (`schemaVersion` 1). */
import type { Day } from '../calendar/day.ts';
import type {
  DueAnswer,
  EvidenceAnswer,
  NamedAgency,
  ReportAnswer,
  RequestAnswer,
  SelectedHead,
  TaskAnswer,
  Totals,
} from './answers.ts';
import type { StandingAnswer } from './diff-answer.ts';
import type { NoHistory } from './history-answer.ts';
import type { NamedPlan, PlansHead } from './plans-answers.ts';

/** What can have changed of a task, in the order told: what is to be seen to first. */
export const sinceKinds = [
  'became-overdue',
  'became-due-soon',
  'done',
  'reopened',
  'reported',
  'requested',
  'deadline-moved',
  'event-occurred',
  'lead-changed',
  'suspended',
  'resumed',
  'withdrawn',
  'added',
  'removed',
  'other-standing',
] as const;
export type SinceKind = (typeof sinceKinds)[number];

/** What changed from one day to another. The head and the day are the later one's. */
export interface SinceAnswer extends SelectedHead {
  readonly kind: 'status-since';
  readonly since: EarlierAnswer;
  /** The counts of the tasks selected on both days. */
  readonly totals: { readonly before: Totals; readonly after: Totals };
  /** How many tasks changed in each way, and how many at all; one may have changed in several. */
  readonly counts: Readonly<Record<SinceKind, number>> & {
    readonly tasks: number;
    readonly doneLate: number;
    /** Of those done the recurring tasks that go on: a period of theirs was done. */
    readonly donePeriods: number;
    readonly donePeriodsLate: number;
  };
  /** Those that changed, in document order; a task removed stands last. */
  readonly tasks: readonly SinceTask[];
}

/** What changed in several plans. */
export interface SinceOfPlans extends PlansHead, Omit<SinceAnswer, keyof SelectedHead | 'tasks'> {
  /** Plans that are held against other files than `since` says, or against another day. */
  readonly otherwise: readonly PlanSince[];
  /** Those that changed, plan by plan. */
  readonly tasks: readonly (SinceTask & { readonly plan: NamedPlan })[];
}

/** What one of several plans is held against. */
export interface PlanSince extends NamedPlan {
  /** As people see it from the folder that the program was started in. */
  readonly folder: string;
  readonly since: EarlierAnswer;
}

/** The day and the files that today is held against. */
export interface EarlierAnswer {
  /** The day where one was typed, else the revision as typed. */
  readonly name: string;
  /** The day that the earlier files are judged on. */
  readonly day: Day;
  /** The commit's full hash; null where git does not have the files of that day. */
  readonly commit: string | null;
  /** Why today's files are judged on that day instead of those of then; null where git has them. */
  readonly missing: NoFilesOfThen | null;
}

/** There is no git to ask, or it does not have the plan yet on that day. */
export type NoFilesOfThen =
  | Exclude<NoHistory, 'incomplete-repository' | 'git-failed'>
  | 'no-commits'
  | 'before-first-commit'
  | 'no-plan-at';

/** A task as it stands now, one removed as it stood, with where it stood then and all that changed. */
export interface SinceTask extends TaskAnswer {
  /** Null for a task that was not there. */
  readonly before: StandingAnswer | null;
  readonly changes: readonly SinceChange[];
}

/** Of whom and of what a change is told, where the task has several parts. */
interface Part {
  /** The agency whose part it is, where it was asked for and several owe the task; else null. */
  readonly agency: NamedAgency | null;
  /** The occurrence of a recurring task; null for the others. */
  readonly period: string | null;
}

/** The document by which something changed; null where none is named, since the issued files themselves changed. */
interface ByInstrument {
  readonly instrument: EvidenceAnswer | null;
}

/** One thing that changed. */
export type SinceChange =
  | (Part & { readonly kind: 'became-overdue'; readonly deadline: Day | null; readonly daysLate: number | null })
  | (Part & { readonly kind: 'became-due-soon'; readonly deadline: Day | null; readonly daysLeft: number | null })
  | (Part & {
      readonly kind: 'done';
      readonly standing: 'done-on-time' | 'done-late';
      readonly completedOn: Day | null;
      readonly daysLate: number | null;
      readonly doneByDescription: boolean;
      readonly evidence: readonly EvidenceAnswer[];
    })
  | (Part & { readonly kind: 'reopened' })
  | { readonly kind: 'reported'; readonly report: ReportAnswer }
  | (ByInstrument & {
      readonly kind: 'deadline-moved';
      readonly from: DueAnswer | null;
      readonly to: DueAnswer | null;
      /** How the new deadline lies to the old one. */
      readonly move: 'later' | 'earlier' | 'other';
    })
  /** Another deadline was asked for, and not granted. */
  | { readonly kind: 'requested'; readonly request: RequestAnswer }
  | { readonly kind: 'event-occurred'; readonly event: string; readonly occurred: Day }
  | (ByInstrument & {
      readonly kind: 'lead-changed';
      readonly from: readonly NamedAgency[];
      readonly to: readonly NamedAgency[];
    })
  | (ByInstrument & { readonly kind: 'suspended' | 'resumed' | 'withdrawn' })
  | { readonly kind: 'added' | 'removed' }
  /** Another standing that nothing else here tells. */
  | { readonly kind: 'other-standing' };
