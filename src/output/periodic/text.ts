/** `report` for people: the report as it reads on paper, without the head and the end that Word has. */
import { grouped } from '../../plan/grouped.ts';
import type { AnyReport } from '../../report/periodic/answer.ts';
import { renderTaskTable } from '../tasks/table.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import { renderTable } from '../terminal/table.ts';
import type { Row } from '../terminal/table-cells.ts';
import { labelsIn } from '../words/plan-labels.ts';
import { tasksByStanding } from './annexes.ts';
import { type Annex, type Block, cellText, headingText, type PaperTable } from './paper.ts';
import { reportPaper } from './report-paper.ts';
import { tasksIn } from './told-report.ts';

/** The whole report, its annexes last. */
export function renderPeriodic(answer: AnyReport, page: Page): string {
  const paper = reportPaper(answer, page.language);
  const { strong, heading, muted } = page.paint;
  const parts = [
    paragraph(paper.kind, page, '', heading) +
      paragraph(paper.subject, page, '', strong) +
      paragraph(paper.data, page, '', muted),
    ...(paper.addressee === null ? [] : [paragraph(paper.addressee, page, '', strong)]),
    ...paper.opening.map((block) => blockText(block, page)),
    ...paper.sections.flatMap(({ number, heading: title, blocks }) => [
      paragraph(`${number}. ${title.toLocaleUpperCase('vi')}`, page, '', heading),
      ...blocks.map((block) => blockText(block, page)),
    ]),
    ...paper.closing.map((block) => blockText(block, page)),
    ...paper.annexes.flatMap((annex) => annexText(annex, answer, page)),
  ];
  return parts.join('\n');
}

/** The list of tasks as a screen shows tasks: short, in columns that have room beside one another. */
function annexText({ heading, title, holds, table, note }: Annex, answer: AnyReport, page: Page): string[] {
  const { heading: style, muted } = page.paint;
  return [
    paragraph(`${heading}. ${title}`, page, '', style),
    ...(holds === 'tasks' ? taskLists(answer, page) : [tableText(table, page)]),
    ...(note === '' ? [] : [paragraph(note, page, '', muted)]),
  ];
}

/** By standing; of several plans, plan by plan under each. */
function taskLists(answer: AnyReport, page: Page): string[] {
  const labelOf = labelsIn(answer, page.language);
  return tasksByStanding(tasksIn(answer), page.language).flatMap(({ title, tasks }) => {
    const lists = [...grouped(tasks, ({ plan }) => plan?.id).values()].map((those) => {
      const label = labelOf(those[0]);
      return (label === null ? '' : paragraph(`${label}:`, page)) + renderTaskTable(those, page, false);
    });
    return [paragraph(title, page, '', page.paint.strong), ...lists];
  });
}

function blockText(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(headingText(block), page, '', page.paint.strong);
    case 'paragraph':
      return paragraph(block.text, page);
    case 'items':
      return block.items.map((item) => listItem('- ', item, page)).join('');
    case 'table':
      return tableText(block.table, page);
  }
}

/** Rows that head others are told in lists of their own. */
function tableText({ columns, rows }: PaperTable, { width, paint }: Page): string {
  const widest = columns.reduce(
    (best, column, index) => (column.width > (columns[best]?.width ?? 0) ? index : best),
    0,
  );
  return renderTable({
    columns: columns.map(({ heading, width: share, align }, index) => ({
      header: heading,
      min: share >= 2 ? 12 : 4,
      weight: share >= 2 ? share : ('fit' as const),
      align: align === 'right' ? ('right' as const) : ('left' as const),
      priority: index === widest ? 0 : index + 1,
    })),
    rows: rows.map(
      (row): Row =>
        'group' in row
          ? columns.map((_, index) => ({
              text: index === widest ? row.group : '',
              style: paint.strong,
              isNothing: index !== widest,
            }))
          : row.cells
              .map(cellText)
              .map((text) => ({ text, isNothing: text === '', ...(row.isTotal ? { style: paint.strong } : {}) })),
    ),
    width,
    headingStyle: paint.heading,
  });
}
