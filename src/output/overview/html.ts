/** `status` and `overdue` as a page: the state at a glance, the tasks with their lives, the agencies. */
import type { AnyBook } from '../../report/book.ts';
import { pageFrame } from '../page/frame.ts';
import { attribute } from '../page/markup.ts';
import { groupCounts, planCounts } from '../status/counts.ts';
import { escapeHtml } from '../text/html.ts';
import type { Language } from '../words/language.ts';
import { pageWords } from '../words/page.ts';
import { labelsIn } from '../words/plan-labels.ts';
import { headTitle, leftOutLines } from '../words/plans.ts';
import { ratesTexts } from '../words/rates.ts';
import { asOfLine, sentences, totalsSentence } from '../words/sentences.ts';
import { courseChart, deadlinesChart, overdueChart, standingsChart } from './charts.ts';
import { countsPart } from './counts.ts';
import { heatPart } from './heat.ts';
import { sincePart } from './since.ts';
import { tasksPart } from './tasks.ts';

/** The page, in one file. */
export async function bookHtml(book: AnyBook, language: Language): Promise<string> {
  const overview = book.overview();
  const since = book.plan === null ? undefined : book.since;
  const listed = [
    ...(since === undefined ? [] : ['since' as const]),
    'glance',
    'tasks',
    'agencies',
    ...(book.plan === null ? ['plans' as const] : []),
  ] as const;
  const { parts, contents, madeBy } = pageWords;
  const link = (id: keyof typeof parts) => `<a href="#${id}">${escapeHtml(parts[id][language])}</a>`;
  const part = (id: keyof typeof parts, content: string) =>
    `<section id="${id}"${id === listed[0] ? '' : ' class="sheet"'}>\n<h2>${escapeHtml(parts[id][language])}</h2>\n${content}</section>\n`;
  const charts = [
    standingsChart(book, language),
    deadlinesChart(book, language),
    courseChart(book, overview.course, language),
    overdueChart(book, language),
  ];
  const isEmpty = book.totals.tasks === 0;
  const body = [
    headOf(book, language),
    `<nav aria-label="${attribute(contents[language])}">${listed.map(link).join(' ')}</nav>\n<main>\n`,
    ...(since === undefined ? [] : [part('since', sincePart(since, language))]),
    part(
      'glance',
      isEmpty
        ? `<p>${escapeHtml(sentences.noTaskFound[language])}</p>\n`
        : `<p class="lead">${escapeHtml(totalsSentence(book.totals, language))}</p>\n${ratesTexts(book.rates, language)
            .map((rate) => `<p class="soft">${escapeHtml(rate)}</p>\n`)
            .join('')}<div class="charts">\n${charts.join('')}</div>\n${heatPart(overview.heat, language)}`,
    ),
    part('tasks', tasksPart(book, overview.lives, labelsIn(book, language), language)),
    part('agencies', countsPart('agencies', groupCounts(book.byAgency, language), language)),
    ...(book.plan === null ? [part('plans', countsPart('plans', planCounts(book, language), language))] : []),
    `</main>\n<footer>${escapeHtml(madeBy[language])} · ${escapeHtml(asOfLine(book, language))}</footer>\n`,
  ];
  const title = headTitle(book, language);
  return await pageFrame({ title, body: body.join(''), hasScript: book.tasks.length > 0 }, language);
}

/** The plan or how many there are, the day, and which plans are left out. */
function headOf(book: AnyBook, language: Language): string {
  const leftOut = leftOutLines(book, language).map((line) => `<p class="lead">${escapeHtml(line)}</p>\n`);
  return `<header>\n<h1>${escapeHtml(headTitle(book, language))}</h1>\n<p class="soft">${escapeHtml(asOfLine(book, language))}</p>\n${leftOut.join('')}</header>\n`;
}
