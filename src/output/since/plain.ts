/** `status --since` as CSV, a line a change, and as Markdown, a row a task. */
import type { SinceAnswer } from '../../report/since-answer.ts';
import { datedCsv } from '../tasks/csv.ts';
import { markdownHead } from '../tasks/markdown.ts';
import { agencyNames, dueDayText, standingText } from '../tasks/words.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { comparedWith, sinceKindName, sinceSentence } from '../words/since.ts';
import { standingLabels } from '../words/standing.ts';
import { changeLine, changeLines } from './lines.ts';

/** What happened, to which task, and where it stood then and stands now. */
export function sinceCsv(answer: SinceAnswer, language: Language): string {
  const { id, change, details, task, lead, dueDay, standingBefore, standing, comparedTo } = headings;
  const columns = [id, change, details, task, lead, dueDay, standingBefore, standing, comparedTo];
  const compared = comparedWith(answer.since, language);
  const rows = answer.tasks.flatMap((one) =>
    one.changes.map((changed) => [
      one.id,
      sinceKindName(changed.kind, language),
      changeLine(changed, language),
      one.text,
      agencyNames(one.lead),
      dueDayText(one, language),
      one.before === null ? '' : standingLabels[one.before.standing][language],
      changed.kind === 'removed' ? '' : standingText(one, language),
      compared,
    ]),
  );
  return datedCsv({ header: columns.map((heading) => heading[language]), rows }, answer.asOf, language);
}

/** The sentence, then the tasks. */
export function sinceMarkdown(answer: SinceAnswer, language: Language): string {
  const { id, change, task, lead, standing } = headings;
  const header = [id, change, task, lead, standing].map((heading) => heading[language]);
  const rows = answer.tasks.map((one) => [
    one.id,
    changeLines(one, language).join('\n'),
    one.text,
    agencyNames(one.lead),
    standingText(one, language),
  ]);
  const first = `**${escapeMarkdown(sinceSentence(answer, language))}**\n\n`;
  const head = `${markdownHead(answer, language)}${escapeMarkdown(comparedWith(answer.since, language))}\n`;
  return rows.length === 0 ? first + head : `${first}${head}\n${markdownTable(header, rows, [])}`;
}
