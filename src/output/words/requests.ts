/** What is said of a request: which deadline is asked for, by whom, and that it has not been granted. */
import type { Day } from '../../calendar/day.ts';
import { officialDay } from './day-text.ts';
import { both, type Texts } from './language.ts';

export const requestWords = {
  /** In a cell, below the day in force. */
  beside: both({ vi: (to: string) => `(đề nghị gia hạn đến ${to})`, en: (to) => `(extension to ${to} requested)` }),
  to: both({
    vi: (to: string, document: string, agency: string | null) =>
      `đến ${to}, tại ${document}${agency === null ? '' : ` của ${agency}`}`,
    en: (to, document, agency) => `to ${to}, in ${document}${agency === null ? '' : ` by ${agency}`}`,
  }),
  pending: { vi: 'chưa được chấp thuận', en: 'not granted' },
  /** By which document it was not granted, and by whom where the file says so. */
  declined: both({
    vi: (document: string, agency: string | null) =>
      `${agency === null ? 'không được chấp thuận' : `${agency} không chấp thuận`} tại ${document}`,
    en: (document, agency) => `declined${agency === null ? '' : ` by ${agency}`} in ${document}`,
  }),
  /** In a history: what was asked for, and who said no. */
  notGranted: both({
    vi: (asked: string, answered: string) => `Đề nghị gia hạn ${asked}: ${answered}`,
    en: (asked, answered) => `The request for an extension ${asked}: ${answered}`,
  }),
  /** In a history; nobody where the file does not say who asks. */
  asked: both({
    vi: (agency: string | null, to: string, document: string) =>
      `${agency === null ? 'Có' : agency} đề nghị gia hạn đến ${to}, tại ${document}`,
    en: (agency, to, document) =>
      `${agency === null ? 'Extension' : `${agency} requested an extension`} to ${to}${agency === null ? ' requested' : ''}, in ${document}`,
  }),
  /** A sentence of a letter. */
  inLetter: both({
    vi: (agency: string | null, to: string, number: string, date: Day) =>
      `${agency === null ? 'Đã có' : `${agency} đã có`} đề nghị gia hạn đến ${to} tại Văn bản số ${number} ngày ${officialDay(date, 'vi')}; đề nghị chưa được chấp thuận, thời hạn giữ nguyên.`,
    en: (agency, to, number, date) =>
      `An extension to ${to} was requested${agency === null ? '' : ` by ${agency}`} in document No. ${number} of ${officialDay(date, 'en')}; it has not been granted, and the deadline stands.`,
  }),
} satisfies Texts;
