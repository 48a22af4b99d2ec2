/** `overdue --by` as CSV and Markdown. */
import type { OverdueGroups } from '../../report/answers.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { groupName } from '../status/counts.ts';
import { datedCsv } from '../tasks/csv.ts';
import { overdueHeadMarkdown } from '../tasks/markdown.ts';
import type { PlainTable } from '../tasks/rows.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { countedTwiceNote } from '../words/sentences.ts';
import { groupHeadings } from '../words/totals.ts';

/** One line a group. */
export function overdueGroupsCsv(answer: AnyHead & OverdueGroups, language: Language): string {
  return datedCsv(answer, groupRows(answer, language), language);
}

/** The same as a table, with why the rows may add up to more than the tasks. */
export function overdueGroupsMarkdown(answer: AnyHead & OverdueGroups, language: Language): string {
  const { header, rows } = groupRows(answer, language);
  const said = overdueHeadMarkdown({ ...answer, listed: answer.overdue }, language);
  const table = rows.length === 0 ? '' : `\n${markdownTable(header, rows, ['left', 'right', 'right'])}`;
  const note = countedTwiceNote(answer, language);
  return said + table + (note === '' ? '' : `\n${escapeMarkdown(note)}\n`);
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
