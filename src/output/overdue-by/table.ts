/** `overdue --by` for people: a row for each group that has something overdue, all together in the last. */
import type { OverdueGroup, OverdueGroups } from '../../report/answers.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { groupName } from '../status/counts.ts';
import { renderOverdueHead } from '../tasks/overdue-table.ts';
import { renderFramed } from '../terminal/framed-table.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import type { ItemColumn } from '../terminal/table-cells.ts';
import { groupingNames } from '../words/headings.ts';
import { countedTwiceNote } from '../words/sentences.ts';
import { groupHeadings } from '../words/totals.ts';

/** How many are overdue, the groups, and why the rows may add up to more. */
export function renderOverdueGroups(answer: AnyHead & OverdueGroups, page: Page): string {
  const head = renderOverdueHead({ ...answer, listed: answer.overdue }, page);
  if (answer.groups.length === 0) return head;
  const note = countedTwiceNote(answer, page.language);
  return `${head}\n${groupTable(answer, page)}${note === '' ? '' : `\n${paragraph(note, page)}`}`;
}

type Row = Pick<OverdueGroup, 'overdue' | 'longest'> & { readonly name: string; readonly isAll: boolean };

function groupTable(answer: OverdueGroups, page: Page): string {
  const { language, paint } = page;
  const rows = answer.groups.map(
    (group): Row => ({ ...group, name: groupName(answer, group, language), isAll: false }),
  );
  const all: Row = { ...answer, name: groupHeadings.all[language], isAll: true };
  const count = (key: 'overdue' | 'longest'): ItemColumn<Row> => ({
    heading: groupHeadings[key],
    layout: { min: 8, weight: 'fit', align: 'right', priority: 1, max: 16 },
    cell: (row) => (key === 'overdue' ? { text: String(row[key]), style: paint.overdue } : { text: String(row[key]) }),
  });
  const name: ItemColumn<Row> = {
    heading: groupingNames[answer.by].heading,
    layout: { min: 20, weight: 1, priority: 0, lines: 2 },
    cell: ({ name: text, isAll }) => (isAll ? { text, style: paint.strong } : { text }),
  };
  return renderFramed([name, count('overdue'), count('longest')], [...rows, all], page);
}
