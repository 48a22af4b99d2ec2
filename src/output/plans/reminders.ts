/** Reminders over several plans: to each agency one text, in which every plan is cited by its document, with what is owed of it. */

import { answersOf, type Digest, type ToldOfPlan, together } from '../../report/gathered-reminders.ts';
import type { SummedPlans } from '../../report/summed-plans.ts';
import { lettersHtml } from '../reminders/html.ts';
import { type Letter, letterOver } from '../reminders/letter.ts';
import { owedMarkdown, owedRows } from '../reminders/plain.ts';
import { owedTable, renderNothingToChase } from '../reminders/table.ts';
import { renderLetters } from '../reminders/text.ts';
import { renderHead } from '../status/table.ts';
import { leftOutRows } from '../tasks/csv.ts';
import { markdownHead } from '../tasks/markdown.ts';
import { fullRows } from '../tasks/rows.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { renderCsv } from '../text/csv.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { dayText } from '../words/day-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { leftOutLines } from '../words/plans.ts';
import { reminderSentence } from '../words/reminded.ts';
import { nothingToChase } from '../words/sentences.ts';

/** What there is to say. */
export interface DigestsOfPlans {
  readonly summed: SummedPlans;
  readonly digests: readonly Digest[];
}

/** A letter an agency, a rule between them. */
export function renderDigests({ summed, digests }: DigestsOfPlans, page: Page): string {
  if (digests.length === 0) return renderNothingToChase(summed, page);
  return renderLetters(lettersOf(digests, page.language), page, leftOutLines(summed, page.language));
}

/** One letter about all that each agency owes. */
function lettersOf(digests: readonly Digest[], language: Language): readonly Letter[] {
  return digests.map((digest) => letterOver(answersOf(digest), language));
}

/** The same letters as a page. */
export function digestsHtml({ summed, digests }: DigestsOfPlans, language: Language): string {
  return lettersHtml(lettersOf(digests, language), summed.totals.tasks, language, leftOutLines(summed, language));
}

/** For each agency a heading, and a table for each plan. */
export function renderDigestTables({ summed, digests }: DigestsOfPlans, page: Page): string {
  if (digests.length === 0) return renderNothingToChase(summed, page);
  const parts = digests.map((digest) => {
    const title = `${digest.agency.name}: ${reminderSentence(together(digest), page.language)}`;
    const tables = digest.parts.map(({ of, reminders }) => paragraph(planName(of), page) + owedTable(reminders, page));
    return `\n${paragraph(title, page, '', page.paint.strong)}${tables.join('\n')}`;
  });
  return renderHead(summed, page) + parts.join('');
}

/** The same as Markdown. */
export function digestsMarkdown({ summed, digests }: DigestsOfPlans, language: Language): string {
  const head = markdownHead(summed, language);
  if (digests.length === 0) return `${head}${nothingToChase(summed.totals.tasks, language)}\n`;
  const parts = digests.map((digest) => {
    const title = `### ${escapeMarkdown(digest.agency.name)}: ${reminderSentence(together(digest), language)}\n`;
    const tables = digest.parts.map(
      ({ of, reminders }) => `\n**${escapeMarkdown(planName(of))}**\n\n${owedMarkdown(reminders, language)}`,
    );
    return title + tables.join('');
  });
  return head + parts.join('\n');
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
  const day = dayText(of.asOf, language);
  return owedRows(reminders, language).map((row) => [name, email ?? '', of.plan.id, planName(of), ...row, day]);
}
