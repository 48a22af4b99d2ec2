/** Reminders as a page, and as the formatted half of a mail. Styles stand on each element, since mail programs drop others. */
import { escapeHtml } from '../text/html.ts';
import type { Language } from '../words/language.ts';
import { letterTableWords } from '../words/letter-table.ts';
import { nothingToChase } from '../words/sentences.ts';
import type { Letter, LetterList, LetterPart } from './letter.ts';
import { type NumberedList, numberedLists, termInCell } from './letter-lists.ts';

const cell = 'border:1px solid #666;padding:4px 6px;vertical-align:top;text-align:left';
const page =
  'font-family:"Times New Roman",serif;font-size:14pt;line-height:1.3;max-width:50em;margin:1em auto;padding:0 1em';

/** Every letter on one page, each on a sheet of its own when printed, below the notes; where there is none, that so many tasks need none. */
export function lettersHtml(
  letters: readonly Letter[],
  tasks: number,
  language: Language,
  notes: readonly string[] = [],
): string {
  const nothing = `<p>${escapeHtml(nothingToChase(tasks, language))}</p>`;
  const body = letters.length === 0 ? nothing : letters.map((letter) => letterHtml(letter, language)).join(sheetEnd);
  const above = notes.map((note) => `<p><strong>${escapeHtml(note)}</strong></p>\n`).join('');
  return htmlPage(letters[0]?.subject ?? '', above + body, language);
}

const sheetEnd = '<hr style="page-break-after:always;border:0;border-top:1px solid #999">\n';

/** A whole page around a body. */
export function htmlPage(title: string, body: string, language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="${page.replaceAll('"', '&quot;')}">
${body}</body>
</html>
`;
}

/** One letter without a page around it. */
export function letterHtml({ to, opening, parts, requests }: Letter, language: Language): string {
  const part = (text: string) => `<p>${escapeHtml(text)}</p>\n`;
  return `<p><strong>${escapeHtml(to)}</strong></p>\n${part(opening)}${parts.map((one) => planTable(one, language)).join('')}${requests.map(part).join('')}`;
}

function planTable({ heading, lists }: LetterPart, language: Language): string {
  const name = heading === null ? '' : `<p><strong>${escapeHtml(heading)}</strong></p>\n`;
  return name + table(lists, language);
}

function table(lists: readonly LetterList[], language: Language): string {
  const titles = letterTableWords[language].slice(0, -1);
  const head = titles.map((title) => `<th style="${cell}">${escapeHtml(title)}</th>`).join('');
  const rows = numberedLists(lists).map(({ heading, tasks }) => {
    const group = `<tr><td colspan="${titles.length}" style="${cell}"><strong>${escapeHtml(heading)}</strong></td></tr>\n`;
    return group + tasks.map((task) => taskRow(task, language)).join('');
  });
  return `<table style="border-collapse:collapse;width:100%">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}

function taskRow(task: NumberedList['tasks'][number], language: Language): string {
  const { number, text, place, with: others, notes } = task;
  const told = [escapeHtml(text), ...notes.map((note) => `<em>${escapeHtml(note)}</em>`)].join('<br>');
  const cells = [
    String(number),
    told,
    escapeHtml(place),
    escapeHtml(others),
    termInCell(task, language).map(escapeHtml).join('<br>'),
  ];
  return `<tr>${cells.map((content) => `<td style="${cell}">${content}</td>`).join('')}</tr>\n`;
}
