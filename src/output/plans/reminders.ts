/** Reminders over several plans: to each agency one text, in which every plan is cited by its document, with what is owed of it. */

import { tasksIn } from '../../report/digest.ts';
import { answersOf, type Digest, type ToldOfPlan, together } from '../../report/gathered-reminders.ts';
import type { PlansHead } from '../../report/plans-answers.ts';
import type { SummedPlans } from '../../report/summed-plans.ts';
import { lettersHtml } from '../reminders/html.ts';
import { type Letter, letterOver } from '../reminders/letter.ts';
import { renderLetter } from '../reminders/text.ts';
import { renderHead } from '../status/table.ts';
import { markdownHead, markdownTasks } from '../tasks/markdown.ts';
import { fullRows } from '../tasks/rows.ts';
import { renderTaskTable } from '../tasks/table.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import { renderCsv } from '../text/csv.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { dayText } from '../words/day-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { leftOutLines } from '../words/plans.ts';
import { inheritedNotes, reminderSentence } from '../words/reminded.ts';
import { nothingToChase } from '../words/sentences.ts';
import { leftOutRows } from './left-out-rows.ts';

/** What there is to say. */
export interface DigestsOfPlans {
  readonly summed: SummedPlans;
  readonly digests: readonly Digest[];
}

/** A letter an agency, a rule between them. */
export function renderDigests(all: DigestsOfPlans, page: Page): string {
  if (all.digests.length === 0) return nothing(all, page);
  const rule = `\n${'─'.repeat(24)}\n\n`;
  const leftOut = leftOutLines(all.summed, page.language).map((line) => paragraph(line, page, '', page.paint.overdue));
  const head = leftOut.length === 0 ? [] : [leftOut.join('')];
  return [...head, ...all.digests.map((digest) => renderLetter(letterOf(digest, page.language), page))].join(rule);
}

/** One letter about all that the agency owes. */
function letterOf(digest: Digest, language: Language): Letter {
  return letterOver(answersOf(digest), language);
}

/** The same letters as a page. */
export function digestsHtml({ summed, digests }: DigestsOfPlans, language: Language): string {
  const letters = digests.map((digest) => letterOf(digest, language));
  return lettersHtml(letters, summed.totals.tasks, language, leftOutLines(summed, language));
}

/** For each agency a heading, and a table for each plan. */
export function renderDigestTables(all: DigestsOfPlans, page: Page): string {
  if (all.digests.length === 0) return nothing(all, page);
  const parts = all.digests.map((digest) => {
    const title = `${digest.agency.name}: ${reminderSentence(together(digest), page.language)}`;
    return `\n${paragraph(title, page, '', page.paint.strong)}${digest.parts.map((part) => planTable(part, page)).join('\n')}`;
  });
  return renderHead(all.summed, page) + parts.join('');
}

function planTable({ of, reminders }: ToldOfPlan, page: Page): string {
  const notes = inheritedNotes(reminders, page.language).map((note) => listItem('- ', note, page));
  return `${paragraph(planName(of), page)}${renderTaskTable(tasksIn(reminders), page, false)}${notes.join('')}`;
}

function nothing({ summed }: DigestsOfPlans, page: Page): string {
  const all = summed.totals.tasks;
  const style = all === 0 ? undefined : page.paint.onTime;
  return `${renderHead(summed, page)}\n${paragraph(nothingToChase(all, page.language), page, '', style)}`;
}

/** The same as Markdown. */
export function digestsMarkdown({ summed, digests }: DigestsOfPlans, language: Language): string {
  const head = markdownHead(summed satisfies PlansHead, language);
  if (digests.length === 0) return `${head}${nothingToChase(summed.totals.tasks, language)}\n`;
  const parts = digests.map((digest) => {
    const title = `### ${escapeMarkdown(digest.agency.name)}: ${reminderSentence(together(digest), language)}\n`;
    return title + digest.parts.map((part) => planMarkdown(part, language)).join('');
  });
  return head + parts.join('\n');
}

function planMarkdown({ of, reminders }: ToldOfPlan, language: Language): string {
  const notes = inheritedNotes(reminders, language).map((note) => `\n- ${escapeMarkdown(note)}`);
  const table = markdownTasks(tasksIn(reminders), language);
  return `\n**${escapeMarkdown(planName(of))}**\n\n${table}${notes.join('')}${notes.length === 0 ? '' : '\n'}`;
}

/** A line a task under each agency that owes it, with its plan. */
export function digestsCsv({ summed, digests }: DigestsOfPlans, language: Language): string {
  const own = ['agency', 'email', 'planId', 'plan'] as const;
  const { header } = fullRows([], language);
  const last = [headings.inheritedFrom[language], headings.asOf[language]];
  const columns = [...own.map((name) => headings[name][language]), ...header, ...last];
  const rows = digests.flatMap(({ agency, parts }) => parts.flatMap((part) => rowsOf(agency, part, language)));
  const leftOut = leftOutRows(summed, columns.slice(0, -1), own.indexOf('plan'), language);
  return renderCsv(columns, [...leftOut.map((row) => [...row, dayText(summed.asOf, language)]), ...rows]);
}

function rowsOf({ name, email }: Digest['agency'], { of, reminders }: ToldOfPlan, language: Language): string[][] {
  const tasks = tasksIn(reminders);
  const day = dayText(of.asOf, language);
  return fullRows(tasks, language).rows.map((row, index) => [
    name,
    email ?? '',
    of.plan.id,
    planName(of),
    ...row,
    tasks[index]?.inheritedFrom?.name ?? '',
    day,
  ]);
}
