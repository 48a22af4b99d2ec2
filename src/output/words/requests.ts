/** What is said of a request: which deadline is asked for, by whom, and that it has not been granted. */
import type { Day } from '../../calendar/day.ts';
import { officialDay } from './day-text.ts';
import type { WordsWith } from './language.ts';

interface RequestWords {
  /** In a cell, below the day in force. */
  readonly beside: (to: string) => string;
  readonly to: (to: string, document: string, agency: string | null) => string;
  /** By which document it was not granted, and by whom where the file says so. */
  readonly declined: (document: string, agency: string | null) => string;
  /** In a history: what was asked for, and who said no. */
  readonly notGranted: (asked: string, answered: string) => string;
  /** In a history; nobody where the file does not say who asks. */
  readonly asked: (agency: string | null, to: string, document: string) => string;
  /** A sentence of a letter. */
  readonly inLetter: (agency: string | null, to: string, number: string, date: Day) => string;
}

export const requestWords = {
  beside: { vi: (to) => `(đề nghị gia hạn đến ${to})`, en: (to) => `(extension to ${to} requested)` },
  to: {
    vi: (to, document, agency) => `đến ${to}, tại ${document}${agency === null ? '' : ` của ${agency}`}`,
    en: (to, document, agency) => `to ${to}, in ${document}${agency === null ? '' : ` by ${agency}`}`,
  },
  pending: { vi: 'chưa được chấp thuận', en: 'not granted' },
  declined: {
    vi: (document, agency) =>
      `${agency === null ? 'không được chấp thuận' : `${agency} không chấp thuận`} tại ${document}`,
    en: (document, agency) => `declined${agency === null ? '' : ` by ${agency}`} in ${document}`,
  },
  notGranted: {
    vi: (asked, answered) => `Đề nghị gia hạn ${asked}: ${answered}`,
    en: (asked, answered) => `The request for an extension ${asked}: ${answered}`,
  },
  asked: {
    vi: (agency, to, document) => `${agency === null ? 'Có' : agency} đề nghị gia hạn đến ${to}, tại ${document}`,
    en: (agency, to, document) =>
      `${agency === null ? 'Extension' : `${agency} requested an extension`} to ${to}${agency === null ? ' requested' : ''}, in ${document}`,
  },
  inLetter: {
    vi: (agency, to, number, date) =>
      `${agency === null ? 'Đã có' : `${agency} đã có`} đề nghị gia hạn đến ${to} tại Văn bản số ${number} ngày ${officialDay(date, 'vi')}; đề nghị chưa được chấp thuận, thời hạn giữ nguyên.`,
    en: (agency, to, number, date) =>
      `An extension to ${to} was requested${agency === null ? '' : ` by ${agency}`} in document No. ${number} of ${officialDay(date, 'en')}; it has not been granted, and the deadline stands.`,
  },
} satisfies WordsWith<RequestWords>;
