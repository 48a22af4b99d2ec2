/** The findings of `check` as workflow commands, which GitHub shows as annotations in a pull request. */
import type { Severity } from '../../diagnostics/stated-rule.ts';
import type { CheckAnswer, LocatedFinding } from '../../report/check-answer.ts';
import { visible } from '../text/visible.ts';
import { checkSummary } from '../words/check-summary.ts';
import { placedText } from '../words/findings/placed-text.ts';
import type { Language } from '../words/language.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One command a finding, then the summary as a line of the log. */
export function checkGithub(answer: CheckAnswer, language: Language): string {
  const lines = answer.findings.map((finding) => command(finding, language));
  return [...lines, checkSummary(answer, language), ''].join('\n');
}

function command(finding: LocatedFinding, language: Language): string {
  const { message, help } = placedText(finding, language);
  const properties = { file: finding.location.file, ...regionOf(finding), title: finding.rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = help === null ? message : `${message}\nhelp: ${help}`;
  return `::${commands[finding.severity]} ${written.join(',')}::${escapeData(text)}`;
}

/** GitHub takes columns only when the place starts and ends on one line. */
function regionOf({
  location: { line, column, endLine, endColumn },
}: LocatedFinding): Readonly<Record<string, number>> {
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
