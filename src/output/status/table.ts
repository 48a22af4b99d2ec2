/** `status` for people: first what an officer must know at a glance, then every task. */
import type { StatusAnswer, TaskAnswer } from '../../report/answers.ts';
import { soonestFirst, worstFirst } from '../../report/order.ts';
import { separateCounts } from '../../report/totals.ts';
import { renderTaskTable } from '../tasks/table.ts';
import { agencyNames } from '../tasks/words.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { dayText } from '../words/day-text.ts';
import { rateText } from '../words/number-text.ts';
import { planName } from '../words/plan-name.ts';
import { asOfLine, daysSentence, sentences, totalsSentence } from '../words/sentences.ts';
import { glanceLabels, ratesLabels, totalsLabels } from '../words/totals.ts';

/** Lines of each task's text in the table. */
const linesOfText = 2;

/** The summary and the table. */
export function renderStatus(answer: StatusAnswer, page: Page): string {
  const head = renderHead(answer, page);
  if (answer.tasks.length === 0) return `${head}\n${paragraph(sentences.noTaskFound[page.language], page)}`;
  return `${head}\n${renderGlance(answer, page)}\n${renderTaskTable(answer.tasks, page, linesOfText)}`;
}

/** The plan's title and the day that the answer holds for. */
export function renderHead(
  answer: Pick<StatusAnswer, 'plan' | 'asOf' | 'dueSoonDays' | 'revision'>,
  page: Page,
): string {
  return (
    paragraph(planName(answer), page, '', page.paint.strong) +
    paragraph(asOfLine(answer, page.language), page, '', page.paint.muted)
  );
}

/** How many, how many late, the worst, what falls due next; then the counts and the rates. */
function renderGlance(answer: StatusAnswer, page: Page): string {
  const { language, paint } = page;
  const late = worstFirst(answer.tasks.filter((task) => task.standing === 'overdue'));
  const next = soonestFirst(answer.tasks.filter((task) => task.daysLeft !== null));
  const style = late.length > 0 ? paint.overdue : paint.onTime;
  return [
    paragraph(totalsSentence(answer.totals, language), page, '', style),
    late.length === 0 ? '' : paragraph(`${glanceLabels.worst[language]}: ${together(late, 'daysLate', page)}`, page),
    next.length === 0 ? '' : paragraph(`${glanceLabels.next[language]}: ${together(next, 'daysLeft', page)}`, page),
    paragraph(countsLine(answer, page), page, '', paint.muted),
    paragraph(ratesLine(answer, page), page, '', paint.muted),
  ].join('');
}

/** The first tasks in the order given that share their number of days: ids, day, days, and the lead of a single one. */
function together(tasks: readonly TaskAnswer[], days: 'daysLate' | 'daysLeft', { language }: Page): string {
  const first = tasks[0] as TaskAnswer;
  const same = tasks.filter((task) => task[days] === first[days]);
  const ids = same.slice(0, 5).map((task) => task.id);
  const more = same.length > 5 ? ` … (${same.length})` : '';
  const day = first.due?.day ? `, ${dayText(first.due.day, language)}` : '';
  const lead = same.length === 1 ? ` (${agencyNames(first.lead)})` : '';
  return `${ids.join(', ')}${more}${day}, ${daysSentence(first.daysLate, first.daysLeft, language)}${lead}`;
}

function countsLine({ totals, tasks }: StatusAnswer, { language }: Page): string {
  const stale = tasks.filter((task) => task.stale).length;
  const note = stale === 0 ? '' : ` (${glanceLabels.stale[language]} ${stale})`;
  const shown = separateCounts.filter((key) => totals[key] !== 0);
  return shown
    .map((key) => `${totalsLabels[key][language]} ${totals[key]}${key === 'ongoing' ? note : ''}`)
    .join(' · ');
}

function ratesLine({ rates }: StatusAnswer, { language }: Page): string {
  return (['done', 'doneOfFallenDue', 'onTime'] as const)
    .map((key) => `${ratesLabels[key][language]}: ${rateText(rates[key], language)}`)
    .join(' · ');
}
