/** A periodic report as a page: its text, the state at a glance, the agencies, and every task to be sorted and narrowed down. */
import type { AnyBook } from '../../report/book.ts';
import type { AnyReport } from '../../report/periodic/answer.ts';
import { courseChart, deadlinesChart, overdueChart, standingsChart } from '../overview/charts.ts';
import { heatPart } from '../overview/heat.ts';
import { tasksPart } from '../overview/tasks.ts';
import { pageFrame } from '../page/frame.ts';
import { attribute, type HtmlCell, htmlTable } from '../page/markup.ts';
import { escapeHtml } from '../text/html.ts';
import type { Language } from '../words/language.ts';
import { pageWords } from '../words/page.ts';
import { labelsIn } from '../words/plan-labels.ts';
import { type Block, cellText, headingText, type Paper, type PaperCell, type PaperTable } from './paper.ts';
import { reportPaper } from './report-paper.ts';

/** The page, in one file. `book` holds the same tasks on the same day. */
export async function periodicHtml(answer: AnyReport, book: AnyBook, language: Language): Promise<string> {
  const paper = reportPaper(answer, language);
  const parts = [
    ...paper.sections.map(({ number, heading, blocks }) => ({
      id: `muc-${number}`,
      title: `${number}. ${heading}`,
      content: blocks.map((block) => blockHtml(block, heading)).join(''),
      isSheet: false,
    })),
    { id: 'glance', title: pageWords.parts.glance[language], content: glance(answer, book, language), isSheet: true },
    ...paper.annexes.map(({ heading, title, table, note, holds }) => ({
      id: holds,
      title: `${heading}. ${title}`,
      content:
        holds === 'tasks'
          ? tasksPart(book, book.overview().lives, labelsIn(answer, language), language)
          : tableHtml(withoutNumbers(table), title) + (note === '' ? '' : `<p class="soft">${escapeHtml(note)}</p>\n`),
      isSheet: true,
    })),
  ];
  const links = parts.map(({ id, title }) => `<a href="#${id}">${escapeHtml(title)}</a>`).join(' ');
  const body = [
    head(paper),
    `<nav aria-label="${attribute(pageWords.contents[language])}">${links}</nav>\n<main>\n`,
    paper.opening.map((block) => blockHtml(block, paper.kind)).join(''),
    ...parts.map((part) => sectionHtml(part, paper)),
    `</main>\n<footer>${escapeHtml(pageWords.madeBy[language])}</footer>\n`,
  ];
  const title = `${paper.kind}: ${paper.subject}`;
  return await pageFrame({ title, body: body.join(''), hasScript: book.tasks.length > 0 }, language);
}

/** The agency heads its row, and not a running number. */
function withoutNumbers({ columns, rows }: PaperTable): PaperTable {
  return {
    columns: columns.slice(1),
    rows: rows.map((row) => ('group' in row ? row : { ...row, cells: row.cells.slice(1) })),
  };
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  /** Whether it begins a sheet of its own on paper. */
  readonly isSheet: boolean;
}

/** The closing words stand under the last part of the text, before what is shown besides. */
function sectionHtml({ id, title, content, isSheet }: Part, { sections, closing }: Paper): string {
  const isLast = id === `muc-${sections.at(-1)?.number ?? ''}`;
  const end = isLast ? closing.map((block) => blockHtml(block, title)).join('') : '';
  return `<section id="${id}"${isSheet ? ' class="sheet"' : ''}>\n<h2>${escapeHtml(title)}</h2>\n${content}${end}</section>\n`;
}

function head({ sender, kind, subject, data, addressee }: Paper): string {
  const soft = [data, ...(addressee === null ? [] : [addressee])].map(
    (text) => `<p class="soft">${escapeHtml(text)}</p>\n`,
  );
  return `<header>\n<p class="lead">${escapeHtml(sender.name)}</p>\n<h1>${escapeHtml(`${kind}\n${subject}`)}</h1>\n${soft.join('')}</header>\n`;
}

/** What the figures look like; by agency only where there are several. */
function glance(answer: AnyReport, book: AnyBook, language: Language): string {
  if (answer.totals.tasks === 0) return '';
  const { course, heat } = book.overview();
  const isOfOne = answer.agency !== null && answer.agencies.length === 1;
  const charts = [
    standingsChart(book, language),
    deadlinesChart(book, language),
    courseChart(book, course, language),
    isOfOne ? '' : overdueChart(book, language),
  ];
  return `<div class="charts">\n${charts.join('')}</div>\n${isOfOne ? '' : heatPart(heat, language)}`;
}

/** `above` names a table that has no name of its own. */
function blockHtml(block: Block, above: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeHtml(headingText(block))}</h3>\n`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>\n`;
    case 'items':
      return `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>\n`).join('')}</ul>\n`;
    case 'table':
      return tableHtml(block.table, above);
  }
}

function tableHtml({ columns, rows }: PaperTable, caption: string): string {
  const cellsOf = (cells: readonly PaperCell[]) =>
    cells.map((cell, index): HtmlCell => {
      const text = cellText(cell);
      const isNumber = columns[index]?.align === 'right';
      return isNumber ? { html: escapeHtml(text), class: 'n' } : { html: escapeHtml(text) };
    });
  const lines = rows.map((row) =>
    'group' in row
      ? { cells: cellsOf([row.group]) }
      : { cells: cellsOf(row.cells), data: row.isTotal ? ' class="all"' : '' },
  );
  return htmlTable(
    caption,
    columns.map(({ heading }) => heading),
    lines,
  );
}
