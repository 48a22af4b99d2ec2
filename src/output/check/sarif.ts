/** The findings of `check` as SARIF 2.1.0, for code-scanning services and editors. */
import { catalogue, ruleNames } from '../../diagnostics/catalogue.ts';
import { fingerprintsOf } from '../../diagnostics/identity.ts';
import type { Severity } from '../../diagnostics/stated-rule.ts';
import type { CheckAnswer, LocatedFinding, Location } from '../../report/check-answer.ts';
import { jsonText } from '../text/json-text.ts';
import { ruleTitle } from '../words/findings/finding-words.ts';
import { placedText } from '../words/findings/placed-text.ts';
import type { Language } from '../words/language.ts';
import { relatedNames } from '../words/related.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** One run with every rule described, so that a service can list them. */
export function checkSarif({ findings }: CheckAnswer, language: Language): string {
  const fingerprints = fingerprintsOf(findings.map((finding) => ({ ...finding, file: finding.location.file })));
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dondoc', language, rules: rulesIn(language) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) => resultOf(finding, fingerprints[index] ?? '', language)),
      },
    ],
  });
}

function rulesIn(language: Language): unknown[] {
  return ruleNames.map((rule) => ({
    id: rule,
    shortDescription: message(ruleTitle(rule, language)),
    defaultConfiguration: { level: levels[catalogue[rule].severity] },
  }));
}

function resultOf(finding: LocatedFinding, fingerprint: string, language: Language): unknown {
  const { message: said, help } = placedText(finding, language);
  return {
    ruleId: finding.rule,
    ruleIndex: ruleNames.indexOf(finding.rule),
    level: levels[finding.severity],
    message: message(help === null ? said : `${said}\n${help}`),
    locations: [physical(finding.location)],
    relatedLocations: finding.related.map(({ role, location }, id) => ({
      id,
      ...physical(location),
      message: message(relatedNames[role][language]),
    })),
    partialFingerprints: { 'dondocIdentity/v1': fingerprint },
  };
}

/** Literal text: braces are placeholders in a SARIF message, and `[text](target)` a link. */
function message(text: string): { readonly text: string } {
  return { text: text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^\]]*\]\()/g, '\\[') };
}

function physical({ file, line, column, endLine, endColumn }: Location): object {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } };
}

/** The path as a relative URI, every part percent-encoded; an absolute one, also that of a drive, as a file URI. */
function uriOf(file: string): string {
  const parts = file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  if (file.startsWith('/')) return `file://${parts.join('/')}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${parts.join('/')}` : parts.join('/');
}
