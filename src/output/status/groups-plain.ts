/** `status --by` as CSV and Markdown. */
import type { GroupedStatus } from '../../report/answers.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { countsTold } from '../../report/totals.ts';
import { leftOutRows } from '../plans/left-out-rows.ts';
import { datedCsv } from '../tasks/csv.ts';
import { markdownHead } from '../tasks/markdown.ts';
import type { PlainTable } from '../tasks/rows.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { sentences, totalsSentence } from '../words/sentences.ts';
import { ratesLabels, totalsLabels } from '../words/totals.ts';
import { groupName } from './grouped-table.ts';

/** One line a group with every count. */
export function groupsCsv(answer: AnyHead & GroupedStatus, language: Language): string {
  const table = groupRows(answer, language);
  return datedCsv(table, answer.asOf, language, leftOutRows(answer, table.header, 0, language));
}

/** The same as a table, with why the rows may add up to more than the tasks. */
export function groupsMarkdown(answer: AnyHead & GroupedStatus, language: Language): string {
  const { header, rows } = groupRows(answer, language);
  const note =
    answer.countedTwice === 0 ? '' : `\n${escapeMarkdown(sentences.countedTwice[language](answer.countedTwice))}\n`;
  const totals = `**${escapeMarkdown(totalsSentence(answer.totals, language))}**\n\n`;
  return (
    markdownHead(answer, language) +
    totals +
    markdownTable(
      header,
      rows,
      header.map((_, index) => (index === 0 ? 'left' : 'right')),
    ) +
    note
  );
}

function groupRows(answer: GroupedStatus, language: Language): PlainTable {
  return {
    header: [
      groupingNames[answer.by].heading[language],
      ...countsTold.map((key) => totalsLabels[key][language]),
      ratesLabels.doneOfFallenDue[language],
    ],
    rows: answer.groups.map((group) => [
      groupName(answer, group, language),
      ...countsTold.map((key) => String(group.totals[key])),
      rateText(group.rates.doneOfFallenDue, language),
    ]),
  };
}
