/** `status --by` as CSV and Markdown. */
import type { GroupedStatus } from '../../report/answers.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { countsTold } from '../../report/totals.ts';
import { datedCsv } from '../tasks/csv.ts';
import { markdownHead } from '../tasks/markdown.ts';
import type { PlainTable } from '../tasks/rows.ts';
import { type Align, escapeMarkdown, markdownTable } from '../text/markdown.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { totalsSentence } from '../words/sentences.ts';
import { type Counts, countsHead, groupCounts } from './counts.ts';

/** One line a group with every count. */
export function groupsCsv(answer: AnyHead & GroupedStatus, language: Language): string {
  return datedCsv(answer, plainCounts(groupCounts(answer, language), language), language);
}

/** The same as a table, with why the rows may add up to more than the tasks. */
export function groupsMarkdown(answer: AnyHead & GroupedStatus, language: Language): string {
  const counts = groupCounts(answer, language);
  const { header, rows } = plainCounts(counts, language);
  const note = counts.note === '' ? '' : `\n${escapeMarkdown(counts.note)}\n`;
  const totals = `**${escapeMarkdown(totalsSentence(answer.totals, language))}**\n\n`;
  return markdownHead(answer, language) + totals + markdownTable(header, rows, alignedCounts(header)) + note;
}

/** A table of a name and counts: the counts stand to the right. */
function alignedCounts(header: readonly string[]): readonly Align[] {
  return header.map((_, index) => (index === 0 ? 'left' : 'right'));
}

function plainCounts(counts: Counts, language: Language): PlainTable {
  return {
    header: countsHead(counts, language),
    rows: counts.rows.map(({ name, totals, rates }) => [
      name,
      ...countsTold.map((key) => String(totals[key])),
      rateText(rates.doneOfFallenDue, language),
    ]),
  };
}
