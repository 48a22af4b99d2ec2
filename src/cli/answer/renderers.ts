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
import type { Renderers } from './rendered.ts';

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
  json: async (answer, { language }) => (await import('../../output/check/json.ts')).checkJson(answer, language),
  md: async (answer, { language }) => (await import('../../output/check/markdown.ts')).checkMarkdown(answer, language),
  github: async (answer, { language }) => (await import('../../output/check/github.ts')).checkGithub(answer, language),
  gitlab: async (answer, { language }) => (await import('../../output/check/gitlab.ts')).checkGitlab(answer, language),
  sarif: async (answer, { language, version }) =>
    (await import('../../output/check/sarif.ts')).checkSarif(answer, { language, version }),
  junit: async (answer, { language }) => (await import('../../output/check/junit.ts')).checkJunit(answer, language),
} satisfies Renderers<CheckAnswer>;

export const statusRenderers = {
  table: async (answer, { page, detail }) =>
    (await import('../../output/status/table.ts')).renderStatus(answer, await page(), detail),
  json,
  jsonl,
  csv: async (answer, { language }) => (await import('../../output/tasks/csv.ts')).tasksCsv(answer, language),
  md: async (answer, { language }) => (await import('../../output/tasks/markdown.ts')).statusMarkdown(answer, language),
} satisfies Renderers<StatusAnswer>;

/** What is made for other programs to open, of `status` and `overdue`. */
export const bookRenderers = {
  xlsx: async (book, { language }) => (await import('../../output/office/xlsx.ts')).bookXlsx(book, language),
  docx: async (book, { language }) => (await import('../../output/office/docx.ts')).bookDocx(book, language),
  html: async (book, { language }) => (await import('../../output/overview/html.ts')).bookHtml(book, language),
} satisfies Renderers<AnyBook>;

/** `status --by`: in every format that `status` has, but for lines: groups are no tasks. */
export const groupsRenderers = {
  table: async (answer, { page }) =>
    (await import('../../output/status/grouped-table.ts')).renderGrouped(answer, await page()),
  json,
  csv: async (answer, { language }) =>
    (await import('../../output/status/groups-plain.ts')).groupsCsv(answer, language),
  md: async (answer, { language }) =>
    (await import('../../output/status/groups-plain.ts')).groupsMarkdown(answer, language),
} satisfies Renderers<AnyHead & GroupedStatus, Exclude<keyof typeof statusRenderers, 'jsonl'>>;

/** `status --since`. */
export const sinceRenderers = {
  table: async (answer, { page, detail }) =>
    (await import('../../output/since/table.ts')).renderSince(answer, await page(), detail),
  json,
  csv: async (answer, { language }) => (await import('../../output/since/plain.ts')).sinceCsv(answer, language),
  md: async (answer, { language }) => (await import('../../output/since/plain.ts')).sinceMarkdown(answer, language),
} satisfies Renderers<SinceAnswer | SinceOfPlans>;

export const overdueRenderers = {
  table: async (answer, { page, detail }) =>
    (await import('../../output/tasks/overdue-table.ts')).renderOverdue(answer, await page(), detail),
  json,
  jsonl,
  csv: async (answer, { language }) => (await import('../../output/tasks/csv.ts')).tasksCsv(answer, language),
  md: async (answer, { language }) =>
    (await import('../../output/tasks/markdown.ts')).overdueMarkdown(answer, language),
} satisfies Renderers<OverdueAnswer>;

/** `overdue --by`, likewise. */
export const overdueGroupsRenderers = {
  table: async (answer, { page }) =>
    (await import('../../output/overdue-by/table.ts')).renderOverdueGroups(answer, await page()),
  json,
  csv: async (answer, { language }) =>
    (await import('../../output/overdue-by/plain.ts')).overdueGroupsCsv(answer, language),
  md: async (answer, { language }) =>
    (await import('../../output/overdue-by/plain.ts')).overdueGroupsMarkdown(answer, language),
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
  text: async (answer, { page }) => (await import('../../output/diff/text.ts')).renderDiff(answer, await page()),
  json,
  md: async (answer, { language }) => (await import('../../output/diff/markdown.ts')).diffMarkdown(answer, language),
} satisfies Renderers<DiffAnswer | DiffOfPlans>;

export const historyRenderers = {
  table: async (answer, { page }) =>
    (await import('../../output/history/table.ts')).renderHistory(answer, await page()),
  json,
  md: async (answer, { language }) =>
    (await import('../../output/history/markdown.ts')).historyMarkdown(answer, language),
} satisfies Renderers<HistoryAnswer>;

export const agenciesRenderers = {
  table: async (answer, { page }) =>
    (await import('../../output/agencies/table.ts')).renderAgencies(answer, await page()),
  json,
  csv: async (answer, { language }) => (await import('../../output/agencies/plain.ts')).agenciesCsv(answer, language),
  md: async (answer, { language }) =>
    (await import('../../output/agencies/plain.ts')).agenciesMarkdown(answer, language),
} satisfies Renderers<AnyHead & AgencyList>;

export const settingsRenderers = {
  text: async (answer, { language }) =>
    (await import('../../output/settings-text.ts')).renderSettings(answer, language),
  json,
} satisfies Renderers<SettingsAnswer>;

export const documentRenderers = {
  text: async (answer, { page }) =>
    (await import('../../output/document/text.ts')).renderDocument(answer, await page()),
  md: async (answer) => (await import('../../output/document/markdown.ts')).renderDocumentMarkdown(answer),
} satisfies Renderers<DocumentAnswer>;

export const deadlineRenderers = {
  text: async (answer, { page }) =>
    (await import('../../output/deadline-text.ts')).renderDeadline(answer, await page()),
  json: async (answer, { language }) => (await import('../../output/deadline-text.ts')).deadlineJson(answer, language),
} satisfies Renderers<DeadlineAnswer>;

export const importRenderers = {
  text: async (answer, { page }) => (await import('../../output/import/text.ts')).renderImport(answer, await page()),
  json: async (answer, { language }) => (await import('../../output/import/text.ts')).importJson(answer, language),
} satisfies Renderers<ImportAnswer>;

/** A return; each format is the ending of its files. */
export const returnRenderers = {
  csv: async (answer, { language }) => (await import('../../output/return-form/table.ts')).returnCsv(answer, language),
  xlsx: async (answer, { language }) => (await import('../../output/return-form/xlsx.ts')).returnXlsx(answer, language),
} satisfies Renderers<GivenReturn>;
