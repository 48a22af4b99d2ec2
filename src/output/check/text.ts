/** The findings of `check` for people: place, severity, message, the line itself, the remedy, and a last line that counts. */
import type { CheckAnswer, LocatedFinding, Location } from '../../report/check-answer.ts';
import { type Paint, severityStyle } from '../terminal/paint.ts';
import { visible } from '../text/visible.ts';
import { helpLabel } from '../words/advice.ts';
import { checkSummary } from '../words/check-summary.ts';
import { findingText } from '../words/findings/finding-words.ts';
import type { Language } from '../words/language.ts';
import { relatedLabel, relatedNames } from '../words/related.ts';
import { severityNames } from '../words/standing.ts';
import { excerpt } from './excerpt.ts';

/** How to say it. */
export interface TextOptions {
  readonly language: Language;
  readonly paint: Paint;
}

/** All findings in the order given, a blank line after each, then the summary; ends with a newline. */
export function renderCheckText(answer: CheckAnswer, options: TextOptions): string {
  return `${renderFindings(answer.findings, options)}${checkSummary(answer, options.language)}\n`;
}

/** The findings alone, without a summary: for stderr, when a listing refuses. */
export function renderFindings(findings: readonly LocatedFinding[], options: TextOptions): string {
  return findings.map((finding) => `${findingLines(finding, options).join('\n')}\n\n`).join('');
}

function findingLines(finding: LocatedFinding, { language, paint }: TextOptions): string[] {
  const { message, help } = findingText(finding, language);
  const style = severityStyle(paint, finding.severity);
  const place = paint.strong(placeName(finding.location));
  return [
    `${place}: ${style(severityNames[finding.severity].one[language])}: ${message} ${paint.muted(`[${finding.rule}]`)}`,
    ...excerpt(finding.location, style),
    ...finding.related.map(
      ({ role, location }) => `  ${relatedLabel[language]}: ${placeName(location)}: ${relatedNames[role][language]}`,
    ),
    ...(help === null ? [] : [`  ${helpLabel[language]}: ${help}`]),
  ];
}

/** `file:line:column`, as terminals and editors make it clickable. */
export function placeName({ file, line, column }: Location): string {
  return `${visible(file)}:${line}:${column}`;
}
