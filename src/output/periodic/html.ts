/** A periodic report as one page without network or script: to be read, sent, or printed to PDF. */
import type { Totals } from '../../report/answers.ts';
import type { PeriodicAnswer } from '../../report/periodic/answer.ts';
import { escapeHtml } from '../text/html.ts';
import type { Language } from '../words/language.ts';
import { officialCount } from '../words/number-text.ts';
import { annexWords } from '../words/report-annexes.ts';
import { countColumns } from './figures.ts';
import { pageStyle } from './page-style.ts';
import { type Annex, type Block, headingText, type Paper, type PaperTable } from './paper.ts';
import { reportPaper } from './report-paper.ts';

/** The whole page. */
export function periodicHtml(answer: PeriodicAnswer, language: Language): string {
  const paper = reportPaper(answer, language);
  const title = escapeHtml(`${paper.kind}: ${paper.subject}`);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
${head(paper)}${standingBar(answer.totals, language)}${paper.opening.map(blockHtml).join('')}${paper.sections.map(sectionHtml).join('')}${paper.closing.map(blockHtml).join('')}</main>
${paper.annexes.map(annexHtml).join('')}</body>
</html>
`;
}

function head({ sender, kind, subject, data, addressee }: Paper): string {
  const line = (text: string | null) => (text === null ? '' : `<p>${escapeHtml(text)}</p>\n`);
  return `<header>
<p class="issuer">${escapeHtml(sender.name)}</p>
<h1>${escapeHtml(kind)}<br><span>${escapeHtml(subject)}</span></h1>
<p class="data">${escapeHtml(data)}</p>
${line(addressee)}</header>
`;
}

function sectionHtml({ number, heading, blocks }: Paper['sections'][number]): string {
  return `<section>
<h2>${number}. ${escapeHtml(heading)}</h2>
${blocks.map(blockHtml).join('')}</section>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeHtml(headingText(block))}</h3>\n`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>\n`;
    case 'items':
      return `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>\n`).join('')}</ul>\n`;
    case 'table':
      return tableHtml(block.table, null);
  }
}

function annexHtml({ heading, title, table, note, holds }: Annex): string {
  const name = escapeHtml(`${heading}. ${title}`);
  const below = note === '' ? '' : `<p class="note">${escapeHtml(note)}</p>\n`;
  return `<section class="annex ${holds}">
<h2>${name}</h2>
${tableHtml(table, name)}${below}</section>
`;
}

/** A table may be wider than the screen: it scrolls by itself, and can be reached by the keyboard for that. */
function tableHtml({ columns, rows }: PaperTable, name: string | null): string {
  const heads = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  const label = name === null ? '' : ` role="region" aria-label="${name}"`;
  const lines = rows.map((row) => {
    if ('group' in row)
      return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(row.group)}</th></tr>\n`;
    const cells = row.cells.map(
      (text, index) => `<td class="${columns[index]?.align ?? 'left'}">${escapeHtml(text)}</td>`,
    );
    return `<tr${row.isTotal ? ' class="total"' : ''}>${cells.join('')}</tr>\n`;
  });
  return `<div class="wide" tabindex="0"${label}><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join('')}</tbody>\n</table></div>\n`;
}

const parts = ['doneOnTime', 'doneLate', 'inTerm', 'dueSoon', 'overdue', 'ongoing', 'others'] as const;

/** All tasks as one bar, each standing as long as its count, and the counts in words below it. */
function standingBar(totals: Totals, language: Language): string {
  const counted = parts.map((name) => ({ name, count: countColumns[name](totals) })).filter(({ count }) => count > 0);
  if (counted.length === 0) return '';
  const told = counted.map(({ name, count }) => `${annexWords[name][language]}: ${officialCount(count, language)}`);
  let from = 0;
  const bars = counted.map(({ name, count }) => {
    const bar = `<rect class="${name}" x="${from}" y="0" width="${count}" height="1"></rect>`;
    from += count;
    return bar;
  });
  const keys = counted.map(({ name }, index) => `<li class="${name}">${escapeHtml(told[index] ?? '')}</li>`).join('');
  return `<figure>
<svg viewBox="0 0 ${totals.tasks} 1" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(told.join('; '))}">${bars.join('')}</svg>
<figcaption><ul class="keys">${keys}</ul></figcaption>
</figure>
`;
}
