/** The words of `status --since`: the sentence an officer reads first, and each thing that can have changed. */

import type { Day } from '../../calendar/day.ts';
import type { DueAnswer, EvidenceAnswer, NamedAgency } from '../../report/answers.ts';
import {
  type EarlierAnswer,
  type NoFilesOfThen,
  type SinceAnswer,
  type SinceChange,
  type SinceKind,
  sinceKinds,
} from '../../report/since-answer.ts';
import { capitalised } from '../text/capital.ts';
import { dayText, insideSentence, termText } from './day-text.ts';
import { citedText } from './document-text.ts';
import { dueText } from './due-text.ts';
import { historyWords } from './history.ts';
import { both, type InBoth, type Language, type Texts, type Words } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, officialCount } from './number-text.ts';
import { shortRevision } from './revision.ts';

/** What happened to so many tasks, as it stands in the first sentence. */
const counted: Words<Readonly<Record<SinceKind, string>>> = {
  'became-overdue': { vi: 'mới quá hạn', en: 'became overdue' },
  'became-due-soon': { vi: 'mới sắp đến hạn', en: 'became due soon' },
  done: { vi: 'mới hoàn thành', en: 'done' },
  reopened: { vi: 'chuyển lại thành chưa hoàn thành', en: 'reopened' },
  reported: { vi: 'có báo cáo mới', en: 'newly reported on' },
  requested: { vi: 'có đề nghị gia hạn mới', en: 'with a new request for more time' },
  'deadline-moved': { vi: 'thay đổi thời hạn', en: 'with another deadline' },
  'event-occurred': { vi: 'đã có mốc để tính thời hạn', en: 'whose event occurred' },
  'lead-changed': { vi: 'đổi cơ quan chủ trì', en: 'with another lead' },
  suspended: { vi: 'tạm dừng', en: 'suspended' },
  resumed: { vi: 'tiếp tục thực hiện', en: 'resumed' },
  withdrawn: { vi: 'được rút', en: 'withdrawn' },
  added: { vi: 'được bổ sung vào kế hoạch', en: 'added' },
  removed: { vi: 'không còn trong kế hoạch', en: 'no longer in the plan' },
  'other-standing': { vi: 'đổi tình trạng', en: 'with another standing' },
};

/** The kinds as a column names them. */
export function sinceKindName(kind: SinceKind, language: Language): string {
  return capitalised(counted[kind][language]);
}

/** Told also where nothing of the kind happened. */
const alwaysTold: readonly SinceKind[] = ['became-overdue', 'done'];

/** All in one sentence: `Từ 14/12/2021 đến 15/12/2021: 02 nhiệm vụ mới quá hạn, 01 mới hoàn thành, ...`. */
export function sinceSentence(
  { since, asOf, counts }: Pick<SinceAnswer, 'since' | 'asOf' | 'counts'>,
  language: Language,
): string {
  const span = words.span[language](since.day, asOf);
  if (counts.tasks === 0) return words.nothing[language](span);
  const told = sinceKinds
    .filter((kind) => counts[kind] > 0 || alwaysTold.includes(kind))
    .flatMap((kind) =>
      kind === 'done' ? doneParts(counts, language) : [[counts[kind], counted[kind][language]] as const],
    );
  const parts = told.map(([count, text], index) => {
    const number = index === 0 ? countText(count, language, nouns.task) : officialCount(count, language);
    return `${number} ${text}`;
  });
  return `${span}: ${parts.join(', ')}`;
}

/** What is done, and apart from it the recurring tasks of which a period was done and that go on. */
function doneParts(counts: SinceAnswer['counts'], language: Language): readonly (readonly [number, string])[] {
  const { done, doneLate, donePeriods, donePeriodsLate } = counts;
  const late = (count: number) => (count === 0 ? '' : words.late[language](count));
  const whole = [done - donePeriods, counted.done[language] + late(doneLate - donePeriodsLate)] as const;
  return donePeriods === 0 ? [whole] : [whole, [donePeriods, words.periodDone[language] + late(donePeriodsLate)]];
}

