/** The formats of every answer, each with its renderer. The first of a table is the default; lists, help and completion follow. */

import type { JsonAnswer } from '../../output/json-answers.ts';
import type { Attachment } from '../../output/reminders/eml.ts';
import type { Letter } from '../../output/reminders/letter.ts';
import type { Language } from '../../output/words/language.ts';
import type { Attached } from '../../plan/model.ts';
import type { AgencyList } from '../../report/agencies.ts';
import type {
  DeadlineAnswer,
  DocumentAnswer,
  GroupedStatus,
  OverdueAnswer,
  OverdueGroups,
  RemindersAnswer,
  ShowAnswer,
  ShowSeveralAnswer,
  StatusAnswer,
} from '../../report/answers.ts';
import type { AnyBook } from '../../report/book.ts';
import type { CheckAnswer } from '../../report/check-answer.ts';
import type { DiffAnswer } from '../../report/diff-answer.ts';
import type { DiffOfPlans } from '../../report/diff-of-plans.ts';
import { hasDay } from '../../report/digest.ts';
import type { HistoryAnswer } from '../../report/history-answer.ts';
import type { ImportAnswer } from '../../report/import.ts';
import type { LogAnswer, LogOfPlans } from '../../report/log-answer.ts';
import type { PeriodicReport } from '../../report/periodic/answer.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import type { GivenReturn } from '../../report/return-answer.ts';
import type { SendingAnswer, SendingOfPlans } from '../../report/sending-answer.ts';
import type { SettingsAnswer } from '../../report/settings-answer.ts';
import type { SinceAnswer, SinceOfPlans } from '../../report/since-answer.ts';
import { bytesOf, type Manner, type Renderer, type Renderers } from './rendered.ts';

/** The answer as it is. */
async function json(answer: JsonAnswer): Promise<string> {
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

/** What is made of the answers of one plan or several, each cut to one recipient. */
export const letterRenderers = {
  text: async (answers, { language, page }) =>
    (await import('../../output/reminders/text.ts')).renderLetter(await loadedLetter(answers, language), await page()),
  html: async (answers, { language }) =>
    (await import('../../output/reminders/html.ts')).lettersHtml([await loadedLetter(answers, language)], 0, language),
  docx: async (answers, { language, letterTemplate }) => {
    const letter = await loadedLetter(answers, language);
    if (letterTemplate !== undefined)
      return await (await import('../../output/reminders/template.ts')).letterFromTemplate(
        letterTemplate,
        letter,
        language,
      );
    return await (await import('../../output/reminders/docx.ts')).letterDocx(letter, language);
  },
  eml: async (answers, manner) => {
    const { language } = manner;
    const [{ letterEml }, letter, attached] = await Promise.all([
      import('../../output/reminders/eml.ts'),
      loadedLetter(answers, language),
      attachmentsOf(answers, manner),
    ]);
    return await letterEml(letter, answers.map(({ plan }) => plan.id).join('.'), attached, language);
  },
  ics: async (answers, { language }) =>
    (await import('../../output/reminders/ics.ts')).remindersIcs(await loadedLetters(answers, language), language),
  xlsx: async (answers, { language }) =>
    (await import('../../output/reminders/xlsx.ts')).remindersXlsx(await loadedLetters(answers, language), language),
} satisfies Renderers<readonly RemindersAnswer[]>;

export const remindersRenderers = {
  text: async (answer, { page }) =>
    (await import('../../output/reminders/text.ts')).renderReminders(answer, await page()),
  table: async (answer, { page }) =>
    (await import('../../output/reminders/table.ts')).renderRemindersTable(answer, await page()),
  json,
  csv: async (answer, { language }) => (await import('../../output/reminders/plain.ts')).remindersCsv(answer, language),
  md: async (answer, { language }) =>
    (await import('../../output/reminders/plain.ts')).remindersMarkdown(answer, language),
  html: async (answer, { language }) => {
    const [{ lettersHtml }, { lettersOf }] = await Promise.all([
      import('../../output/reminders/html.ts'),
      import('../../output/reminders/letter.ts'),
    ]);
    return lettersHtml(lettersOf(answer, language), answer.totals.tasks, language);
  },
  docx: async (answer, manner) => await letterRenderers.docx([answer], manner),
  eml: async (answer, manner) => await letterRenderers.eml([answer], manner),
  ics: async (answer, manner) => await letterRenderers.ics([answer], manner),
  xlsx: async (answer, manner) => await letterRenderers.xlsx([answer], manner),
} satisfies Renderers<RemindersAnswer>;

const attachmentTypes: Readonly<Record<Attached, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
};

/** The files that go with the mail that the answers make, where the office asks for them; a calendar without a day is none. */
export async function attachmentsOf(answers: readonly RemindersAnswer[], manner: Manner): Promise<Attachment[]> {
  const made: Attachment[] = [];
  const { agency, office } = await loadedLetter(answers, manner.language);
  for (const format of office.attach) {
    if (format === 'ics' && !answers.some(({ agencies }) => agencies.some(hasDay))) continue;
    const content = bytesOf(await letterRenderers[format](answers, manner));
    made.push({ filename: `${agency.id}.${format}`, content, contentType: attachmentTypes[format] });
  }
  return made;
}

/** `remind --send`, of one plan or several. */
export const sendingRenderers = {
  text: async (answer, { page }) => (await import('../../output/sending/text.ts')).renderSending(answer, await page()),
  json,
} satisfies Renderers<SendingAnswer | SendingOfPlans>;

/** `remind --log`, of one plan or several. */
export const logRenderers = {
  text: async (answer, { page }) => (await import('../../output/sending/text.ts')).renderLog(answer, await page()),
  json,
} satisfies Renderers<LogAnswer | LogOfPlans>;

async function loadedLetter(answers: readonly RemindersAnswer[], language: Language): Promise<Letter> {
  return (await import('../../output/reminders/letter.ts')).letterOver(answers, language);
}

async function loadedLetters(answers: readonly RemindersAnswer[], language: Language): Promise<Letter[]> {
  return (await import('../../output/reminders/letter.ts')).agencyLetters(answers, language);
}

/** `remind --output`: the forms of each agency's file. */
export const letterFormats = [
  'docx',
  'eml',
  'ics',
  'xlsx',
  'csv',
  'md',
  'html',
  'text',
] as const satisfies (keyof typeof remindersRenderers)[];
export type LetterFormat = (typeof letterFormats)[number];

/** These are files, and no answer that is printed. */
export const filesOnly = ['docx', 'eml', 'ics', 'xlsx'] as const satisfies LetterFormat[];

/** What lies beside the files of the agencies, over all of them: its name without the ending, and what makes it. */
export const lettersTogether = {
  ics: {
    name: 'all',
    render: async (letters, { language }) =>
      (await import('../../output/reminders/ics.ts')).remindersIcs(letters, language),
  },
  csv: {
    name: 'mail-merge',
    render: async (letters, { language }) =>
      (await import('../../output/reminders/mail-merge.ts')).mailMergeCsv(letters, language),
  },
  xlsx: {
    name: 'mail-merge',
    render: async (letters, { language }) =>
      (await import('../../output/reminders/xlsx.ts')).mailMergeXlsx(letters, language),
  },
} as const satisfies {
  readonly [Name in LetterFormat]?: { readonly name: string; readonly render: Renderer<readonly Letter[]> };
};

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
  csv: async (answer, { language }) => (await import('../../output/return-form/csv.ts')).returnCsv(answer, language),
  xlsx: async (answer, { language }) => (await import('../../output/return-form/xlsx.ts')).returnXlsx(answer, language),
} satisfies Renderers<GivenReturn>;
