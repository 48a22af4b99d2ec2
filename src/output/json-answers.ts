/**
 * Every JSON answer once, by its `kind`: the type that is printed. What is not named here cannot be printed as JSON, and
 * `npm run docs` makes from these types the schemas that `dondoc schema` gives out and the tables of docs/json.md.
 */
import type { AgenciesAnswer } from '../report/agencies.ts';
import type {
  DeadlineDocument,
  GroupedStatusAnswer,
  OverdueAnswer,
  OverdueGroupsAnswer,
  RemindersAnswer,
  ShowAnswer,
  ShowSeveralAnswer,
  StatusAnswer,
} from '../report/answers.ts';
import type { CheckDocument } from '../report/check-answer.ts';
import type { DiffAnswer } from '../report/diff-answer.ts';
import type { DiffOfPlans } from '../report/diff-of-plans.ts';
import type { HistoryAnswer } from '../report/history-answer.ts';
import type { ImportDocument } from '../report/import.ts';
import type { LogAnswer, LogOfPlans } from '../report/log-answer.ts';
import type { AnyReport } from '../report/periodic/answer.ts';
import type {
  AgenciesOfPlans,
  GroupsOfPlans,
  OverdueGroupsOfPlans,
  OverdueOfPlans,
  RemindersOfPlans,
  StatusOfPlans,
} from '../report/plans-answers.ts';
import type { SendingAnswer, SendingOfPlans } from '../report/sending-answer.ts';
import type { SettingsAnswer } from '../report/settings-answer.ts';
import type { SinceAnswer, SinceOfPlans } from '../report/since-answer.ts';
import type { JsonKind, jsonKinds } from './words/json-kinds.ts';

interface Answers {
  readonly check: CheckDocument;
  readonly status: StatusAnswer | StatusOfPlans;
  readonly 'status-by': GroupedStatusAnswer | GroupsOfPlans;
  readonly 'status-since': SinceAnswer | SinceOfPlans;
  readonly overdue: OverdueAnswer | OverdueOfPlans;
  readonly 'overdue-by': OverdueGroupsAnswer | OverdueGroupsOfPlans;
  readonly report: AnyReport;
  readonly reminders: RemindersAnswer | SendingAnswer | RemindersOfPlans | SendingOfPlans;
  readonly 'reminders-log': LogAnswer | LogOfPlans;
  readonly task: ShowAnswer;
  readonly tasks: ShowSeveralAnswer;
  readonly diff: DiffAnswer | DiffOfPlans;
  readonly history: HistoryAnswer;
  readonly 'agency-list': AgenciesAnswer | AgenciesOfPlans;
  readonly deadline: DeadlineDocument;
  readonly import: ImportDocument;
  readonly settings: SettingsAnswer;
}

/** Any of them, before it gets its version. */
export type JsonAnswer = Answers[keyof Answers];

/** Each as it is printed. @public */
export type PrintedAnswers = {
  readonly [Kind in JsonKind]: {
    /** A rename or a new meaning makes a new version, a further field does not. */
    readonly schemaVersion: (typeof jsonKinds)[Kind]['version'];
  } & Answers[Kind];
};
