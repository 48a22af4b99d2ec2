/** How a deadline's wording was read, step by step, in words. */
import type { PeriodUnit } from '../../calendar/period.ts';
import { periodOf } from '../../calendar/period.ts';
import type { FailedStep, MendedStep, ReadingStep, RecognisedStep, SetAsideStep } from '../../wording/reading.ts';
import { dayText, monthDayText, periodText, spanText, termText } from './day-text.ts';
import { dueNameText } from './due-text.ts';
import type { InBoth, Language } from './language.ts';
import { quoted } from './quoted.ts';

/** One step as a sentence without a full stop; what was typed is made safe to show. */
export function stepText(step: ReadingStep, language: Language): string {
  if (isSetAside(step)) return setAsideTexts[language](step);
  if (step.kind === 'roman-typo' || step.kind === 'year-joined') return mendedTexts[language](step);
  return isFailed(step) ? failedTexts[language](step) : recognised(step, language);
}

function isSetAside(step: ReadingStep): step is SetAsideStep {
  return step.kind.endsWith('-ignored');
}

const failures: readonly string[] = [
  'too-long',
  'year-missing',
  'short-year',
  'impossible',
  'backwards',
  'gap',
  'start-only',
  'inexact',
  'several',
] satisfies FailedStep['kind'][];

function isFailed(step: ReadingStep): step is FailedStep {
  return failures.includes(step.kind);
}

