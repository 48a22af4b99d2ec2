/** The findings of `check` as JSON, schema version 1. */
import type { CheckAnswer, Diagnostic, LocatedFinding } from '../../report/check-answer.ts';
import { answerJson } from '../text/answer-json.ts';
import { findingText } from '../words/findings/finding-words.ts';
import type { Language } from '../words/language.ts';
import { relatedNames } from '../words/related.ts';

/** The findings in the words of the language. */
export function checkJson({ findings, ...answer }: CheckAnswer, language: Language): string {
  const { kind, asOf, revision, against, files, tasks, totals, suppressed, baselined, plans } = answer;
  const diagnostics = findings.map((finding) => diagnosticOf(finding, language));
  return answerJson({
    kind,
    ...(plans === undefined ? {} : { plan: null, plans, leftOut: [] }),
    asOf,
    revision,
    against: against === null ? null : { revision: against },
    files,
    tasks,
    totals,
    suppressed,
    baselined,
    diagnostics,
  });
}

/** A finding in the shape of the JSON contract. */
export function diagnosticOf(finding: LocatedFinding, language: Language): Diagnostic {
  const { file, line, column, endLine, endColumn } = finding.location;
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...findingText(finding, language),
    file,
    line,
    column,
    endLine,
    endColumn,
    revision: finding.location.revision ?? null,
    task: finding.task,
    related: finding.related.map(({ role, location }) => ({
      message: relatedNames[role][language],
      file: location.file,
      line: location.line,
      column: location.column,
      revision: location.revision ?? null,
    })),
  };
}
