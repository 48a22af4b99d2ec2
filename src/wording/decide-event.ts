/** Decides what a wording with an event in it means; the event's own words may hold no deadline of theirs. */
import type { Span } from '../calendar/due.ts';
import { readSpan } from './event.ts';
import { findingsIn } from './findings.ts';
import type { Finding } from './found.ts';
import { isLeadWord, isTelling } from './lead.ts';
import type { RecognisedStep, WordingReading } from './reading.ts';
import { type Found, type Sorted, several, unreadable, type Words } from './sorted.ts';
import { type Token, typedBetween } from './tokens.ts';

/** The condition that an event is to the days or periods beside it; null where it is none. */
export function eventBeside({ phrase, tokens }: Words, sorted: Sorted): RecognisedStep | null {
  const [event, second] = sorted.event;
  const others = [...sorted.every, ...sorted.ongoing, ...sorted['last-month-day']];
  if (event === undefined || second !== undefined || event.within !== null || others.length > 0) return null;
  const isTold = sorted.term.every(({ lead, start }) => start < event.start || (isTelling(lead) && !lead.expected));
  if (sorted.term.length === 0 || !isTold) return null;
  if (holdsDeadline(tokens.slice(event.words, event.end))) return null;
  return { kind: 'condition', text: typedBetween(phrase, tokens, event.start, event.end) };
}

/** The reading of a wording in which an event was found. */
export function decideEvent(words: Words, sorted: Sorted): WordingReading {
  const { phrase, tokens } = words;
  const event = sorted.event[0] as Found<'event'>;
  const others = [...sorted.term, ...sorted.every, ...sorted.ongoing, ...sorted['last-month-day']];
  if (others.length > 0) return several(words, [...others, event]);

  const trailing = event.within === null ? trailingSpan(tokens, event.words, event.end) : null;
  const end = trailing?.start ?? event.end;
  const text = typedBetween(phrase, tokens, event.words, end);
  if (text === '' || holdsDeadline(tokens.slice(event.words, end)))
    return unreadable('not-understood', { kind: 'inexact', text });
  const within = event.within ?? trailing?.span ?? null;
  const steps: RecognisedStep[] = [{ kind: 'event', text }];
  if (within !== null) steps.push({ kind: 'within', span: within });
  return { due: { kind: 'event', event: text, within, occurred: null }, day: null, steps };
}

/** The term at the very end (*sau khi ban hành 15 ngày*), unless words such as *trong* make it another clause. */
function trailingSpan(tokens: readonly Token[], from: number, end: number): { span: Span; start: number } | null {
  for (let at = from + 1; at < end; at += 1) {
    const span = readSpan(tokens, at);
    const isJoined = tokens[at - 1]?.kind === 'word' && !isLeadWord(tokens, at - 1);
    if (span?.next === end && isJoined) return { span: span.value, start: at };
  }
  return null;
}

/** Whether the words of an event state a deadline of their own: *sau khi được phê duyệt trong quý II/2026*. */
function holdsDeadline(tokens: readonly Token[]): boolean {
  return findingsIn(tokens).some((finding) => {
    const isStated = finding.kind === 'done' || finding.kind === 'denied';
    return isStated ? holdsDeadline(tokens.slice(finding.start + 1, finding.end)) : isDeadline(finding);
  });
}

/** A range of years names the event (*Đề án giai đoạn 2021-2030*), as do the words for a session; the rest would be a deadline. */
function isDeadline(finding: Finding): boolean {
  switch (finding.kind) {
    case 'term': {
      const { before, loose, from, until, latest } = finding.lead;
      const { bounds } = finding.chain;
      const isLed = before || loose || from || until || latest;
      return isLed || bounds.length === 1 || bounds.some((bound) => bound.unit !== 'year');
    }
    case 'cited':
    case 'going-by':
    case 'named':
    case 'times':
    case 'done':
    case 'denied':
      return false;
    case 'unclear':
      return finding.why === 'stray';
    case 'every':
    case 'event':
    case 'last-month-day':
    case 'ongoing':
      return true;
  }
}