/** What is compared: the commit, or that git does not have the files of that day. */
export function comparedWith({ name, day, commit, missing }: EarlierAnswer, language: Language): string {
  if (missing !== null) return words.missing[language](day, missingWords[missing][language]);
  return words.compared[language](name, day, shortRevision(commit ?? ''));
}

/** One thing that changed, with its days and documents. */
export function sinceChangeText(change: SinceChange, language: Language): string {
  switch (change.kind) {
    case 'became-overdue':
      return parted(change, words.overdue[language](change.daysLate, change.deadline), language);
    case 'became-due-soon':
      return parted(change, words.dueSoon[language](change.daysLeft, change.deadline), language);
    case 'done': {
      const proof = change.evidence.map((one) => citedText(one, language)).join('; ');
      const done = words.done[language](change.completedOn, change.daysLate);
      return parted(change, proof === '' ? done : `${done}: ${proof}`, language);
    }
    case 'reopened':
      return parted(change, sinceKindName('reopened', language), language);
    case 'deadline-moved':
      return by(
        words.moved[change.move][language](dueWords(change.from, language), dueWords(change.to, language)),
        change.instrument,
        language,
      );
    case 'event-occurred':
      return words.occurred[language](change.event, change.occurred);
    case 'lead-changed':
      return by(words.lead[language](names(change.from), names(change.to)), change.instrument, language);
    case 'suspended':
    case 'resumed':
    case 'withdrawn':
      return by(words[change.kind][language], change.instrument, language);
    case 'reported':
    case 'requested':
      return '';
    case 'added':
    case 'removed':
    case 'other-standing':
      return sinceKindName(change.kind, language);
  }
}

function names(agencies: readonly NamedAgency[]): string {
  return agencies.map(({ name }) => name).join('; ');
}

function dueWords(due: DueAnswer | null, language: Language): string {
  if (due === null) return '—';
  const text = dueText(due.value, language);
  return due.day === null || text === dayText(due.day, language)
    ? insideSentence(text, language)
    : `${insideSentence(text, language)} (${dayText(due.day, language)})`;
}

function parted(
  { agency, period }: { readonly agency: NamedAgency | null; readonly period: string | null },
  text: string,
  language: Language,
): string {
  const parts = [agency?.name, period === null ? undefined : words.period[language](termText(period, language))];
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return text;
  return `${capitalised(known.join(', '))}: ${insideSentence(text, language)}`;
}

function by(text: string, instrument: EvidenceAnswer | null, language: Language): string {
  return (
    text + (instrument === null ? words.noInstrument[language] : words.by[language](citedText(instrument, language)))
  );
}

const dated = (deadline: Day | null, language: Language) => (deadline === null ? '—' : dayText(deadline, language));
const daysOf = (days: number | null, language: Language) => countText(days ?? 0, language, nouns.day);

