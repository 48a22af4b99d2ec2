/** Findings as the text of baseline.yaml: sorted, one entry each, the same bytes for the same findings. */
import { inOrder } from '../../calendar/in-order.ts';
import type { RuleName } from '../../diagnostics/catalogue.ts';
import { lastingFacts } from '../../diagnostics/identity.ts';
import { truncate } from '../terminal/truncate.ts';
import { visible } from '../text/visible.ts';
import { baselineHead } from '../words/baseline.ts';

/** A finding to be known from now on. */
export interface KnownFinding {
  readonly rule: RuleName;
  /** Relative to the plan folder. */
  readonly file: string;
  readonly task: string | null;
  readonly facts: object;
  readonly fingerprint: string;
}

/** The file whole. `schema` is where an editor finds its JSON Schema, as written in a comment; null for nowhere. */
export function baselineYaml(findings: readonly KnownFinding[], schema: string | null): string {
  const entries = findings
    .map((finding) => ({ key: sortKey(finding), text: entry(finding) }))
    .sort((a, b) => inOrder(a.key, b.key))
    .map(({ text }) => text);
  const head = [...(schema === null ? [] : [`yaml-language-server: $schema=${visible(schema)}`]), ...baselineHead];
  const list = entries.length === 0 ? 'findings: []\n' : `findings:\n${entries.join('')}`;
  return `${head.map((line) => `# ${line}\n`).join('')}${list}`.normalize('NFC');
}

function sortKey({ file, rule, task, facts, fingerprint }: KnownFinding): string {
  return JSON.stringify([file, rule, task ?? '', lastingFacts(rule, facts), fingerprint]);
}

function entry({ rule, file, task, facts, fingerprint }: KnownFinding): string {
  const keys = [
    `rule: ${rule}`,
    `file: ${quoted(file)}`,
    ...(task === null ? [] : [`task: ${quoted(task)}`]),
    `facts: ${quoted(truncate(factsText(rule, facts).slice(0, longest * 4), longest))}`,
    `fingerprint: "${fingerprint}"`,
  ];
  return `  - ${keys.join('\n    ')}\n`;
}

/** Columns of the facts: the line stays readable in a diff. */
const longest = 120;

function factsText(rule: RuleName, facts: object): string {
  const told = lastingFacts(rule, facts).filter(([, fact]) => fact !== null);
  return told
    .map(([name, fact]) => `${name}: ${visible(Array.isArray(fact) ? fact.join(', ') : String(fact))}`)
    .join('; ');
}

/** In double quotes, so that no value is taken for a number or anything else of YAML's. */
function quoted(text: string): string {
  return JSON.stringify(visible(text));
}
