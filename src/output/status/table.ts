/** `status` for people: first what an officer must know at a glance, then the tasks, then what is folded and the rates. */
import { grouped } from '../../plan/grouped.ts';
import type { StatusAnswer, TaskAnswer } from '../../report/answers.ts';
import { soonestFirst, worstFirst } from '../../report/order.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { type Detail, renderTaskTable } from '../tasks/table.ts';
import { agencyNames } from '../tasks/words.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { dayText } from '../words/day-text.ts';
import { headTitle, leftOutLines } from '../words/plans.ts';
import { ratesTexts } from '../words/rates.ts';
import { asOfLine, daysSentence, foldedSentence, sentences, totalsSentence } from '../words/sentences.ts';
import { glanceLabels } from '../words/totals.ts';
import { renderBar } from './bar.ts';

/** The summary and the table; the open-ended tasks in one line below it where they are folded. */
export function renderStatus(answer: StatusAnswer, page: Page, detail: Detail): string {
  const { tasks } = answer;
  const head = renderHead(answer, page);
  if (tasks.length === 0) return `${head}\n${paragraph(sentences.noTaskFound[page.language], page)}`;
  return [
    head,
    renderGlance(answer, page),
    ...tasksOrFolded(answer, page, detail),
    paragraph(ratesLine(answer, page), page, '', page.paint.muted),
  ].join('\n');
}

/** The table, and below it the open-ended tasks in one line where they are folded; either only where there are such tasks. */
export function tasksOrFolded(
  answer: Pick<StatusAnswer, 'tasks' | 'reviewMonths'>,
  page: Page,
  detail: Detail,
): readonly string[] {
  const { tasks } = answer;
  const shown = detail.isFolded ? tasks.filter(({ standing }) => standing !== 'ongoing') : tasks;
  return [
    ...(shown.length === 0 ? [] : [renderTaskTable(shown, page, detail.isFull)]),
    ...(shown.length === tasks.length ? [] : [paragraph(folded(answer, page), page)]),
  ];
}

/** The plan's title and the day that the answer holds for. */
export function renderHead(answer: AnyHead, page: Page): string {
  return [
    paragraph(headTitle(answer, page.language), page, '', page.paint.strong),
    paragraph(asOfLine(answer, page.language), page, '', page.paint.muted),
    ...leftOutLines(answer, page.language).map((line) => paragraph(line, page, '', page.paint.overdue)),
  ].join('');
}

/** How many of each standing, the worst, what falls due next. */
function renderGlance(answer: StatusAnswer, page: Page): string {
  const { language, paint } = page;
  const late = worstFirst(answer.tasks.filter((task) => task.standing === 'overdue'));
  const next = soonestFirst(answer.tasks.filter((task) => task.daysLeft !== null));
  const style = late.length > 0 ? paint.overdue : paint.onTime;
  return [
    paragraph(totalsSentence(answer.totals, language), page, '', style),
    renderBar(answer.totals, page),
    late.length === 0 ? '' : paragraph(`${glanceLabels.worst[language]}: ${together(late, 'daysLate', page)}`, page),
    next.length === 0 ? '' : paragraph(`${glanceLabels.next[language]}: ${together(next, 'daysLeft', page)}`, page),
  ].join('');
}

/** So many tasks are named, each with whose it is. */
const mostNamed = 3;

/** The first tasks in the order given that share their number of days: the day, the days, ids and leads. */
function together(tasks: readonly TaskAnswer[], days: 'daysLate' | 'daysLeft', { language }: Page): string {
  const first = tasks[0] as TaskAnswer;
  const same = tasks.filter((task) => task[days] === first[days]);
  const named = byLead(same.slice(0, mostNamed)).map(({ lead, ids }) => `${ids.join(', ')} (${lead})`);
  const more = same.length > mostNamed ? `, … (${same.length})` : '';
  const day = first.due?.day ? `${dayText(first.due.day, language)}, ` : '';
  return `${day}${daysSentence(first.daysLate, first.daysLeft, language)}: ${named.join(', ')}${more}`;
}

/** Those of one lead together, in the order given. */
function byLead(tasks: readonly TaskAnswer[]): { readonly lead: string; readonly ids: readonly string[] }[] {
  const byNames = grouped(tasks, ({ lead }) => agencyNames(lead));
  return [...byNames].map(([lead, those]) => ({ lead, ids: those.map(({ id }) => id) }));
}

function folded({ tasks, reviewMonths }: Pick<StatusAnswer, 'tasks' | 'reviewMonths'>, { language }: Page): string {
  const ongoing = tasks.filter(({ standing }) => standing === 'ongoing');
  return foldedSentence(ongoing.length, ongoing.filter(({ stale }) => stale).length, reviewMonths, language);
}

/** The rates in a line. */
export function ratesLine({ rates }: Pick<StatusAnswer, 'rates'>, { language }: Page): string {
  return ratesTexts(rates, language).join(' · ');
}
