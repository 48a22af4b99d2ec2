/** `report --format md`: the report for a note, a wiki or a mail. */
import type { AnyReport } from '../../report/periodic/answer.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import type { Language } from '../words/language.ts';
import { type Block, cellText, type PaperTable } from './paper.ts';
import { reportPaper } from './report-paper.ts';

/** The whole report, its annexes last. */
export function periodicMarkdown(answer: AnyReport, language: Language): string {
  const paper = reportPaper(answer, language);
  const parts = [
    `# ${escapeMarkdown(paper.kind)}`,
    `**${escapeMarkdown(paper.subject)}**`,
    `*${escapeMarkdown(paper.data)}*`,
    ...(paper.addressee === null ? [] : [`**${escapeMarkdown(paper.addressee)}**`]),
    ...paper.opening.map(blockMarkdown),
    ...paper.sections.flatMap(({ number, heading, blocks }) => [
      `## ${number}. ${escapeMarkdown(heading)}`,
      ...blocks.map(blockMarkdown),
    ]),
    ...paper.closing.map(blockMarkdown),
    ...paper.annexes.flatMap(({ heading, title, table, note }) => [
      `## ${escapeMarkdown(`${heading}. ${title}`)}`,
      tableMarkdown(table),
      ...(note === '' ? [] : [escapeMarkdown(note)]),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${block.number === null ? '' : `${block.number}. `}${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'items':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table':
      return tableMarkdown(block.table);
  }
}

/** A row that heads others stands in the widest column. */
function tableMarkdown({ columns, rows }: PaperTable): string {
  const widest = columns.findIndex(({ width }) => width === Math.max(...columns.map((column) => column.width)));
  return markdownTable(
    columns.map(({ heading }) => heading),
    rows.map((row) =>
      'group' in row ? columns.map((_, index) => (index === widest ? row.group : '')) : row.cells.map(cellText),
    ),
    columns.map(({ align }) => align),
  ).trimEnd();
}
