/** The formats of every answer, each with its renderer. The first of a table is the default; lists, help and completion follow. */

import type { JsonAnswer } from '../../output/json-answers.ts';
import type { AgencyList } from '../../report/agencies.ts';
import type {
  DeadlineAnswer,
  DocumentAnswer,
  GroupedStatus,
  OverdueAnswer,
  OverdueGroups,
  ShowAnswer,
  ShowSeveralAnswer,
  StatusAnswer,
} from '../../report/answers.ts';
import type { AnyBook } from '../../report/book.ts';
import type { CheckAnswer } from '../../report/check-answer.ts';
import type { DiffAnswer } from '../../report/diff-answer.ts';
import type { DiffOfPlans } from '../../report/diff-of-plans.ts';
import type { HistoryAnswer } from '../../report/history-answer.ts';
import type { ImportAnswer } from '../../report/import.ts';
import type { PeriodicReport } from '../../report/periodic/answer.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import type { GivenReturn } from '../../report/return-answer.ts';
import type { SettingsAnswer } from '../../report/settings-answer.ts';
import type { SinceAnswer, SinceOfPlans } from '../../report/since-answer.ts';
import { inLanguage, onPage, type Renderers } from './rendered.ts';

/** The answer as it is. */
export async function json(answer: JsonAnswer): Promise<string> {
  return (await import('../../output/text/answer-json.ts')).answerJson(answer);
}

/** Its tasks, one a line. */
async function jsonl(answer: StatusAnswer | OverdueAnswer): Promise<string> {
  return (await import('../../output/tasks/lines.ts')).taskLines(answer);
}

export const checkRenderers = {
  text: async (answer, { isQuiet, page }) => {
    const { renderCheckText, renderFindings } = await import('../../output/check/text.ts');
    return isQuiet ? renderFindings(answer.findings, await page()) : renderCheckText(answer, await page());
  },
  json: inLanguage(async () => (await import('../../output/check/json.ts')).checkJson),
  md: inLanguage(async () => (await import('../../output/check/markdown.ts')).checkMarkdown),
  github: inLanguage(async () => (await import('../../output/check/github.ts')).checkGithub),
  gitlab: inLanguage(async () => (await import('../../output/check/gitlab.ts')).checkGitlab),
  sarif: async (answer, { language, version }) =>
    (await import('../../output/check/sarif.ts')).checkSarif(answer, { language, version }),
  junit: inLanguage(async () => (await import('../../output/check/junit.ts')).checkJunit),
} satisfies Renderers<CheckAnswer>;

export const statusRenderers = {
  table: onPage(async () => (await import('../../output/status/table.ts')).renderStatus),
  json,
  jsonl,
  csv: inLanguage(async () => (await import('../../output/tasks/csv.ts')).tasksCsv),
  md: inLanguage(async () => (await import('../../output/tasks/markdown.ts')).statusMarkdown),
} satisfies Renderers<StatusAnswer>;

/** What is made for other programs to open, of `status` and `overdue`. */
export const bookRenderers = {
  xlsx: inLanguage(async () => (await import('../../output/office/xlsx.ts')).bookXlsx),
  docx: inLanguage(async () => (await import('../../output/office/docx.ts')).bookDocx),
  html: inLanguage(async () => (await import('../../output/overview/html.ts')).bookHtml),
} satisfies Renderers<AnyBook>;

/** `status --by`: in every format that `status` has, but for lines: groups are no tasks. */
export const groupsRenderers = {
  table: onPage(async () => (await import('../../output/status/grouped-table.ts')).renderGrouped),
  json,
  csv: inLanguage(async () => (await import('../../output/status/groups-plain.ts')).groupsCsv),
  md: inLanguage(async () => (await import('../../output/status/groups-plain.ts')).groupsMarkdown),
} satisfies Renderers<AnyHead & GroupedStatus, Exclude<keyof typeof statusRenderers, 'jsonl'>>;

/** `status --since`. */
export const sinceRenderers = {
  table: onPage(async () => (await import('../../output/since/table.ts')).renderSince),
  json,
  csv: inLanguage(async () => (await import('../../output/since/plain.ts')).sinceCsv),
  md: inLanguage(async () => (await import('../../output/since/plain.ts')).sinceMarkdown),
} satisfies Renderers<SinceAnswer | SinceOfPlans>;

export const overdueRenderers = {
  table: onPage(async () => (await import('../../output/tasks/overdue-table.ts')).renderOverdue),
  json,
  jsonl,
  csv: inLanguage(async () => (await import('../../output/tasks/csv.ts')).tasksCsv),
  md: inLanguage(async () => (await import('../../output/tasks/markdown.ts')).overdueMarkdown),
} satisfies Renderers<OverdueAnswer>;

