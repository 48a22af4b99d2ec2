/** `print` for people: the document word for word, every clause with its number as printed. */
import type { Clause } from '../../plan/model.ts';
import { bullets } from '../../plan/task-id.ts';
import type { DocumentAnswer } from '../../report/answers.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { renderTable } from '../terminal/table.ts';
import { visible } from '../text/visible.ts';
import { documentWords } from '../words/document.ts';
import { appendixTable } from './appendix-table.ts';

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
    [document.closing],
    [documentWords.recipients],
    document.recipients.map((recipient) => `- ${recipient}`),
    ...signature(answer),
    ...appendixHead(answer),
  ];
  const text = blocks
    .map((block) => block.filter((line) => line.trim() !== ''))
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => paragraph(line, page)).join(''))
    .join('\n');
  return answer.rows.length === 0 ? text : `${text}\n${appendixRows(answer, page)}`;
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
  return signatory === null ? [] : [[signatory.authority, signatory.position], [signatory.name]];
}

function appendixHead({ document: { appendix } }: DocumentAnswer): string[][] {
  return appendix === null ? [] : [[appendix.heading, appendix.title, appendix.note]];
}

function appendixRows(answer: DocumentAnswer, page: Page): string {
  const { header, rows } = appendixTable(answer);
  if (page.textWidth === Number.POSITIVE_INFINITY) {
    const lines = header.every((heading) => heading === '') ? rows : [header, ...rows];
    return lines.map((line) => `${line.map(visible).join('\t')}\n`).join('');
  }
  const columns = header.map((heading, index) => ({
    header: heading,
    min: index === 0 ? 4 : 10,
    weight: index === 1 ? 3 : 1,
    align: 'left' as const,
    priority: index,
  }));
  return renderTable({
    columns,
    rows: rows.map((line) => line.map((text) => ({ text }))),
    width: page.width,
    headingStyle: page.paint.heading,
  });
}
