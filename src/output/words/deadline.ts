/** The words around the reading of a deadline phrase. */
import type { WordingFault } from '../../wording/reading.ts';
import type { InBoth } from './language.ts';

interface DeadlineWords {
  readonly day: string;
  readonly reading: string;
  readonly unreadable: string;
  readonly faults: Readonly<Record<WordingFault, string>>;
  readonly instead: string;
}

export const deadlineWords: InBoth<DeadlineWords> = {
  vi: {
    day: 'Ngày đến hạn',
    reading: 'Cách đọc',
    unreadable: 'Không đọc được',
    faults: {
      'no-year': 'không nêu năm',
      'no-period': 'không nêu thời hạn hay chu kỳ cụ thể',
      'not-understood': 'không xác định được đúng một thời hạn',
    },
    instead: 'Hãy ghi due theo văn bản, ví dụ: 2021-03-31, 2021-03, 2021-Q1, 2021-H1, 2021, ongoing.',
  },
  en: {
    day: 'Due on',
    reading: 'Read as',
    unreadable: 'Cannot be read',
    faults: {
      'no-year': 'it names no year',
      'no-period': 'it names no deadline or period',
      'not-understood': 'it does not name exactly one deadline',
    },
    instead: 'Write due as the document means it, for example: 2021-03-31, 2021-03, 2021-Q1, 2021-H1, 2021, ongoing.',
  },
};
