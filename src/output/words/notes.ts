/** The lines below a task in a table. */
import type { Day } from '../../calendar/day.ts';
import { dayText } from './day-text.ts';
import { headings } from './headings.ts';
import type { Words } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';

interface NoteWords {
  readonly lastReport: (date: Day, note: string) => string;
  readonly obstacle: (text: string) => string;
  readonly evidence: (documents: string) => string;
  /** How often the deadline was moved. */
  readonly extended: (times: number) => string;
}

export const noteWords: Words<NoteWords> = {
  lastReport: {
    vi: (date, note) => `Báo cáo ${dayText(date, 'vi')}: ${note}`,
    en: (date, note) => `Report of ${dayText(date, 'en')}: ${note}`,
  },
  obstacle: {
    vi: (text) => `${headings.obstacle.vi}: ${text}`,
    en: (text) => `${headings.obstacle.en}: ${text}`,
  },
  evidence: {
    vi: (documents) => `${headings.evidence.vi}: ${documents}`,
    en: (documents) => `${headings.evidence.en}: ${documents}`,
  },
  extended: {
    vi: (times) => `(gia hạn ${countText(times, 'vi', nouns.extension)})`,
    en: (times) => (times === 1 ? '(extended)' : `(extended ${countText(times, 'en', nouns.extension)})`),
  },
};
