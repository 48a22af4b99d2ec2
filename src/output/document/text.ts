/** `print` for people: the document word for word, every clause with its number as printed. */
import type { Clause } from '../../plan/model.ts';
import { bullets } from '../../plan/task-id.ts';
import type { DocumentAnswer, PrintedAppendix } from '../../report/answers.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { renderTable } from '../terminal/table.ts';
import { visible } from '../text/visible.ts';
import { documentWords } from '../words/document.ts';

/** The whole text. The appendix is a table on a terminal; elsewhere its cells are set apart by tabs, as Word and Excel take them. */
export function renderDocument(answer: DocumentAnswer, page: Page): string {
  const { document } = answer;
  const blocks = [
    [`${documentWords.number} ${document.number}`],
    [`${document.place}, ${document.dateline}`],
    [document.type],
    [document.title],
    ...document.legalBases.map(({ text }) => text.split('\n')),
    ...document.body.flatMap(clauseBlocks),
    ...document.closing.split('\n').map((line) => [line]),
    [documentWords.recipients],
    document.recipients.map((recipient) => `- ${recipient}`),
    ...signature(answer),
  ];
  const parts = [
    printedBlocks(blocks, page),
    ...answer.appendices.flatMap((appendix) => [
      printedBlocks([[appendix.heading, appendix.title, appendix.note]], page),
      appendixRows(appendix, page),
    ]),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** Each line a paragraph, the blocks set apart; blank ones left out. */
function printedBlocks(blocks: readonly (readonly string[])[], page: Page): string {
  return blocks
    .map((block) => block.filter((line) => line.trim() !== ''))
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => paragraph(line, page)).join(''))
    .join('\n');
}

/** The number as printed before a clause: `II.`, `1.1.`, `a)`, `-`. */
export function printedNumber(number: string): string {
  if (bullets.has(number)) return number;
  return /^\p{Ll}$/u.test(number) ? `${number})` : `${number}.`;
}

/** A clause's own paragraphs, each a block, then those of the clauses below it. */
export function clauseBlocks(clause: Clause): string[][] {
  const [first = '', ...rest] = [clause.heading, clause.text].flatMap((text) =>
    text === null ? [] : text.split('\n'),
  );
  const own = [`${printedNumber(clause.number)} ${first}`, ...rest].map((line) => [line]);
  return [...own, ...clause.items.flatMap(clauseBlocks)];
}

/** The authority and position, then the name, below the room for the signature and seal. */
function signature({ document: { signatory } }: DocumentAnswer): string[][] {
  if (signatory === null) return [];
  return [[...signatory.authority.split('\n'), ...signatory.position.split('\n')], [signatory.name]];
}

function appendixRows({ columns: header, rows }: PrintedAppendix, page: Page): string {
  const cells = rows.map((row) => row.cells);
  if (page.textWidth === Number.POSITIVE_INFINITY) {
    const lines = header.every((heading) => heading === '') ? cells : [header, ...cells];
    return lines.map((line) => `${line.map(visible).join('\t')}\n`).join('');
  }
  const columns = header.map((text, index) => ({
    header: text,
    min: index === 0 ? 4 : 10,
    weight: index === 1 ? 3 : 1,
    align: 'left' as const,
    priority: index,
  }));
  return renderTable({
    columns,
    rows: cells.map((line) => line.map((text) => ({ text }))),
    width: page.width,
    headingStyle: page.paint.heading,
  });
}