/** `overdue --by`, likewise. */
export const overdueGroupsRenderers = {
  table: onPage(async () => (await import('../../output/overdue-by/table.ts')).renderOverdueGroups),
  json,
  csv: inLanguage(async () => (await import('../../output/overdue-by/plain.ts')).overdueGroupsCsv),
  md: inLanguage(async () => (await import('../../output/overdue-by/plain.ts')).overdueGroupsMarkdown),
} satisfies Renderers<AnyHead & OverdueGroups, Exclude<keyof typeof overdueRenderers, 'jsonl'>>;

export const periodicRenderers = {
  text: async ({ answer }, { page }) =>
    (await import('../../output/periodic/text.ts')).renderPeriodic(answer, await page()),
  json: async ({ answer }) => await json(answer),
  md: async ({ answer }, { language }) =>
    (await import('../../output/periodic/markdown.ts')).periodicMarkdown(answer, language),
  docx: async ({ answer }, { language }) =>
    (await import('../../output/periodic/docx.ts')).periodicDocx(answer, language),
  xlsx: async ({ answer }, { language }) =>
    (await import('../../output/periodic/xlsx.ts')).periodicXlsx(answer, language),
  html: async ({ answer, book }, { language }) =>
    (await import('../../output/periodic/html.ts')).periodicHtml(answer, book(), language),
} satisfies Renderers<PeriodicReport>;

export const showRenderers = {
  text: async (answer, { page }) => {
    const [{ renderTask }, onto] = await Promise.all([import('../../output/tasks/text.ts'), page()]);
    return shownIn(answer)
      .map((one) => renderTask(one, onto))
      .join('\n');
  },
  json,
  md: async (answer, { language }) => {
    const { taskMarkdown } = await import('../../output/tasks/markdown.ts');
    return shownIn(answer)
      .map((one) => taskMarkdown(one, language))
      .join('\n');
  },
} satisfies Renderers<ShowAnswer | ShowSeveralAnswer>;

/** Each task as an answer of its own. */
function shownIn(answer: ShowAnswer | ShowSeveralAnswer): readonly ShowAnswer[] {
  return answer.kind === 'task' ? [answer] : answer.tasks.map((task) => ({ ...answer, ...task, kind: 'task' }));
}

export const diffRenderers = {
  text: onPage(async () => (await import('../../output/diff/text.ts')).renderDiff),
  json,
  md: inLanguage(async () => (await import('../../output/diff/markdown.ts')).diffMarkdown),
} satisfies Renderers<DiffAnswer | DiffOfPlans>;

export const historyRenderers = {
  table: onPage(async () => (await import('../../output/history/table.ts')).renderHistory),
  json,
  md: inLanguage(async () => (await import('../../output/history/markdown.ts')).historyMarkdown),
} satisfies Renderers<HistoryAnswer>;

export const agenciesRenderers = {
  table: onPage(async () => (await import('../../output/agencies/table.ts')).renderAgencies),
  json,
  csv: inLanguage(async () => (await import('../../output/agencies/plain.ts')).agenciesCsv),
  md: inLanguage(async () => (await import('../../output/agencies/plain.ts')).agenciesMarkdown),
} satisfies Renderers<AnyHead & AgencyList>;

export const settingsRenderers = {
  text: inLanguage(async () => (await import('../../output/settings-text.ts')).renderSettings),
  json,
} satisfies Renderers<SettingsAnswer>;

export const documentRenderers = {
  text: onPage(async () => (await import('../../output/document/text.ts')).renderDocument),
  md: async (answer) => (await import('../../output/document/markdown.ts')).renderDocumentMarkdown(answer),
} satisfies Renderers<DocumentAnswer>;

export const deadlineRenderers = {
  text: onPage(async () => (await import('../../output/deadline-text.ts')).renderDeadline),
  json: inLanguage(async () => (await import('../../output/deadline-text.ts')).deadlineJson),
} satisfies Renderers<DeadlineAnswer>;

export const importRenderers = {
  text: onPage(async () => (await import('../../output/import/text.ts')).renderImport),
  json: inLanguage(async () => (await import('../../output/import/text.ts')).importJson),
} satisfies Renderers<ImportAnswer>;

/** A return; each format is the ending of its files. */
export const returnRenderers = {
  csv: inLanguage(async () => (await import('../../output/return-form/table.ts')).returnCsv),
  xlsx: inLanguage(async () => (await import('../../output/return-form/xlsx.ts')).returnXlsx),
} satisfies Renderers<GivenReturn>;
