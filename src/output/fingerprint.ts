/** What makes a finding the same one in the next run: rule, task, file and facts; never a line number, never the day. */
import type { LocatedFinding } from '../report/answers.ts';

/** One fingerprint a finding, in step, each once: twins are told apart by their order. */
export function fingerprintsOf(findings: readonly LocatedFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const twin = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, twin);
    return fnv1a(`${identity} ${twin}`);
  });
}

function identityOf({ rule, task, location, facts }: LocatedFinding): string {
  const lasting = Object.entries(facts)
    .filter(([name]) => name !== 'today')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule, task, location.file, lasting]);
}

/** FNV-1a of the text's UTF-8 bytes in 64 bits (offset and prime of the published algorithm), as 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
