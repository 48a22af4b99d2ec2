/** Goes through a wording from left to right and finds everything in it that says, or seems to say, when. */
import { readCited } from './cited.ts';
import { readStated } from './done.ts';
import { readEvent } from './event-finding.ts';
import type { Finding, Reader } from './found.ts';
import { readInexact } from './inexact.ts';
import { readName } from './name.ts';
import { readOngoing } from './ongoing.ts';
import { readEvery, readTimes } from './recurrence.ts';
import { readStray } from './stray.ts';
import { readTerm } from './term-finding.ts';
import type { Token } from './tokens.ts';

/** Everything found, in order. */
export function findingsIn(tokens: readonly Token[]): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = findingAt(tokens, at, findings.at(-1));
    if (found !== null) findings.push({ ...found, start: at });
    at = found?.end ?? at + 1;
  }
  return findings;
}

function findingAt(tokens: readonly Token[], at: number, previous: Finding | undefined): ReturnType<Reader> {
  for (const read of readers) {
    const found = read(tokens, at, previous);
    if (found !== null) return found;
  }
  return null;
}

const readRecurring: Reader = (tokens, at) => {
  const every = readEvery(tokens, at);
  if (every !== null) return { kind: 'every', ...every.value, end: every.next };
  const times = readTimes(tokens, at);
  return times === null ? null : { kind: 'times', count: times.value, end: times.next };
};

const readers: readonly Reader[] = [
  readCited,
  readStated,
  readName,
  readInexact,
  readRecurring,
  readEvent,
  readOngoing,
  readTerm,
  readStray,
];
