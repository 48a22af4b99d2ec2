/** `diff` as data: two versions of a plan compared, in the shape of the JSON contract (`schemaVersion` 1). */
import type { Day } from '../calendar/day.ts';
import type { Standing } from '../view/view.ts';
import type {
  AmendmentAnswer,
  AnswerHead,
  DueAnswer,
  EvidenceAnswer,
  NamedAgency,
  ReportAnswer,
  RequestAnswer,
  Totals,
} from './answers.ts';
import type { CorrectedAnswer } from './history-answer.ts';

/** What changed from one version to another, and what that does to the standings on the day asked. The head is the later version's. */
export interface DiffAnswer extends AnswerHead, DiffParts {
  readonly kind: 'diff';
  readonly before: VersionAnswer;
  readonly after: VersionAnswer;
  /** The counts of both versions on the day asked. */
  readonly totals: { readonly before: Totals; readonly after: Totals };
}

/** What changed. */
export interface DiffParts {
  /** The tasks with a change or another standing, in document order; those removed stand where they stood. */
  readonly tasks: readonly TaskDiff[];
  /** Agencies, groups and members. */
  readonly register: readonly ChangeAnswer[];
  /** The issued text outside the tasks. */
  readonly document: readonly ChangeAnswer[];
  /** Settings of the plan and days off. */
  readonly settings: readonly ChangeAnswer[];
  /** Approved exceptions, known findings, and whatever else the files say. */
  readonly files: readonly ChangeAnswer[];
}

/** One of the two versions. */
export interface VersionAnswer {
  /** The revision as typed (`main`, `HEAD~3`, `2021-03-31`); null for the files as they are on disk. */
  readonly name: string | null;
  /** The commit's full hash; null for the files on disk. */
  readonly commit: string | null;
  /** The commit's day in the plan's time zone; null for the files on disk. */
  readonly day: Day | null;
}

/** What changed for one task. */
export interface TaskDiff {
  /** Id, label and text in the later version; of a task removed, in the earlier one. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Null where the standing is the same. Within it null for the version that does not have the task. */
  readonly standing: { readonly before: StandingAnswer | null; readonly after: StandingAnswer | null } | null;
  readonly changes: readonly ChangeAnswer[];
}

/** Where a task stands, with the day that decides it. */
export interface StandingAnswer {
  readonly standing: Standing;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  /** The deadline in force; null when it has no day. */
  readonly day: Day | null;
  readonly doneByDescription: boolean;
}

/** One difference, with where it stands: in the later version where it can, else in the earlier one. */
export type ChangeAnswer = ChangeDetails & {
  readonly location: { readonly version: 'before' | 'after'; readonly file: string; readonly line: number };
};

/** What changed. `before` and `after` are null where that version has nothing there; texts are whole. */
export type ChangeDetails =
  | Pair<'issued-text', string | null, { readonly part: string }>
  | {
      readonly kind: 'task-added' | 'task-removed';
      readonly lead: readonly NamedAgency[];
      readonly due: DueAnswer | null;
    }
  | Pair<'task-id', string>
  | Pair<'deadline', DueAnswer | null>
  | Pair<'lead' | 'with', readonly NamedAgency[]>
  | { readonly kind: 'report-added'; readonly report: ReportAnswer; readonly corrects: CorrectedAnswer | null }
  | { readonly kind: 'report-removed'; readonly report: ReportAnswer }
  /** `others`: what changed of it under keys that the answer does not show. */
  | Pair<'report-edited', ReportAnswer, { readonly others: readonly KeyAnswer[] }>
  | { readonly kind: 'evidence-removed'; readonly report: ReportAnswer; readonly evidence: EvidenceAnswer }
  /** Of the amendment's changes, those of the task that the change stands under. */
  | { readonly kind: 'amendment-added' | 'amendment-removed'; readonly amendment: AmendmentAnswer }
  | Pair<'amendment-edited', AmendmentAnswer, { readonly others: readonly KeyAnswer[] }>
  | { readonly kind: 'request-added' | 'request-removed'; readonly request: RequestAnswer }
  | Pair<'request-edited', RequestAnswer, { readonly others: readonly KeyAnswer[] }>
  | { readonly kind: 'agency-added' | 'agency-removed'; readonly agency: NamedAgency }
  | Pair<'agency-renamed', string, { readonly id: string }>
  | Pair<'agency-edited', string | null, { readonly agency: NamedAgency; readonly key: string }>
  | { readonly kind: 'member-added' | 'member-dropped'; readonly group: NamedAgency; readonly agency: NamedAgency }
  | Pair<'setting', string | null, { readonly key: string }>
  | Pair<'day-off', 'off' | 'worked' | null, { readonly day: string }>
  /** An approved exception, a known finding, or what else a file says, as it is typed there. */
  | Pair<'file-entry', string | null, { readonly file: string; readonly key: string }>;

/** A key of the files under which something else is said. */
export interface KeyAnswer {
  /** As in the files; below another key by the way to it: `corrects.date`. */
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Pair<Kind extends string, Value, Others = unknown> = Others & {
  readonly kind: Kind;
  readonly before: Value;
  readonly after: Value;
};
