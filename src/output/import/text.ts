/** `import` for people: what was made, how much was read, the first rows, and what is to be looked at. */
import type { ImportAnswer, ImportedTask } from '../../report/import.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import { truncate } from '../terminal/truncate.ts';
import { answerJson } from '../text/answer-json.ts';
import { shellWord } from '../text/shell-word.ts';
import { visible } from '../text/visible.ts';
import { insideSentence } from '../words/day-text.ts';
import { dueText } from '../words/due-text.ts';
import { importWords as words } from '../words/import.ts';
import type { Language } from '../words/language.ts';
import { withPlace } from './import-files.ts';

/** The whole answer. */
export function renderImport(answer: ImportAnswer, page: Page): string {
  const { language, paint } = page;
  const { files, dryRun, totals, tasks, toLookAt } = answer;
  const counts = [
    words.tasks[language](totals.tasks, totals.body, totals.appendix),
    words.leads[language](totals.leadsRead, totals.tasks),
    words.deadlines[language](totals.deadlinesRead, totals.tasks),
    words.agencies[language](totals.agencies),
  ];
  const look = toLookAt.map((one) => listItem('- ', `${placeIn(one)}${withPlace(reviewOf(one), language)}`, page));
  return [
    `${dryRun ? words.wouldMake[language] : words.made[language]}\n`,
    ...files.filter(isRead).map((file) => `  ${visible(file)}\n`),
    `  ${words.besides[language](files.filter((file) => !isRead(file)).length)}\n`,
    '\n',
    ...counts.map((count) => paragraph(count, page)),
    '\n',
    tasks.length === 0
      ? ''
      : `${paint.strong(words.first[language])}\n${tasks.map((task) => taskLine(task, page)).join('')}\n`,
    toLookAt.length === 0
      ? `${words.nothingToLookAt[language]}\n`
      : `${paint.strong(words.toLookAt[language](toLookAt.length))}\n${look.join('')}`,
  ].join('');
}

/** What a person reads; the rest are settings, schemas and the like. */
function isRead(file: string): boolean {
  return !/(?:^|[\\/])\./.test(file) && !file.endsWith('README.md');
}

/** What to do then. */
export function renderImportSteps({ folder, toLookAt }: ImportAnswer, language: Language): string {
  const place = shellWord(visible(folder));
  const steps = [
    ...(toLookAt.length === 0 ? [] : [words.lookAt[language](visible(folder))]),
    words.check[language](place),
    words.issue[language](visible(`${folder}/plan.yaml`)),
  ];
  return `\n${words.next[language]}\n${steps.map((step, at) => `  ${at + 1}. ${step}\n`).join('')}`;
}

/** For programs: each reason in words too. */
export function importJson(answer: ImportAnswer, language: Language): string {
  const toLookAt = answer.toLookAt.map((one) => ({ ...one, message: withPlace(reviewOf(one), language) }));
  return answerJson({ ...answer, toLookAt });
}

function placeIn({ file, line }: ImportAnswer['toLookAt'][number]): string {
  return file === null ? '' : `${file}:${line ?? 1}: `;
}

function reviewOf({ why, text, maybe, source }: ImportAnswer['toLookAt'][number]) {
  return { why, text, maybe, place: source, key: null };
}

const longestText = 60;

function taskLine({ number, text, lead, due, wording }: ImportedTask, page: Page): string {
  const { language } = page;
  const who = lead.length === 0 ? words.nobody[language] : lead.map(({ name }) => name).join(', ');
  const when =
    due === null
      ? `${words.noDeadline[language]} ${wording ?? ''}`.trim()
      : insideSentence(dueText(due, language), language);
  return listItem(
    `  ${visible(number)} `,
    `${truncate(text.replaceAll('\n', ' '), longestText)} · ${who} · ${when}`,
    page,
  );
}
