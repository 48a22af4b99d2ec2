/** `print --format md`: the document with its headings and its appendix as Markdown. */
import type { Clause } from '../../plan/model.ts';
import type { DocumentAnswer, PrintedAppendix } from '../../report/answers.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { documentWords } from '../words/document.ts';
import { clauseBlocks, printedNumber } from './text.ts';

/** The whole document; sections are headings, clauses paragraphs. */
export function renderDocumentMarkdown({ document, appendices }: DocumentAnswer): string {
  const { signatory } = document;
  const blocks = [
    escapeMarkdown(`${documentWords.number} ${document.number}`),
    `*${escapeMarkdown(`${document.place}, ${document.dateline}`)}*`,
    `# ${escapeMarkdown(document.type)}`,
    `**${escapeMarkdown(document.title)}**`,
    ...document.legalBases.map(({ text }) => escapeMarkdown(text)),
    ...document.body.flatMap((clause) => clauseMarkdown(clause, 2)),
    ...document.closing.split('\n').map(escapeMarkdown),
    ...(document.recipients.length === 0 ? [] : [`***${documentWords.recipients}***`, recipients(document.recipients)]),
    ...(signatory === null
      ? []
      : [
          [signatory.authority, signatory.position]
            .flatMap((title) => title.split('\n'))
            .filter((title) => title !== '')
            .map((title) => `**${escapeMarkdown(title)}**`)
            .join('  \n'),
          `**${escapeMarkdown(signatory.name)}**`,
        ]),
    ...appendices.flatMap(appendixMarkdown),
  ];
  return blocks
    .filter((block) => block !== '')
    .join('\n\n')
    .replace(/\n*$/, '\n');
}

function appendixMarkdown({ heading, title, note, columns, rows }: PrintedAppendix): string[] {
  const cells = rows.map((row) => row.cells);
  return [
    ...(heading === '' ? [] : [`## ${escapeMarkdown(heading)}`]),
    ...(title === '' ? [] : [`**${escapeMarkdown(title)}**`]),
    ...(note === '' ? [] : [`*${escapeMarkdown(note)}*`]),
    markdownTable(columns, cells, []).trimEnd(),
  ];
}

function clauseMarkdown(clause: Clause, level: number): string[] {
  if (clause.heading === null) return clauseBlocks(clause).map((lines) => lines.map(escapeMarkdown).join('  \n'));
  const heading = `${'#'.repeat(Math.min(level, 6))} ${escapeMarkdown(`${printedNumber(clause.number)} ${clause.heading}`)}`;
  const text = clause.text === null ? [] : clause.text.split('\n').map(escapeMarkdown);
  return [heading, ...text, ...clause.items.flatMap((item) => clauseMarkdown(item, level + 1))];
}

function recipients(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}
