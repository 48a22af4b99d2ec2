/** The findings of `check` for people: place, severity, message, the line itself, the remedy, and a last line that counts. What is the same stands there once. */
import type { CheckAnswer, LocatedFinding, Location } from '../../report/check-answer.ts';
import { defaultWidth } from '../terminal/page.ts';
import { type Paint, severityStyle } from '../terminal/paint.ts';
import { wrapText } from '../terminal/wrap.ts';
import { visible } from '../text/visible.ts';
import { helpLabel } from '../words/advice.ts';
import { checkSummary } from '../words/check-summary.ts';
import type { Language } from '../words/language.ts';
import { relatedLabel, relatedNames } from '../words/related.ts';
import { alsoThere, countsByRule } from '../words/repeated-findings.ts';
import { severityNames } from '../words/standing.ts';
import { excerpt } from './excerpt.ts';
import { type FoldedFinding, foldedFindings } from './folded-findings.ts';

/** How to say it. */
export interface TextOptions {
  readonly language: Language;
  readonly paint: Paint;
}

/** More than this many findings are counted by rule at their end. */
export const longList = 10;

/** All findings in the order given, a blank line after each, then the summary; ends with a newline. */
export function renderCheckText(answer: CheckAnswer, options: TextOptions): string {
  const { findings } = answer;
  const byRule = findings.length > longList ? `${countsByRule(findings, options.language)}\n` : '';
  return `${renderFindings(findings, options)}${byRule}${checkSummary(answer, options.language)}\n`;
}

/** The findings alone, without a summary: for stderr, when a listing refuses. */
export function renderFindings(findings: readonly LocatedFinding[], options: TextOptions): string {
  return foldedFindings(findings, options.language)
    .map((folded) => `${findingLines(folded, options).join('\n')}\n\n`)
    .join('');
}

function findingLines({ finding, text, others }: FoldedFinding, { language, paint }: TextOptions): string[] {
  const { message, help } = text;
  const style = severityStyle(paint, finding.severity);
  const place = paint.strong(placeName(finding.location));
  return [
    `${place}: ${style(severityNames[finding.severity].one[language])}: ${message} ${paint.muted(`[${finding.rule}]`)}`,
    ...excerpt(finding.location, style),
    ...otherPlaces(others, language),
    ...finding.related.map(
      ({ role, location }) => `  ${relatedLabel[language]}: ${placeName(location)}: ${relatedNames[role][language]}`,
    ),
    ...(help === null ? [] : [`  ${helpLabel[language]}: ${help}`]),
  ];
}

/** Where the same stands besides, each place with its task, several on a line. */
function otherPlaces(others: readonly LocatedFinding[], language: Language): string[] {
  if (others.length === 0) return [];
  // A place stays on one line with its task: a space at which no line is broken stands between them meanwhile.
  const places = others.map(
    ({ location, task }) => placeName(location) + (task === null ? '' : `\u00a0(${visible(task)})`),
  );
  const lines = wrapText(places.join(', '), defaultWidth - 4).map((line) => line.replaceAll('\u00a0', ' '));
  return [`  ${alsoThere[language](others.length)}:`, ...lines.map((line) => `    ${line}`)];
}

/** `file:line:column`, as terminals and editors make it clickable. */
export function placeName({ file, line, column }: Location): string {
  return `${visible(file)}:${line}:${column}`;
}
