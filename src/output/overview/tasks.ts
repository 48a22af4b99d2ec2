/** The tasks of the page: a row each, with what was told of it and its life; to be sorted and narrowed down where a script runs. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { AnyBook } from '../../report/book.ts';
import type { HistoryEvent } from '../../report/history-answer.ts';
import { taskKey } from '../../report/of-plan.ts';
import { standingsByUrgency } from '../../report/order.ts';
import type { Overview } from '../../report/overview.ts';
import { eventText } from '../history/event-text.ts';
import { resultText } from '../office/columns.ts';
import { attribute, type HtmlCell, htmlTable } from '../page/markup.ts';
import { taskNotes } from '../tasks/notes.ts';
import { dueLines } from '../tasks/requests.ts';
import { leadText, standingText } from '../tasks/words.ts';
import { escapeHtml } from '../text/html.ts';
import { dayText } from '../words/day-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { pageWords } from '../words/page.ts';
import type { LabelOf, MaybeOfPlan } from '../words/plan-labels.ts';
import { nothingListed } from '../words/sentences.ts';
import { standingLabels } from '../words/standing.ts';

/** That of the plan where there are several. */
const columns = ['id', 'plan', 'task', 'lead', 'due', 'standing', 'result'] as const;
type Column = (typeof columns)[number];

/** The tools and the table; `plans` names the plan of a task where there are several. */
export function tasksPart(
  { about, tasks, totals }: Pick<AnyBook, 'about' | 'tasks' | 'totals'>,
  lives: Overview['lives'],
  labelOf: LabelOf,
  language: Language,
): string {
  if (tasks.length === 0) return `<p>${escapeHtml(nothingListed({ about, totals }, language))}</p>\n`;
  const those: readonly ShownTask[] = tasks;
  const known = columns.filter((column) => column !== 'plan' || those.some(({ plan }) => plan !== undefined));
  const rows = those.map((task) => {
    const cells = cellsOf(task, lives.get(taskKey(task)) ?? [], labelOf(task), language);
    return { cells: known.map((column) => cells[column]), data: dataOf(task) };
  });
  const head = known.map((column) => headings[column][language]);
  return `${toolsOf(those, labelOf, language)}${htmlTable(pageWords.parts.tasks[language], head, rows, ' class="tasks sortable"')}`;
}

type ShownTask = TaskAnswer & MaybeOfPlan;

/** By what it is narrowed down. */
function dataOf(task: ShownTask): string {
  const agencies = agenciesOf(task).map(({ id }) => id);
  const plan = task.plan === undefined ? '' : ` data-plan="${attribute(task.plan.id)}"`;
  return ` data-standing="${task.standing}" data-agencies="${attribute(agencies.join(' '))}"${plan}`;
}

/** Who leads it, and each who owes it. */
function agenciesOf({ lead, members }: TaskAnswer) {
  return [...lead, ...members.map(({ agency }) => agency)];
}

function cellsOf(
  task: TaskAnswer,
  life: readonly HistoryEvent[],
  plan: string | null,
  language: Language,
): Readonly<Record<Column, HtmlCell>> {
  const label = (column: Column) => ({ label: headings[column][language] });
  return {
    id: { html: escapeHtml(task.id), class: 'nowrap' },
    plan: { html: escapeHtml(plan ?? ''), ...label('plan') },
    task: { html: textHtml(task, life, language), class: 'text', sortedBy: task.text },
    lead: { html: escapeHtml(leadText(task, language)), ...label('lead') },
    due: { html: escapeHtml(dueLines(task, language)), sortedBy: task.due?.day ?? '', ...label('due') },
    standing: {
      html: escapeHtml(standingText(task, language)),
      class: `s s-${task.standing}`,
      sortedBy: placeOf(task),
    },
    result: { html: escapeHtml(resultText(task, language)), ...label('result') },
  };
}

/** The longest overdue first, then what falls due next. */
function placeOf({ standing, daysLate, daysLeft }: TaskAnswer): string {
  const days = standing === 'overdue' ? 100_000 - (daysLate ?? 0) : (daysLeft ?? 0);
  return `${String(standingsByUrgency.indexOf(standing)).padStart(2, '0')}.${String(days).padStart(6, '0')}`;
}

function textHtml(task: TaskAnswer, life: readonly HistoryEvent[], language: Language): string {
  const notes = taskNotes(task, language).map((note) => `<p class="told">${escapeHtml(note)}</p>`);
  const events = life.map(
    (event) => `<li>${escapeHtml(`${dayText(event.day, language)}: ${eventText(event, language)}`)}</li>`,
  );
  const happened =
    events.length === 0
      ? ''
      : `<details><summary>${escapeHtml(pageWords.life[language])} (${events.length})</summary><ul class="life">${events.join('')}</ul></details>`;
  return `${escapeHtml(task.text)}${notes.join('')}${happened}`;
}

/** Hidden until the script shows them. */
function toolsOf(tasks: readonly ShownTask[], labelOf: LabelOf, language: Language): string {
  const known = standingsByUrgency.filter((standing) => tasks.some((task) => task.standing === standing));
  const agencies = new Map(tasks.flatMap((task) => agenciesOf(task).map(({ id, name }) => [id, name] as const)));
  const plans = new Map(
    tasks.flatMap((task) =>
      task.plan === undefined ? [] : [[task.plan.id, labelOf(task) ?? task.plan.title] as const],
    ),
  );
  const option = (value: string, text: string) => `<option value="${attribute(value)}">${escapeHtml(text)}</option>`;
  const choice = (name: string, title: string, any: string, options: readonly string[]) =>
    `<label>${escapeHtml(title)}<select name="${name}">${option('', any)}${options.join('')}</select></label>`;
  return `<div class="tools" hidden>
<label>${escapeHtml(pageWords.search[language])}<input type="search" name="words" autocomplete="off"></label>
${choice(
  'standing',
  headings.standing[language],
  pageWords.anyStanding[language],
  known.map((standing) => option(standing, standingLabels[standing][language])),
)}
${choice(
  'agency',
  headings.agency[language],
  pageWords.anyAgency[language],
  [...agencies].map(([id, name]) => option(id, name)),
)}
${
  plans.size === 0
    ? ''
    : choice(
        'plan',
        headings.plan[language],
        pageWords.anyPlan[language],
        [...plans].map(([id, name]) => option(id, name)),
      )
}<span>${escapeHtml(pageWords.shown[language])}: <output aria-live="polite"></output></span>
</div>
`;
}
