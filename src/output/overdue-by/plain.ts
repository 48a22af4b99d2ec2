/** `overdue --by` as CSV and Markdown. */
import type { OverdueGroups } from '../../report/answers.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { leftOutRows } from '../plans/left-out-rows.ts';
import { groupName } from '../status/grouped-table.ts';
import { datedCsv } from '../tasks/csv.ts';
import { markdownHead } from '../tasks/markdown.ts';
import type { PlainTable } from '../tasks/rows.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { overdueSentence, sentences } from '../words/sentences.ts';
import { groupHeadings } from '../words/totals.ts';

/** One line a group. */
export function overdueGroupsCsv(answer: AnyHead & OverdueGroups, language: Language): string {
  const table = groupRows(answer, language);
  return datedCsv(table, answer.asOf, language, leftOutRows(answer, table.header, 0, language));
}

/** The same as a table, with why the rows may add up to more than the tasks. */
export function overdueGroupsMarkdown(answer: AnyHead & OverdueGroups, language: Language): string {
  const { totals, overdue: listed, countedTwice } = answer;
  const { header, rows } = groupRows(answer, language);
  const said = `**${escapeMarkdown(overdueSentence({ totals, listed }, language))}**\n`;
  const table = rows.length === 0 ? '' : `\n${markdownTable(header, rows, ['left', 'right', 'right'])}`;
  const note = countedTwice === 0 ? '' : `\n${escapeMarkdown(sentences.countedTwice[language](countedTwice))}\n`;
  return markdownHead(answer, language) + said + table + note;
}

function groupRows(answer: OverdueGroups, language: Language): PlainTable {
  return {
    header: [
      groupingNames[answer.by].heading[language],
      groupHeadings.overdue[language],
      groupHeadings.longest[language],
    ],
    rows: answer.groups.map((group) => [
      groupName(answer, group, language),
      String(group.overdue),
      String(group.longest),
    ]),
  };
}