const words = {
  span: both({
    vi: (from: Day, to: Day) => `Từ ngày ${dayText(from, 'vi')} đến ngày ${dayText(to, 'vi')}`,
    en: (from, to) => `From ${dayText(from, 'en')} to ${dayText(to, 'en')}`,
  }),
  nothing: both({ vi: (span: string) => `${span}: không có thay đổi`, en: (span) => `${span}: nothing changed` }),
  late: both({ vi: (count: number) => ` (${officialCount(count, 'vi')} quá hạn)`, en: (count) => ` (${count} late)` }),
  /** Stands in the first sentence like what happened to so many tasks. */
  periodDone: { vi: 'có kỳ mới hoàn thành', en: 'with a period done' },
  compared: both({
    vi: (name: string, day: Day, commit: string) =>
      `So với các tệp trong git đến ${name === day ? 'cuối ngày' : `"${name}", ngày`} ${dayText(day, 'vi')} (${commit})`,
    en: (name, day, commit) =>
      `Compared with the files that git had at ${name === day ? 'the end of' : `"${name}",`} ${dayText(day, 'en')} (${commit})`,
  }),
  missing: both({
    vi: (day: Day, why: string) =>
      `Không có các tệp của ngày ${dayText(day, 'vi')} (${why}): lấy các tệp hiện nay, tính đến ngày đó`,
    en: (day, why) => `The files of ${dayText(day, 'en')} cannot be had (${why}): today's files are judged on that day`,
  }),
  overdue: both({
    vi: (days: number | null, deadline: Day | null) => `Quá hạn ${daysOf(days, 'vi')} (hạn ${dated(deadline, 'vi')})`,
    en: (days, deadline) => `Overdue, ${daysOf(days, 'en')} late (due ${dated(deadline, 'en')})`,
  }),
  dueSoon: both({
    vi: (days: number | null, deadline: Day | null) =>
      days === 0
        ? `Đến hạn trong ngày (${dated(deadline, 'vi')})`
        : `Sắp đến hạn, còn ${daysOf(days, 'vi')} (hạn ${dated(deadline, 'vi')})`,
    en: (days, deadline) =>
      days === 0
        ? `Last day (${dated(deadline, 'en')})`
        : `Due soon, ${countText(days ?? 0, 'en', nouns.dayLeft)} (due ${dated(deadline, 'en')})`,
  }),
  done: both({
    vi: (on: Day | null, late: number | null) =>
      `Hoàn thành ${late === null ? 'đúng hạn' : `quá hạn ${daysOf(late, 'vi')}`}${on === null ? '' : `, ngày ${dayText(on, 'vi')}`}`,
    en: (on, late) =>
      `Done ${late === null ? 'on time' : `${daysOf(late, 'en')} late`}${on === null ? '' : `, on ${dayText(on, 'en')}`}`,
  }),
  /** By how the new deadline lies to the old one. */
  moved: {
    later: both({
      vi: (from: string, to: string) => `Gia hạn từ ${from} đến ${to}`,
      en: (from, to) => `Deadline extended from ${from} to ${to}`,
    }),
    earlier: both({
      vi: (from: string, to: string) => `Rút ngắn thời hạn từ ${from} còn ${to}`,
      en: (from, to) => `Deadline brought forward from ${from} to ${to}`,
    }),
    other: both({
      vi: (from: string, to: string) => `Thời hạn chuyển từ ${from} thành ${to}`,
      en: (from, to) => `Deadline changed from ${from} to ${to}`,
    }),
  },
  occurred: both({
    vi: (event: string, day: Day) => `Đã có mốc tính thời hạn: ${event}, ngày ${dayText(day, 'vi')}`,
    en: (event, day) => `The event of the deadline occurred: ${event}, ${dayText(day, 'en')}`,
  }),
  lead: both({
    vi: (from: string, to: string) => `Cơ quan chủ trì: ${from || '—'} chuyển thành ${to || '—'}`,
    en: (from, to) => `Lead changed from ${from || '—'} to ${to || '—'}`,
  }),
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  resumed: { vi: 'Tiếp tục thực hiện', en: 'Resumed' },
  withdrawn: { vi: 'Rút nhiệm vụ', en: 'Withdrawn' },
  period: both({ vi: (period: string) => `kỳ ${insideSentence(period, 'vi')}`, en: (period) => period }),
  by: both({ vi: (document: string) => `, theo ${document}`, en: (document) => `, by ${document}` }),
  noInstrument: { vi: ' (sửa trong các tệp, không có văn bản)', en: ' (edited in the files, by no document)' },
} satisfies Texts;

const missingWords: Readonly<Record<NoFilesOfThen, InBoth<string>>> = {
  ...historyWords.missing,
  'no-commits': { vi: 'kho git chưa có commit nào', en: 'the git repository has no commits' },
  'before-first-commit': {
    vi: 'đến hết ngày đó git chưa có commit nào',
    en: 'git had no commits by the end of that day',
  },
  'no-plan-at': { vi: 'khi đó kế hoạch chưa được lưu vào git', en: 'the plan was not in git then' },
};
