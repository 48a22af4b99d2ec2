/** The findings of `check` as JSON, schema version 1. */
import type { RuleName } from '../../diagnostics/catalogue.ts';
import type { Severity } from '../../diagnostics/stated-rule.ts';
import type { CheckAnswer, LocatedFinding } from '../../report/check-answer.ts';
import { answerJson } from '../text/answer-json.ts';
import { findingText } from '../words/findings/finding-words.ts';
import type { Language } from '../words/language.ts';
import { relatedNames } from '../words/related.ts';

/** One finding in JSON. Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Diagnostic {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The commit whose file it is, where it is not that of the plan checked: what stood there is gone. */
  readonly revision: string | null;
  /** The id of the task that it is about, if it is about one. */
  readonly task: string | null;
  readonly related: readonly {
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly revision: string | null;
  }[];
}

/** The JSON document of `check --format json`. */
export function checkJson({ findings, ...answer }: CheckAnswer, language: Language): string {
  const { kind, asOf, revision, against, files, tasks, totals, suppressed, baselined } = answer;
  const diagnostics = findings.map((finding) => diagnosticOf(finding, language));
  return answerJson({
    kind,
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
