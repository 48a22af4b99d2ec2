/** An event of a `history` in words. */

import type { Day } from '../../calendar/day.ts';
import type { HistoryEvent } from '../../report/history-answer.ts';
import { reportSentences } from '../tasks/facts.ts';
import { declinedEventText, requestedText } from '../tasks/requests.ts';
import { agencyNames, dueSentence, standingText } from '../tasks/words.ts';
import { capitalised } from '../text/capital.ts';
import { changeText } from '../words/amendments.ts';
import { dayText } from '../words/day-text.ts';
import { citedText, evidenceText } from '../words/document-text.ts';
import { dueNameText } from '../words/due-text.ts';
import { headings } from '../words/headings.ts';
import { fallsDueText, historyWords } from '../words/history.ts';
import type { Language } from '../words/language.ts';
import { nouns } from '../words/nouns.ts';
import { countText } from '../words/number-text.ts';

/** What happened, not yet made safe to print. */
export function eventText(event: HistoryEvent, language: Language): string {
  const day = (one: Day) => dayText(one, language);
  switch (event.kind) {
    case 'plan-issued':
      return historyWords.planIssued[language](countText(event.tasks, language, nouns.task));
    case 'issued':
      return historyWords.issued[language](
        agencyNames(event.lead),
        event.due === null ? '—' : dueSentence(event.due, language),
      );
    case 'event-occurred':
      return `${historyWords.occurred[language]}: ${event.event}`;
    case 'prerequisite-done':
      return historyWords.prerequisiteDone[language](event.prerequisite);
    case 'requested':
      return requestedText(event.request, language);
    case 'request-declined':
      return declinedEventText(event.request, event.declined, language);
    case 'amended':
      return amendedText(event, language);
    case 'reported': {
      const text = reportSentences(event.report, language);
      const { corrects } = event;
      return corrects === null
        ? text
        : `${text} (${historyWords.corrects[language](day(corrects.date), corrects.agency.name)})`;
    }
    case 'fell-due':
      return inPeriod(historyWords.fellDue[language], event.period, language);
    case 'became-late':
      return inPeriod(
        historyWords.becameLate[language](event.deadline === null ? null : day(event.deadline)),
        event.period,
        language,
      );
    case 'done':
      return doneText(event, language);
    case 'falls-due':
      return inPeriod(fallsDueText(event.daysLeft, language), event.period, language);
  }
}

function amendedText(
  { amendment, requestedBy }: Extract<HistoryEvent, { kind: 'amended' }>,
  language: Language,
): string {
  const { instrument, requested, reason, changes } = amendment;
  const changed = changes.map((change) => changeText(change, language)).join('; ');
  const asked =
    requested === null
      ? ''
      : `, ${historyWords.requested[language](requestedBy?.name ?? null, evidenceText(requested, language))}`;
  const why = reason === null ? '' : `. ${headings.reason[language]}: ${reason}`;
  return capitalised(`${changed}, ${historyWords.by[language]} ${evidenceText(instrument, language)}${asked}${why}`);
}

function doneText(
  { standing, daysLate, doneByDescription, evidence, period }: Extract<HistoryEvent, { kind: 'done' }>,
  language: Language,
): string {
  const text = inPeriod(
    standingText({ standing, daysLate, daysLeft: null, doneByDescription }, language),
    period,
    language,
  );
  return [text, ...evidence.map((one) => citedText(one, language))].join('; ');
}

function inPeriod(text: string, period: string | null, language: Language): string {
  if (period === null) return text;
  return `${text} (${headings.period[language].toLowerCase()} ${dueNameText(period, language)})`;
}
