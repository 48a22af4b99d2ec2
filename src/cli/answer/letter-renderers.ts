/** The formats of reminders: as an answer, as letters and mails to each agency, and as files of all. What renders one is loaded only for it. */
import type { Attachment } from '../../output/reminders/eml.ts';
import type { Letter } from '../../output/reminders/letter.ts';
import type { Language } from '../../output/words/language.ts';
import type { Attached } from '../../plan/model.ts';
import type { RemindersAnswer } from '../../report/answers.ts';
import { hasDay } from '../../report/digest.ts';
import type { LogAnswer, LogOfPlans } from '../../report/log-answer.ts';
import type { SendingAnswer, SendingOfPlans } from '../../report/sending-answer.ts';
import { bytesOf, inLanguage, type Manner, onPage, type Renderer, type Renderers } from './rendered.ts';
import { json } from './renderers.ts';

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
    const [{ letterEml }, letter] = await Promise.all([
      import('../../output/reminders/eml.ts'),
      loadedLetter(answers, language),
    ]);
    const attached = await attachmentsOf(letter, answers, manner);
    return await letterEml(letter, answers.map(({ plan }) => plan.id).join('.'), attached, language);
  },
  ics: async (answers, { language }) =>
    (await import('../../output/reminders/ics.ts')).remindersIcs(await loadedLetters(answers, language), language),
  xlsx: async (answers, { language }) =>
    (await import('../../output/reminders/xlsx.ts')).remindersXlsx(await loadedLetters(answers, language), language),
} satisfies Renderers<readonly RemindersAnswer[]>;

export const remindersRenderers = {
  text: onPage(async () => (await import('../../output/reminders/text.ts')).renderReminders),
  table: onPage(async () => (await import('../../output/reminders/table.ts')).renderRemindersTable),
  json,
  csv: inLanguage(async () => (await import('../../output/reminders/plain.ts')).remindersCsv),
  md: inLanguage(async () => (await import('../../output/reminders/plain.ts')).remindersMarkdown),
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

/** The files that go with the mail of a letter about the answers, where the office asks for them; a calendar without a day is none. */
export async function attachmentsOf(
  { agency, office }: Pick<Letter, 'agency' | 'office'>,
  answers: readonly RemindersAnswer[],
  manner: Manner,
): Promise<Attachment[]> {
  const made: Attachment[] = [];
  for (const format of office.attach) {
    if (format === 'ics' && !answers.some(({ agencies }) => agencies.some(hasDay))) continue;
    const content = bytesOf(await letterRenderers[format](answers, manner));
    made.push({ filename: `${agency.id}.${format}`, content, contentType: attachmentTypes[format] });
  }
  return made;
}

/** `remind --send`, of one plan or several. */
export const sendingRenderers = {
  text: onPage(async () => (await import('../../output/sending/text.ts')).renderSending),
  json,
} satisfies Renderers<SendingAnswer | SendingOfPlans>;

/** `remind --log`, of one plan or several. */
export const logRenderers = {
  text: onPage(async () => (await import('../../output/sending/text.ts')).renderLog),
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
  ics: { name: 'all', render: inLanguage(async () => (await import('../../output/reminders/ics.ts')).remindersIcs) },
  csv: {
    name: 'mail-merge',
    render: inLanguage(async () => (await import('../../output/reminders/mail-merge.ts')).mailMergeCsv),
  },
  xlsx: {
    name: 'mail-merge',
    render: inLanguage(async () => (await import('../../output/reminders/xlsx.ts')).mailMergeXlsx),
  },
} as const satisfies {
  readonly [Name in LetterFormat]?: { readonly name: string; readonly render: Renderer<readonly Letter[]> };
};
