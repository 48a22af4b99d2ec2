/** How a deadline's wording was read, step by step, in words. */
import { type PeriodUnit, periodOf } from '../../calendar/period.ts';
import type { FoundDeadline, ReadingStep } from '../../wording/reading.ts';
import { dayText, insideSentence, monthDayText, periodText, spanText, termText } from './day-text.ts';
import { dueNameText } from './due-text.ts';
import { alike, type InBoth, type Language, type Phrase, said } from './language.ts';
import { quoted } from './quoted.ts';

/** One step as a sentence without a full stop; what was typed is made safe to show. */
export function stepText(step: ReadingStep, language: Language): string {
  return said(steps[step.kind] as Phrase<ReadingStep>, step, language);
}

type Step<Kind extends ReadingStep['kind']> = Extract<ReadingStep, { readonly kind: Kind }>;

const units: Readonly<Record<PeriodUnit, InBoth<string>>> = {
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  'half-year': { vi: '6 tháng', en: 'half-year' },
  year: { vi: 'năm', en: 'year' },
};

const steps: { readonly [Kind in ReadingStep['kind']]: Phrase<Step<Kind>> } = {
  excerpt: { vi: (step) => `chỉ đọc phần ${quoted(step.text)}`, en: (step) => `only ${quoted(step.text)} is read` },
  day: { vi: (step) => `ngày ${dayText(step.day, 'vi')}`, en: (step) => `the day ${dayText(step.day, 'en')}` },
  period: alike(periodNamed),
  'months-of-year': {
    vi: (step) => `${step.count} tháng ${step.part === 'first' ? 'đầu' : 'cuối'} năm`,
    en: (step) => `the ${step.part} ${step.count} months of the year`,
  },
  'range-end': {
    vi: (step) =>
      `một khoảng thời gian (${dueNameText(step.from, 'vi')} đến ${dueNameText(step.to, 'vi')}): tính đến cuối khoảng`,
    en: (step) => `a range (${termText(step.from, 'en')} to ${termText(step.to, 'en')}): its end counts`,
  },
  'last-day-of-period': {
    vi: (step) => `tính đến ngày cuối cùng: ${dayText(step.day, 'vi')}`,
    en: (step) => `its last day counts: ${dayText(step.day, 'en')}`,
  },
  before: {
    vi: (step) => `"trước" ${dayText(step.begins, 'vi')} là chậm nhất ${dayText(step.day, 'vi')}`,
    en: (step) => `before ${dayText(step.begins, 'en')} means ${dayText(step.day, 'en')} at the latest`,
  },
  every: { vi: (step) => `lặp lại mỗi ${units[step.unit].vi}`, en: (step) => `recurs every ${units[step.unit].en}` },
  by: {
    vi: (step) =>
      step.by === null
        ? 'chậm nhất ngày cuối kỳ'
        : `chậm nhất ngày ${byText(step.by, 'vi')}${step.before ? ' ("trước" là ngày liền trước)' : ''}`,
    en: (step) =>
      step.by === null
        ? 'by the last day of the period'
        : `by ${byText(step.by, 'en')}${step.before ? ' ("before" is the day before)' : ''}`,
  },
  from: { vi: (step) => `từ ${dueNameText(step.value, 'vi')}`, en: (step) => `from ${termText(step.value, 'en')}` },
  until: {
    vi: (step) => `đến hết ${dueNameText(step.value, 'vi')}`,
    en: (step) => `until the end of ${termText(step.value, 'en')}`,
  },
  ongoing: { vi: 'nhiệm vụ thường xuyên, không có ngày cuối', en: 'an open-ended duty without a last day' },
  'ongoing-during': {
    vi: (step) => `thường xuyên trong ${dueNameText(step.value, 'vi')}, nên cũng có thể ghi đúng kỳ ấy`,
    en: (step) => `open-ended during ${termText(step.value, 'en')}: that period may stand instead`,
  },
  'ongoing-or-recurring': {
    vi: 'vừa thường xuyên vừa lặp lại: ghi due: ongoing cũng đúng',
    en: 'both open-ended and recurring: due: ongoing is right too',
  },
  event: {
    vi: (step) => `tính từ một sự kiện: ${quoted(step.text)}`,
    en: (step) => `hangs on an event: ${quoted(step.text)}`,
  },
  condition: {
    vi: (step) => `kèm điều kiện ${quoted(step.text)}, không làm thay đổi thời hạn`,
    en: (step) => `with the condition ${quoted(step.text)}, which does not move the deadline`,
  },
  beside: {
    vi: (step) => `còn nêu mốc ${quoted(step.text)}, không phải thời hạn hoàn thành`,
    en: (step) => `${quoted(step.text)} is named too, but not as the deadline`,
  },
  evenly: {
    vi: (step) => `mỗi năm ${step.count} lần, vào tháng cuối mỗi kỳ`,
    en: (step) => `${step.count} times a year, in the last month of each period`,
  },
  within: { vi: (step) => `trong ${spanText(step.span, 'vi')}`, en: (step) => `within ${spanText(step.span, 'en')}` },
  'remark-ignored': {
    vi: (step) => `bỏ qua phần ghi chú ${quoted(step.text)}`,
    en: (step) => `the remark ${quoted(step.text)} is left aside`,
  },
  'title-ignored': {
    vi: (step) => `bỏ qua tên văn bản ${quoted(step.text)}`,
    en: (step) => `the title ${quoted(step.text)} is left aside`,
  },
  'citation-ignored': {
    vi: (step) => `bỏ qua số, ngày văn bản ${quoted(step.text)}`,
    en: (step) => `the document cited, ${quoted(step.text)}, is left aside`,
  },
  'name-ignored': {
    vi: (step) => `bỏ qua ${quoted(step.text)}: thuộc tên gọi, không phải thời hạn`,
    en: (step) => `${quoted(step.text)} is part of a name, no deadline`,
  },
  'hour-ignored': { vi: 'bỏ qua giờ: kế hoạch tính theo ngày', en: 'the hour is left aside: plans count in days' },
  'roman-typo': {
    vi: (step) => `${quoted(step.text)} được đọc là ${step.index}`,
    en: (step) => `${quoted(step.text)} is read as ${step.index}`,
  },
  'year-joined': {
    vi: (step) => `${quoted(step.text)} được đọc là năm ${step.year}`,
    en: (step) => `${quoted(step.text)} is read as the year ${step.year}`,
  },
  'too-long': {
    vi: (step) => `cụm từ dài quá ${step.limit} ký tự`,
    en: (step) => `the phrase has more than ${step.limit} characters`,
  },
  'year-missing': ofText({
    vi: 'không nêu năm; dondoc không đoán năm',
    en: 'names no year, and dondoc never guesses one',
  }),
  'short-year': ofText({ vi: 'chỉ có hai chữ số của năm', en: 'has only two digits of the year' }),
  impossible: {
    vi: (step) => `lịch không có ${quoted(step.text)}`,
    en: (step) => `the calendar has no ${quoted(step.text)}`,
  },
  backwards: ofText({ vi: 'kết thúc trước khi bắt đầu', en: 'ends before it starts' }),
  gap: ofText({ vi: 'không liền nhau', en: 'has gaps' }),
  'start-only': ofText({ vi: 'chỉ nêu lúc bắt đầu', en: 'says only when it starts' }),
  done: ofText({ vi: 'nói việc đã làm, không phải thời hạn', en: 'says what was done, not by when' }),
  denied: ofText({
    vi: 'nói việc không làm hoặc chưa rõ, không phải thời hạn',
    en: 'says what is not done or not known, not by when',
  }),
  inexact: ofText({ vi: 'không chỉ rõ ngày nào', en: 'names no exact day' }),
  several: {
    vi: ({ found }) =>
      found.length === 1 ? `${listed(found)} không phải một thời hạn duy nhất` : `có nhiều thời hạn: ${listed(found)}`,
    en: ({ found }) =>
      found.length === 1
        ? `${listed(found)} is not one single deadline`
        : `there is more than one deadline: ${listed(found)}`,
  },
};

/** What is said of a piece of the wording, behind it. */
function ofText(words: InBoth<string>): Phrase<{ readonly text: string }> {
  return alike(({ text }, language) => `${quoted(text)} ${words[language]}`);
}

function listed(found: readonly FoundDeadline[]): string {
  return found.map(({ text }) => quoted(text)).join(', ');
}

function periodNamed({ unit, index, year }: Step<'period'>, language: Language): string {
  const period = periodOf(unit, year, index);
  return period === null ? String(year) : insideSentence(periodText(period, language), language);
}

function byText(by: string, language: Language): string {
  return by.includes('-') ? monthDayText(by, language) : dayOfMonth[language](Number(by));
}

const dayOfMonth: InBoth<(day: number) => string> = { vi: String, en: (day) => `day ${day}` };