const units: InBoth<Readonly<Record<PeriodUnit, string>>> = {
  vi: { month: 'tháng', quarter: 'quý', 'half-year': '6 tháng', year: 'năm' },
  en: { month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' },
};

function recognised(step: RecognisedStep, language: Language): string {
  return language === 'vi' ? recognisedVi(step) : recognisedEn(step);
}

function recognisedVi(step: RecognisedStep): string {
  switch (step.kind) {
    case 'excerpt':
      return `chỉ đọc phần ${quoted(step.text)}`;
    case 'day':
      return `ngày ${dayText(step.day, 'vi')}`;
    case 'period':
      return periodNamed(step, 'vi');
    case 'months-of-year':
      return `${step.count} tháng ${step.part === 'first' ? 'đầu' : 'cuối'} năm`;
    case 'range-end':
      return `một khoảng thời gian (${dueNameText(step.from, 'vi')} đến ${dueNameText(step.to, 'vi')}): tính đến cuối khoảng`;
    case 'last-day-of-period':
      return `tính đến ngày cuối cùng: ${dayText(step.day, 'vi')}`;
    case 'before':
      return `"trước" ${dayText(step.begins, 'vi')} là chậm nhất ${dayText(step.day, 'vi')}`;
    case 'every':
      return `lặp lại mỗi ${units.vi[step.unit]}`;
    case 'by':
      return step.by === null
        ? 'chậm nhất ngày cuối kỳ'
        : `chậm nhất ngày ${byText(step.by, 'vi')}${step.before ? ' ("trước" là ngày liền trước)' : ''}`;
    case 'from':
      return `từ ${dueNameText(step.value, 'vi')}`;
    case 'until':
      return `đến hết ${dueNameText(step.value, 'vi')}`;
    case 'ongoing':
      return 'nhiệm vụ thường xuyên, không có ngày cuối';
    case 'ongoing-during':
      return `thường xuyên trong ${dueNameText(step.value, 'vi')}, nên cũng có thể ghi đúng kỳ ấy`;
    case 'ongoing-or-recurring':
      return 'vừa thường xuyên vừa lặp lại: ghi due: ongoing cũng đúng';
    case 'event':
      return `tính từ một sự kiện: ${quoted(step.text)}`;
    case 'within':
      return `trong ${spanText(step.span, 'vi')}`;
  }
}

function recognisedEn(step: RecognisedStep): string {
  switch (step.kind) {
    case 'excerpt':
      return `only ${quoted(step.text)} is read`;
    case 'day':
      return `the day ${dayText(step.day, 'en')}`;
    case 'period':
      return periodNamed(step, 'en');
    case 'months-of-year':
      return `the ${step.part} ${step.count} months of the year`;
    case 'range-end':
      return `a range (${termText(step.from, 'en')} to ${termText(step.to, 'en')}): its end counts`;
    case 'last-day-of-period':
      return `its last day counts: ${dayText(step.day, 'en')}`;
    case 'before':
      return `before ${dayText(step.begins, 'en')} means ${dayText(step.day, 'en')} at the latest`;
    case 'every':
      return `recurs every ${units.en[step.unit]}`;
    case 'by':
      return step.by === null
        ? 'by the last day of the period'
        : `by ${byText(step.by, 'en')}${step.before ? ' ("before" is the day before)' : ''}`;
    case 'from':
      return `from ${termText(step.value, 'en')}`;
    case 'until':
      return `until the end of ${termText(step.value, 'en')}`;
    case 'ongoing':
      return 'an open-ended duty without a last day';
    case 'ongoing-during':
      return `open-ended during ${termText(step.value, 'en')}: that period may stand instead`;
    case 'ongoing-or-recurring':
      return 'both open-ended and recurring: due: ongoing is right too';
    case 'event':
      return `hangs on an event: ${quoted(step.text)}`;
    case 'within':
      return `within ${spanText(step.span, 'en')}`;
  }
}

function periodNamed({ unit, index, year }: Extract<RecognisedStep, { kind: 'period' }>, language: Language): string {
  const period = periodOf(unit, year, index);
  if (period === null) return String(year);
  const text = periodText(period, language);
  return language === 'vi' ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

function byText(by: string, language: Language): string {
  if (by.includes('-')) return monthDayText(by, language);
  return language === 'vi' ? String(Number(by)) : `day ${Number(by)}`;
}

const setAsideTexts: InBoth<(step: SetAsideStep) => string> = {
  vi: (step) => {
    switch (step.kind) {
      case 'remark-ignored':
        return `bỏ qua phần ghi chú ${quoted(step.text)}`;
      case 'title-ignored':
        return `bỏ qua tên văn bản ${quoted(step.text)}`;
      case 'citation-ignored':
        return `bỏ qua số, ngày văn bản ${quoted(step.text)}`;
      case 'hour-ignored':
        return 'bỏ qua giờ: kế hoạch tính theo ngày';
    }
  },
  en: (step) => {
    switch (step.kind) {
      case 'remark-ignored':
        return `the remark ${quoted(step.text)} is left aside`;
      case 'title-ignored':
        return `the title ${quoted(step.text)} is left aside`;
      case 'citation-ignored':
        return `the document cited, ${quoted(step.text)}, is left aside`;
      case 'hour-ignored':
        return 'the hour is left aside: plans count in days';
    }
  },
};

const mendedTexts: InBoth<(step: MendedStep) => string> = {
  vi: (step) =>
    step.kind === 'roman-typo'
      ? `${quoted(step.text)} được đọc là ${step.index}`
      : `${quoted(step.text)} được đọc là năm ${step.year}`,
  en: (step) =>
    step.kind === 'roman-typo'
      ? `${quoted(step.text)} is read as ${step.index}`
      : `${quoted(step.text)} is read as the year ${step.year}`,
};

const failedTexts: InBoth<(step: FailedStep) => string> = { vi: failedVi, en: failedEn };

function failedVi(step: FailedStep): string {
  switch (step.kind) {
    case 'too-long':
      return `cụm từ dài quá ${step.limit} ký tự`;
    case 'year-missing':
      return `${quoted(step.text)} không nêu năm; dondoc không đoán năm`;
    case 'short-year':
      return `${quoted(step.text)} chỉ có hai chữ số của năm`;
    case 'impossible':
      return `lịch không có ${quoted(step.text)}`;
    case 'backwards':
      return `${quoted(step.text)} kết thúc trước khi bắt đầu`;
    case 'gap':
      return `${quoted(step.text)} không liền nhau`;
    case 'start-only':
      return `${quoted(step.text)} chỉ nêu lúc bắt đầu`;
    case 'inexact':
      return `${quoted(step.text)} không chỉ rõ ngày nào`;
    case 'several':
      if (step.texts.length === 1) return `${step.texts.map(quoted)} không phải một thời hạn duy nhất`;
      return `có nhiều thời hạn: ${step.texts.map(quoted).join(', ')}`;
  }
}

function failedEn(step: FailedStep): string {
  switch (step.kind) {
    case 'too-long':
      return `the phrase has more than ${step.limit} characters`;
    case 'year-missing':
      return `${quoted(step.text)} names no year, and dondoc never guesses one`;
    case 'short-year':
      return `${quoted(step.text)} has only two digits of the year`;
    case 'impossible':
      return `the calendar has no ${quoted(step.text)}`;
    case 'backwards':
      return `${quoted(step.text)} ends before it starts`;
    case 'gap':
      return `${quoted(step.text)} has gaps`;
    case 'start-only':
      return `${quoted(step.text)} says only when it starts`;
    case 'inexact':
      return `${quoted(step.text)} names no exact day`;
    case 'several':
      if (step.texts.length === 1) return `${step.texts.map(quoted)} is not one single deadline`;
      return `there is more than one deadline: ${step.texts.map(quoted).join(', ')}`;
  }
}
