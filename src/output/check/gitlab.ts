/** The findings of `check` as a GitLab Code Quality report, which a merge request compares with its target's. */
import { fingerprintsOf } from '../../diagnostics/identity.ts';
import type { Severity } from '../../diagnostics/stated-rule.ts';
import type { CheckAnswer } from '../../report/check-answer.ts';
import { jsonText } from '../text/json-text.ts';
import { placedText } from '../words/findings/placed-text.ts';
import type { Language } from '../words/language.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A JSON list, empty when nothing was found. */
export function checkGitlab({ findings }: CheckAnswer, language: Language): string {
  const fingerprints = fingerprintsOf(findings.map((finding) => ({ ...finding, file: finding.location.file })));
  return jsonText(
    findings.map((finding, index) => ({
      description: placedText(finding, language).message,
      check_name: finding.rule,
      fingerprint: fingerprints[index],
      severity: severities[finding.severity],
      location: {
        path: finding.location.file.replace(/\p{Cs}/gu, '\ufffd'),
        lines: { begin: finding.location.line, end: finding.location.endLine },
      },
    })),
  );
}
