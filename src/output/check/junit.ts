/** The findings of `check` as a JUnit report, which most CI services show as tests. */
import { grouped } from '../../plan/grouped.ts';
import type { CheckAnswer, LocatedFinding } from '../../report/check-answer.ts';
import { visible } from '../text/visible.ts';
import { escapeXml } from '../text/xml.ts';
import { checkSummary } from '../words/check-summary.ts';
import { findingText } from '../words/findings/finding-words.ts';
import type { Language } from '../words/language.ts';
import { placeName } from './text.ts';

/**
 * A suite for each file with findings, a case for each finding. An error fails, a warning or info is a passing case with a
 * note. A case has no attributes but those that the Jenkins schema allows (junit-10.xsd), which leaves the file to the suite.
 */
export function checkJunit(answer: CheckAnswer, language: Language): string {
  const suites = [...grouped(answer.findings, ({ location }) => location.file)].map(([file, findings]) =>
    suite(file, findings, language),
  );
  if (suites.length === 0) suites.push(cleanSuite(answer, language));
  const counts = { tests: Math.max(1, answer.findings.length), failures: failuresAmong(answer.findings), errors: 0 };
  const root = parent(0, 'testsuites', { name: 'dondoc check', ...counts }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function suite(file: string, findings: readonly LocatedFinding[], language: Language): string {
  const counts = { tests: findings.length, failures: failuresAmong(findings), errors: 0, skipped: 0 };
  const cases = findings.map((finding) => testCase(finding, language));
  return parent(1, 'testsuite', { name: file, ...counts, file }, cases);
}

function testCase(finding: LocatedFinding, language: Language): string {
  const { file, line, column } = finding.location;
  const { message, help } = findingText(finding, language);
  const details = `${placeName(finding.location)}: ${message}${help === null ? '' : `\nhelp: ${help}`}`;
  const outcome =
    finding.severity === 'error'
      ? `      ${openTag('failure', { type: finding.rule, message })}${escapeXml(details)}</failure>`
      : `      <system-out>${finding.severity}: ${escapeXml(details)}</system-out>`;
  return parent(2, 'testcase', { classname: file, name: `${finding.rule} (${line}:${column})` }, [outcome]);
}

function cleanSuite(answer: CheckAnswer, language: Language): string {
  const only = openTag('testcase', { classname: 'dondoc', name: checkSummary(answer, language) }).replace(/>$/, '/>');
  const counts = { tests: 1, failures: 0, errors: 0, skipped: 0 };
  return parent(1, 'testsuite', { name: 'dondoc check', ...counts }, [`    ${only}`]);
}

function failuresAmong(findings: readonly LocatedFinding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element over its children, indented by its depth. */
function parent(depth: number, name: string, attributes: Attributes, children: readonly string[]): string {
  const indent = '  '.repeat(depth);
  return `${indent}${openTag(name, attributes)}\n${children.join('\n')}\n${indent}</${name}>`;
}

function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(visible(String(value)))}"`);
  return `<${name}${written.join('')}>`;
}
