/** Finds the events of a wording, and how far their words go. */
import { readChain } from './chain.ts';
import { isVagueEvent, readEventStart } from './event.ts';
import type { Reader } from './found.ts';
import { isTelling, readLead } from './lead.ts';
import { anyWordsAt, markAt, type Token, wordsAt } from './tokens.ts';

const lengths = ['ngay', 'thang', 'tuan', 'nam', 'viec', 'muoi', 'gio'];

/** The event that starts here; null when none does. */
export const readEvent: Reader = (tokens, at) => {
  const event = readEventStart(tokens, at);
  if (event === null) return null;
  // A length of time in words that was not read (*ba mươi ngày sau khi*) may not be lost.
  const isAfterLength = tokens[at]?.typed === 'ngày' || (at > 0 && anyWordsAt(tokens, at - 1, lengths) !== null);
  if (event.within === null && isAfterLength) return { kind: 'unclear', why: 'stray', end: event.words };
  if (isVagueEvent(tokens, event.words)) return { kind: 'unclear', why: 'inexact', end: event.words };
  return { kind: 'event', ...event, end: eventEnd(tokens, event.words) };
};

/** An event's words run to the end of the phrase, of their brackets, or to what seems to say by when. */
function eventEnd(tokens: readonly Token[], words: number): number {
  let depth = 0;
  for (let at = words; at < tokens.length; at += 1) {
    if (markAt(tokens, at, '([') !== null) depth += 1;
    if (markAt(tokens, at, ')]') !== null) depth -= 1;
    if (depth < 0) return at;
    if (markAt(tokens, at, ',;') !== null && startsLedTerm(tokens, at + 1)) return at;
    const isOther = markAt(tokens, at, ';.') !== null || wordsAt(tokens, at, 'hoac') !== null;
    if (isOther && saysNumber(tokens, at + 1)) return at;
  }
  return tokens.length;
}

/** Whether a number follows that counts something; *Thông tư số 5* is none, nor is the 1 of *mục 2.1*. */
function saysNumber(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.spaced !== true) return false;
  return tokens.slice(from).some(({ kind }, at) => kind === 'number' && tokens[from + at - 1]?.text !== 'so');
}

function startsLedTerm(tokens: readonly Token[], at: number): boolean {
  const lead = readLead(tokens, at);
  return lead !== null && isTelling(lead.value) && readChain(tokens, lead.next, 'led') !== null;
}
