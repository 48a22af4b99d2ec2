/** What makes a finding the same one in the next run: rule, task, file and facts; never a line number, never the day. */
import { inOrder } from '../calendar/in-order.ts';
import { catalogue, type RuleName } from './catalogue.ts';

/** As much of a finding as its identity needs. */
export interface Identified {
  readonly rule: RuleName;
  readonly task: string | null;
  /** As the reader of the fingerprints knows the file: by its name in the plan, or in the repository. */
  readonly file: string;
  readonly facts: object;
}

/** One fingerprint a finding, in step, each once: twins are told apart by their order. */
export function fingerprintsOf(findings: readonly Identified[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const twin = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, twin);
    return fnv1a(`${identity} ${twin}`);
  });
}

/** Facts that say when it was found, or what would mend it: they change while the fault stays. */
const passing: ReadonlySet<string> = new Set(['today', 'nearest', 'allowed', 'suggestion']);

/** The facts of a finding that are part of what it is, by name. */
export function lastingFacts(rule: RuleName, facts: object): [name: string, fact: unknown][] {
  const surrounding: readonly string[] = catalogue[rule].surrounding;
  return Object.entries(facts)
    .filter(([name]) => !passing.has(name) && !surrounding.includes(name))
    .sort(([a], [b]) => inOrder(a, b));
}

function identityOf({ rule, task, file, facts }: Identified): string {
  return JSON.stringify([rule, task, file, lastingFacts(rule, facts)]);
}

/** FNV-1a of the text's UTF-8 bytes in 64 bits (offset and prime of the published algorithm), as 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
