/** The findings of `check` as Markdown, for the summary of a job or a comment. What is the same stands there once, with its places. */
import type { CheckAnswer } from '../../report/check-answer.ts';
import { escapeMarkdown, markdownTable } from '../text/markdown.ts';
import { visible } from '../text/visible.ts';
import { helpLabel } from '../words/advice.ts';
import { checkColumns, checkHeading, checkSummary } from '../words/check-summary.ts';
import type { Language } from '../words/language.ts';
import { relatedLabel, relatedNames } from '../words/related.ts';
import { alsoThere, countsByRule } from '../words/repeated-findings.ts';
import { severityNames } from '../words/standing.ts';
import { type FoldedFinding, foldedFindings } from './folded-findings.ts';
import { longList, placeName } from './text.ts';

/** The counts as a sentence, then a row for each finding; of many findings also how often each rule found something. */
export function checkMarkdown(answer: CheckAnswer, language: Language): string {
  const { findings } = answer;
  const head = `## ${checkHeading[language]}\n\n**${escapeMarkdown(checkSummary(answer, language))}**\n`;
  if (findings.length === 0) return head;
  const header = checkColumns.map((column) => column[language]);
  const rows = foldedFindings(findings, language).map((folded) => cells(folded, language));
  const byRule = findings.length > longList ? `\n${escapeMarkdown(countsByRule(findings, language))}\n` : '';
  return `${head}\n${markdownTable(header, rows, [])}${byRule}`;
}

/** In the order of the columns; each line of a cell says one thing. */
function cells({ finding, text, others }: FoldedFinding, language: Language): string[] {
  const { severity, rule, location, related } = finding;
  const places = others.map((other) => `${placeName(other.location)}${taskOf(other.task)}`);
  const also = places.length === 0 ? [] : [`${alsoThere[language](places.length)}: ${places.join(', ')}`];
  const notes = related.map(
    (one) => `${relatedLabel[language]}: ${placeName(one.location)}: ${relatedNames[one.role][language]}`,
  );
  const help = text.help === null ? [] : [`${helpLabel[language]}: ${text.help}`];
  return [
    severityNames[severity].one[language],
    [`${placeName(location)}${taskOf(finding.task)}`, ...also].join('\n'),
    [text.message, ...notes, ...help].join('\n'),
    rule,
  ];
}

function taskOf(task: string | null): string {
  return task === null ? '' : ` (${visible(task)})`;
}
