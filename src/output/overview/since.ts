/** What changed since a day, first on the page: the sentence of counts, then each task with what became of it. */
import type { SinceAnswer } from '../../report/since-answer.ts';
import { type HtmlCell, htmlTable } from '../page/markup.ts';
import { changeLines } from '../since/lines.ts';
import { agencyNames, standingText } from '../tasks/words.ts';
import { escapeHtml } from '../text/html.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { pageWords } from '../words/page.ts';
import { comparedWith, sinceSentence } from '../words/since.ts';

const columns = ['id', 'change', 'task', 'lead', 'standing'] as const;

/** The sentence, what it is held against, and the table where anything changed. */
export function sincePart(answer: SinceAnswer, language: Language): string {
  const said = `<p class="lead">${escapeHtml(sinceSentence(answer, language))}</p>\n`;
  const compared = `<p class="soft">${escapeHtml(comparedWith(answer.since, language))}</p>\n`;
  if (answer.tasks.length === 0) return said + compared;
  const rows = answer.tasks.map((task) => {
    const label = (column: (typeof columns)[number]) => ({ label: headings[column][language] });
    const changes = changeLines(task, language).map((line) => `<p class="change">${escapeHtml(line)}</p>`);
    const cells: HtmlCell[] = [
      { html: escapeHtml(task.id), class: 'nowrap' },
      { html: changes.join(''), class: 'text' },
      { html: escapeHtml(task.text), ...label('task') },
      { html: escapeHtml(agencyNames(task.lead)), ...label('lead') },
      { html: escapeHtml(standingText(task, language)), class: `s s-${task.standing}` },
    ];
    return { cells };
  });
  const head = columns.map((column) => headings[column][language]);
  return `${said}${compared}${htmlTable(pageWords.parts.since[language], head, rows, ' class="tasks"')}`;
}
