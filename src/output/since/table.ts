/** `status --since` for people: one sentence of counts first, then the tasks that changed, each with what changed. */
import type { SinceAnswer, SinceChange, SinceOfPlans, SinceTask } from '../../report/since-answer.ts';
import { renderHead } from '../status/table.ts';
import type { Detail } from '../tasks/table.ts';
import { agencyNames, standingText } from '../tasks/words.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { type Style, standingStyle } from '../terminal/paint.ts';
import { renderItems } from '../terminal/table.ts';
import type { ItemColumn } from '../terminal/table-cells.ts';
import { headings } from '../words/headings.ts';
import { sinceSentence } from '../words/since.ts';
import { changedPlans, changeLine, heldAgainst } from './lines.ts';

/** Lines of each task's text, unless it is asked for whole. */
const linesOfText = 2;

/** The sentence, which plan and what it is held against, and the table. */
export function renderSince(
  answer: SinceAnswer | SinceOfPlans,
  page: Page,
  { isFull }: Pick<Detail, 'isFull'>,
): string {
  const { language, paint } = page;
  const style = answer.counts['became-overdue'] > 0 ? paint.overdue : paint.strong;
  const head = [
    paragraph(sinceSentence(answer, language), page, '', style),
    '\n',
    renderHead(answer, page),
    ...heldAgainst(answer, language).map(({ text, isMissing }) =>
      paragraph(text, page, '', isMissing ? paint.warning : paint.muted),
    ),
  ].join('');
  const columns = columnsFor(page, isFull ? Number.POSITIVE_INFINITY : linesOfText);
  if (answer.plan !== null)
    return answer.tasks.length === 0 ? head : `${head}\n${renderItems(columns, answer.tasks, page)}`;
  const parts = changedPlans(answer).map(({ title, folder, tasks }) => {
    const name = paragraph(title, page, '', paint.strong) + paragraph(folder, page, '', paint.muted);
    return `\n${name}${renderItems(columns, tasks, page)}`;
  });
  return [head, ...parts].join('');
}

function columnsFor(page: Page, lines: number): readonly ItemColumn<SinceTask>[] {
  const { language, paint } = page;
  return [
    {
      heading: headings.id,
      layout: { min: 12, weight: 'fit', priority: 0 },
      cell: ({ id }) => ({ text: id, style: paint.strong }),
    },
    {
      heading: headings.change,
      layout: { min: 28, weight: 3, priority: 1 },
      cell: ({ changes }) => {
        const [first, ...others] = changes.map((change) => ({
          text: changeLine(change, language),
          ...styleOf(change, page),
        }));
        return { ...(first ?? { text: '' }), more: others };
      },
    },
    { heading: headings.task, layout: { min: 22, weight: 3, priority: 2, lines }, cell: ({ text }) => ({ text }) },
    {
      heading: headings.lead,
      layout: { min: 14, weight: 2, priority: 5, lines: Math.max(3, lines), max: 48 },
      cell: ({ lead }) => ({ text: agencyNames(lead) }),
    },
    {
      heading: headings.standing,
      layout: { min: 16, weight: 'fit', priority: 4, max: 24 },
      cell: (task) => ({ text: standingText(task, language), style: standingStyle(paint, task.standing) }),
    },
  ];
}

/** The colour of the standing that it came to. */
function styleOf(change: SinceChange, { paint }: Page): { readonly style?: Style } {
  switch (change.kind) {
    case 'became-overdue':
      return { style: paint.overdue };
    case 'became-due-soon':
      return { style: paint.dueSoon };
    case 'done':
      return { style: standingStyle(paint, change.standing) };
    default:
      return {};
  }
}
