/** `status --since` as CSV, a line a change, and as Markdown, a row a task. */
import type { SinceAnswer, SinceOfPlans, SinceTask } from '../../report/since-answer.ts';
import { datedCsv } from '../tasks/csv.ts';
import { markdownHead } from '../tasks/markdown.ts';
import { agencyNames, dueDayText, standingText } from '../tasks/words.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { comparedWith, sinceKindName, sinceSentence } from '../words/since.ts';
import { standingLabels } from '../words/standing.ts';
import { changedPlans, changeLine, changeLines, heldAgainst } from './lines.ts';

/** What happened, to which task, and where it stood then and stands now. */
export function sinceCsv(answer: SinceAnswer | SinceOfPlans, language: Language): string {
  const { id, change, details, task, lead, dueDay, standingBefore, standing, comparedTo, planId, plan } = headings;
  const ofPlan = answer.plan === null ? [planId, plan] : [];
  const columns = [...ofPlan, id, change, details, task, lead, dueDay, standingBefore, standing, comparedTo];
  const header = columns.map((heading) => heading[language]);
  const others = new Map((answer.plan === null ? answer.otherwise : []).map((one) => [one.id, one.since]));
  const sinceOf = (one: SinceTask | SinceOfPlans['tasks'][number]) =>
    ('plan' in one ? others.get(one.plan.id) : undefined) ?? answer.since;
  const rows = answer.tasks.flatMap((one) =>
    one.changes.map((changed) => [
      ...('plan' in one ? [one.plan.id, one.plan.title] : []),
      one.id,
      sinceKindName(changed.kind, language),
      changeLine(changed, language),
      one.text,
      agencyNames(one.lead),
      dueDayText(one, language),
      one.before === null ? '' : standingLabels[one.before.standing][language],
      changed.kind === 'removed' ? '' : standingText(one, language),
      comparedWith(sinceOf(one), language),
    ]),
  );
  return datedCsv(answer, { header, rows }, language, 1);
}

/** The sentence, then the tasks; of several plans under a heading for each. */
export function sinceMarkdown(answer: SinceAnswer | SinceOfPlans, language: Language): string {
  const held = heldAgainst(answer, language).map(({ text }) => `${escapeMarkdown(text)}\n`);
  const first = `**${escapeMarkdown(sinceSentence(answer, language))}**\n\n`;
  const head = `${first}${markdownHead(answer, language)}${held.join('\n')}`;
  const parts =
    answer.plan === null
      ? changedPlans(answer).map(({ title, folder, tasks }) => {
          const heading = `### ${escapeMarkdown(title)}\n\n${escapeMarkdown(folder)}\n`;
          return `${heading}\n${tableOf(tasks, language)}`;
        })
      : [tableOf(answer.tasks, language)];
  return answer.tasks.length === 0 ? head : [head, ...parts].join('\n');
}

function tableOf(tasks: readonly SinceTask[], language: Language): string {
  const { id, change, task, lead, standing } = headings;
  const header = [id, change, task, lead, standing].map((heading) => heading[language]);
  const rows = tasks.map((one) => [
    one.id,
    changeLines(one, language).join('\n'),
    one.text,
    agencyNames(one.lead),
    standingText(one, language),
  ]);
  return markdownTable(header, rows, []);
}
