/** A request that waits, in the words of each place that tells a deadline. */
import { termNamed } from '../../calendar/due.ts';
import type { DeclineAnswer, RequestAnswer, TaskAnswer } from '../../report/answers.ts';
import { dayText, insideSentence } from '../words/day-text.ts';
import { evidenceText } from '../words/document-text.ts';
import { dueText } from '../words/due-text.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { letterDue } from '../words/letter-due.ts';
import { noteWords } from '../words/notes.ts';
import { requestWords } from '../words/requests.ts';
import { dueDayText, dueSentence } from './words.ts';

/** Beside the day in force: `(đề nghị gia hạn đến 30/09/2021)`; the last where there are several, empty for none. */
export function besideDue({ requests }: Pick<TaskAnswer, 'requests'>, language: Language): string {
  const last = requests.at(-1);
  if (last === undefined) return '';
  const day = dayOf(last);
  const to = day === null ? insideSentence(dueText(last.to, language), language) : dayText(day, language);
  return requestWords.beside[language](to);
}

/** A cell: the day in force, how often it was moved, and which other is asked for, a line each. */
export function dueLines(task: Pick<TaskAnswer, 'due' | 'extensions' | 'requests'>, language: Language): string {
  const moved = task.extensions === 0 ? '' : noteWords.extended[language](task.extensions);
  return [dueDayText(task, language), moved, besideDue(task, language)].filter((line) => line !== '').join('\n');
}

/** All that the request says on one line, and who said no to it. */
export function requestText(request: RequestAnswer, language: Language): string {
  const asked = withReason(
    requestWords.to[language](to(request, language), letter(request, language), by(request)),
    request,
    language,
  );
  return request.declined === null ? asked : `${asked}; ${declinedText(request.declined, language)}`;
}

/** Who said no, by which document, and why. */
export function declinedText(declined: DeclineAnswer, language: Language): string {
  const { issuer, reason } = declined;
  const said = requestWords.declined[language](letter(declined, language), issuer?.name ?? null);
  return withReason(said, { reason }, language);
}

/** The same as something that happened. */
export function declinedEventText(request: RequestAnswer, declined: DeclineAnswer, language: Language): string {
  const answered = requestWords.declined[language](letter(declined, language), declined.issuer?.name ?? null);
  const asked = requestWords.to[language](to(request, language), letter(request, language), by(request));
  return withReason(requestWords.notGranted[language](asked, answered), declined, language);
}

/** The same of one that waits. */
export function pendingText(request: RequestAnswer, language: Language): string {
  const asked = requestWords.to[language](to(request, language), letter(request, language), by(request));
  return withReason(`${asked}, ${requestWords.pending[language]}`, request, language);
}

/** The request as something that happened. */
export function requestedText(request: RequestAnswer, language: Language): string {
  const asked = requestWords.asked[language](by(request), to(request, language), letter(request, language));
  return withReason(asked, request, language);
}

/** The request as a letter tells it. */
export function requestInLetter(request: RequestAnswer, language: Language): string {
  const due = { value: request.to, day: dayOf(request), wording: null, rolledFrom: null };
  const asked = insideSentence(letterDue({ due, occurrences: [] }, language), language);
  return requestWords.inLetter[language](by(request), asked, request.number, request.date);
}

function to(request: RequestAnswer, language: Language): string {
  const due = { value: request.to, day: dayOf(request), wording: null, rolledFrom: null };
  return insideSentence(dueSentence(due, language), language);
}

function dayOf({ to: value }: RequestAnswer) {
  return typeof value === 'string' ? (termNamed(value)?.day ?? null) : null;
}

function letter({ number, date }: Pick<RequestAnswer, 'number' | 'date'>, language: Language): string {
  return evidenceText({ number, date, title: null }, language);
}

function by({ issuer }: RequestAnswer): string | null {
  return issuer?.name ?? null;
}

function withReason(text: string, { reason }: Pick<RequestAnswer, 'reason'>, language: Language): string {
  return reason === null ? text : `${text}. ${headings.reason[language]}: ${reason}`;
}
