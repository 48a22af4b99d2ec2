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
import { rulePage } from '../words/rule-groups.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** How to say it, and what says it. */
interface Manner {
  readonly language: Language;
  /** The program's. */
  readonly version: string;
}

/** One run with every rule described, so that a service can list them. */
export function checkSarif({ findings }: CheckAnswer, { language, version }: Manner): string {
  const fingerprints = fingerprintsOf(findings.map((finding) => ({ ...finding, file: finding.location.file })));
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf({ language, version }) },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) => resultOf(finding, fingerprints[index] ?? '', language)),
      },
    ],
  });
}

function driverOf({ language, version }: Manner): object {
  const rules = ruleNames.map((rule) => ({
    id: rule,
    shortDescription: message(ruleTitle(rule, language)),
    fullDescription: message(ruleTitle(rule, language)),
    helpUri: documentUri(version, rulePage[language](rule)),
    help: message(`dondoc explain ${rule} --lang ${language}`),
    defaultConfiguration: { level: levels[catalogue[rule].severity] },
  }));
  return { name: 'dondoc', version, informationUri: documentUri(version, 'checking.md'), language, rules };
}

/**
 * A document of the program by the name of its package and the file in it, as a package URL: it has no address on the web, and
 * the standard demands absolute ones.
 */
function documentUri(version: string, page: string): string {
  return `pkg:generic/dondoc@${encodeURIComponent(version)}#docs/${page}`;
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
