/**
 * Reads a Code Quality report as GitLab does, by its documentation: a JSON list without a byte order mark; of each entry
 * the description, check name, a fingerprint that no other entry has, a severity of five, and a path relative to the
 * repository with a first line.
 */
import { Ajv } from 'ajv';
import { wellFormed } from '../hostile-answers.ts';

/** One entry, its other keys left aside as GitLab does. */
export interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const said = { type: 'string', minLength: 1 };
const isReport = new Ajv().compile<readonly Degradation[]>({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: said,
      check_name: said,
      fingerprint: said,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/).+' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

/** The entries of a report; throws for what GitLab would not take. */
export function readGitlab(text: string): readonly Degradation[] {
  const report: unknown = JSON.parse(text);
  if (!isReport(report)) throw new Error(JSON.stringify(isReport.errors));
  const prints = new Set(report.map(({ fingerprint }) => fingerprint));
  if (prints.size !== report.length) throw new Error('a fingerprint stands twice');
  if (text !== wellFormed(text)) throw new Error('the text is no UTF-8');
  return report;
}
