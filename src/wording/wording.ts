/**
 * Reads a deadline as an office wrote it (*trước ngày 15 tháng 12 hàng năm*) and says how. It never completes what
 * the phrase leaves out: a phrase that does not name exactly one deadline is not read at all.
 */
import {
  type AfterTaskDue,
  type Due,
  type EventDue,
  type RecurringDue,
  type Span,
  spanName,
  termNamed,
} from '../calendar/due.ts';
import { sameText } from '../calendar/fold.ts';
import { periodContaining, periodNamed } from '../calendar/period.ts';
import { readAfterTask } from './after-task.ts';
import { setAside } from './asides.ts';
import { decide, isOfDeadline } from './decide.ts';
import { findingsIn } from './findings.ts';
import type { Finding } from './found.ts';
import type { ReadingStep, UnderstoodWording, WordingReading } from './reading.ts';
import { unreadable, type Words } from './sorted.ts';
import { cleanWording, tokensOf, typedBetween } from './tokens.ts';

/** No deadline is worded at such length: a longer phrase is a paragraph with several things in it. */
const longestWording = 500;

/** What the phrase means, in whatever Unicode form, case and spacing it was typed, with or without diacritics. */
export function readWording(wording: string): WordingReading {
  const phrase = cleanWording(wording);
  if (phrase.length > longestWording)
    return unreadable('not-understood', { kind: 'too-long', length: phrase.length, limit: longestWording });
  const afterTask = readAfterTask(phrase);
  if (afterTask !== null) return afterTask;
  const { tokens, steps } = setAside(phrase, tokensOf(phrase), saysWhen);
  const words: Words = { phrase, tokens: withoutEnd(tokens) };
  const findings = findingsIn(words.tokens);
  const reading = decide(words, findings);
  return {
    ...reading,
    steps: [...steps, ...citations(words, findings), ...excerpt(words, findings, reading), ...reading.steps],
  };
}

/**
 * Whether an understood wording and a task's due value say the same: the same last day; the same unit, day and (where
 * the wording names them) bounds of a recurrence; both open-ended; or both hung on an event, with the same term where
 * both name one. `issued` is the day or period in which the plan was issued: a recurrence may leave its start to it.
 */
export function wordingAgrees(reading: UnderstoodWording, due: Due, issued: string): boolean {
  const read = reading.due;
  if (read.kind === 'term') return due.kind === 'term' && due.day === read.day;
  if (due.kind === 'ongoing' && reading.steps.some((step) => step.kind === 'ongoing-or-recurring')) return true;
  if (due.kind === 'term') return reading.steps.some((step) => step.kind === 'ongoing-during' && step.day === due.day);
  if (read.kind === 'recurring') return due.kind === 'recurring' && recurAlike(read, due, issued);
  if (hangsOn(read)) return hangsOn(due) && withinAlike(read.within, due.within) && sameTask(read, due);
  return due.kind === read.kind;
}

/** Whether the term runs from something that is to come: in words, what another task yields is an event too. */
function hangsOn(due: Due): due is EventDue | AfterTaskDue {
  return due.kind === 'event' || due.kind === 'after-task';
}

/** Whether no two tasks are named. */
function sameTask(read: EventDue | AfterTaskDue, due: EventDue | AfterTaskDue): boolean {
  return (
    read.kind !== 'after-task' || due.kind !== 'after-task' || sameText(read.task.toLowerCase(), due.task.toLowerCase())
  );
}

function withinAlike(read: Span | null, due: Span | null): boolean {
  return read === null || due === null || spanName(read) === spanName(due);
}

function recurAlike(read: RecurringDue, due: RecurringDue, issued: string): boolean {
  if (read.every !== due.every || byIn(read) !== byIn(due)) return false;
  const start = periodOfStart(due.from ?? issued, due);
  const startsAlike = read.from === null || start === undefined || periodOfStart(read.from, due) === start;
  const endsAlike = read.until === null || termNamed(read.until)?.day === termNamed(due.until ?? '')?.day;
  return startsAlike && endsAlike;
}

/** `by` with null for the last day of the period, however it was written. */
function byIn({ by, every }: Pick<RecurringDue, 'by' | 'every'>): string | null {
  return by === (every === 'year' ? '12-31' : '31') ? null : by;
}

function periodOfStart(name: string, { every }: RecurringDue): string | undefined {
  const first = periodNamed(name)?.first ?? termNamed(name)?.day;
  return first === undefined ? undefined : periodContaining(every, first).name;
}

/** The tokens without the punctuation at their end. */
function withoutEnd(tokens: Words['tokens']): Words['tokens'] {
  const last = tokens.findLastIndex((token) => token.kind !== 'mark' || token.text === '%');
  return tokens.slice(0, last + 1);
}

function saysWhen(inside: Words['tokens']): 'partly' | 'only' | null {
  const found = findingsIn(inside).filter(isOfDeadline);
  const [first, ...others] = found;
  if (first === undefined || found.some(({ kind }) => kind === 'done')) return null;
  return first.start === 0 && first.end === inside.length && others.length === 0 ? 'only' : 'partly';
}

function citations({ phrase, tokens }: Words, findings: readonly Finding[]): ReadingStep[] {
  return findings.flatMap(({ kind, start, end }): ReadingStep[] => {
    if (kind !== 'cited' && kind !== 'going-by' && kind !== 'named') return [];
    const text = typedBetween(phrase, tokens, start, end);
    return [{ kind: kind === 'named' ? 'name-ignored' : 'citation-ignored', text }];
  });
}

/** Which part of a longer sentence was read; nothing when all of it was. */
function excerpt({ phrase, tokens }: Words, findings: readonly Finding[], reading: WordingReading): ReadingStep[] {
  const read = findings.filter(isOfDeadline);
  const [first, last] = [read[0], read.at(-1)];
  if (reading.due === null || first === undefined || last === undefined) return [];
  const isOutside = (at: number) => !read.some(({ start, end }) => start <= at && at < end);
  if (!tokens.some((token, at) => token.kind !== 'mark' && isOutside(at))) return [];
  return [{ kind: 'excerpt', text: typedBetween(phrase, tokens, first.start, last.end) }];
}
