/** The words around the reading of a deadline phrase. */
import type { WordingFault } from '../../wording/reading.ts';
import type { WordsWith } from './language.ts';

interface DeadlineWords {
  readonly faults: Readonly<Record<WordingFault, string>>;
}

export const deadlineWords = {
  day: { vi: 'Ngày đến hạn', en: 'Due on' },
  reading: { vi: 'Cách đọc', en: 'Read as' },
  unreadable: { vi: 'Không đọc được', en: 'Cannot be read' },
  faults: {
    'no-year': { vi: 'không nêu năm', en: 'it names no year' },
    'no-period': { vi: 'không nêu thời hạn hay chu kỳ cụ thể', en: 'it names no deadline or period' },
    'not-understood': { vi: 'không xác định được đúng một thời hạn', en: 'it does not name exactly one deadline' },
  },
  instead: {
    vi: 'Hãy ghi due theo văn bản, ví dụ: 2021-03-31, 2021-03, 2021-Q1, 2021-H1, 2021, ongoing; hạn tính từ một sự kiện: {after: Đề án được phê duyệt, within: 15 days}; văn bản không nêu thời hạn: none.',
    en: 'Write due as the document means it, for example: 2021-03-31, 2021-03, 2021-Q1, 2021-H1, 2021, ongoing; counted from an event: {after: the scheme is approved, within: 15 days}; none named: none.',
  },
} satisfies WordsWith<DeadlineWords>;
