/** A revision in words. */
import type { Day } from '../../calendar/day.ts';
import { dayText } from './day-text.ts';
import type { InBoth } from './language.ts';

/** The beginning of a commit's hash, enough to tell it from others: people are shown no more. `-dirty` stays. */
export function shortRevision(revision: string): string {
  return revision.replace(/^([0-9a-f]{12})[0-9a-f]+/, '$1');
}

/** Said on stderr beside an answer from an earlier revision: which commit it is, and of which day. */
export const revisionNote: InBoth<(commit: { readonly hash: string; readonly day: Day }) => string> = {
  vi: ({ hash, day }) => `kế hoạch theo phiên bản ${shortRevision(hash)}, lưu vào git ngày ${dayText(day, 'vi')}`,
  en: ({ hash, day }) => `the plan is that of revision ${shortRevision(hash)}, committed on ${dayText(day, 'en')}`,
};
