/** The tasks of the page: a row each, with what was told of it and its life; to be sorted and narrowed down where a script runs. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { StatusBook } from '../../report/book.ts';
import type { HistoryEvent } from '../../report/history-answer.ts';
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
import { nothingOverdue, sentences } from '../words/sentences.ts';
import { standingLabels } from '../words/standing.ts';

const columns = ['id', 'task', 'lead', 'due', 'standing', 'result'] as const;

/** The tools and the table. */
export function tasksPart(book: StatusBook, lives: Overview['lives'], language: Language): string {
  const { about, tasks, totals } = book;
  if (tasks.length === 0) {
    const said = about === 'overdue' ? nothingOverdue(totals.tasks, language) : sentences.noTaskFound[language];
    return `<p>${escapeHtml(said)}</p>\n`;
  }
  const rows = tasks.map((task) => ({
    cells: cellsOf(task, lives.get(task.id) ?? [], language),
    data: ` data-standing="${task.standing}" data-agencies="${attribute(
      agenciesOf(task)
        .map(({ id }) => id)
        .join(' '),
    )}"`,
  }));
  const head = columns.map((column) => headings[column][language]);
  return `${toolsOf(tasks, language)}${htmlTable(pageWords.parts.tasks[language], head, rows, ' class="tasks sortable"')}`;
}

/** Who leads it, and each who owes it. */
function agenciesOf({ lead, members }: TaskAnswer) {
  return [...lead, ...members.map(({ agency }) => agency)];
}

function cellsOf(task: TaskAnswer, life: readonly HistoryEvent[], language: Language): HtmlCell[] {
  const label = (column: (typeof columns)[number]) => ({ label: headings[column][language] });
  return [
    { html: escapeHtml(task.id), class: 'nowrap' },
    { html: textHtml(task, life, language), class: 'text', sortedBy: task.text },
    { html: escapeHtml(leadText(task, language)), ...label('lead') },
    { html: escapeHtml(dueLines(task, language)), sortedBy: task.due?.day ?? '', ...label('due') },
    { html: escapeHtml(standingText(task, language)), class: `s s-${task.standing}`, sortedBy: placeOf(task) },
    { html: escapeHtml(resultText(task, language)), ...label('result') },
  ];
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
function toolsOf(tasks: readonly TaskAnswer[], language: Language): string {
  const known = standingsByUrgency.filter((standing) => tasks.some((task) => task.standing === standing));
  const agencies = new Map(tasks.flatMap((task) => agenciesOf(task).map(({ id, name }) => [id, name] as const)));
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
<span>${escapeHtml(pageWords.shown[language])}: <output aria-live="polite"></output></span>
</div>
`;
}
