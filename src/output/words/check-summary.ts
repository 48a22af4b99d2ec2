/** The last line of `check`: what it found in how much, and what it leaves out. */

import type { CheckAnswer } from '../../report/check-answer.ts';
import { dayText } from './day-text.ts';
import { both, type InBoth, type Language, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, numberText } from './number-text.ts';
import { shortRevision } from './revision.ts';
import { severityNames } from './standing.ts';

/** `2 lỗi, 1 cảnh báo, 1 lưu ý trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021`. */
export function checkSummary(answer: CheckAnswer, language: Language): string {
  const { files, tasks, asOf, revision, against, plans } = answer;
  const among = [
    ...(plans === undefined ? [] : [countText(plans.length, language, nouns.planChecked)]),
    countText(files, language, nouns.file),
    countText(tasks, language, nouns.taskRead),
    ...(revision === null ? [] : [words.revision[language](shortRevision(revision))]),
  ];
  return [
    words.among[language](foundText(answer, language), among.join(', ')),
    ...leftOut(answer, language),
    ...(answer.toReview === 0 ? [] : [words.toReview[language](numberText(answer.toReview, language))]),
    words.asOf[language](dayText(asOf, language)),
    ...(against === null ? [] : [words.against[language](shortRevision(against))]),
  ].join('; ');
}

function foundText({ totals }: CheckAnswer, language: Language): string {
  const counted = (['error', 'warning', 'info'] as const)
    .filter((severity) => totals[severity] > 0)
    .map((severity) => {
      const name = severityNames[severity][totals[severity] === 1 ? 'one' : 'many'][language];
      return `${numberText(totals[severity], language)} ${name}`;
    });
  return counted.length > 0 ? counted.join(', ') : words.nothing[language];
}

/** How many findings are not told, and why: `bỏ qua 2 theo chú thích, 5 theo baseline.yaml`; none when all are told. */
function leftOut(answer: CheckAnswer, language: Language): string[] {
  const parts = (['suppressed', 'baselined'] as const)
    .filter((why) => answer[why] > 0)
    .map((why) => `${numberText(answer[why], language)} ${words[why][language]}`);
  return parts.length === 0 ? [] : [`${words.leftOut[language]} ${parts.join(', ')}`];
}

const words = {
  nothing: { vi: 'không có lỗi', en: 'no errors' },
  among: both({
    vi: (found: string, among: string) => `${found} trong ${among}`,
    en: (found, among) => `${found} in ${among}`,
  }),
  revision: both({ vi: (revision: string) => `phiên bản ${revision}`, en: (revision) => `revision ${revision}` }),
  leftOut: { vi: 'bỏ qua', en: 'left out' },
  suppressed: { vi: 'theo chú thích', en: 'by comments' },
  baselined: { vi: 'theo baseline.yaml', en: 'by baseline.yaml' },
  toReview: both({
    vi: (count: string) => `dự thảo còn ${count} chỗ phải xem lại`,
    en: (count) => `still to be looked at in the draft: ${count}`,
  }),
  asOf: both({ vi: (day: string) => `tính đến ngày ${day}`, en: (day) => `as of ${day}` }),
  against: both({ vi: (revision: string) => `so với ${revision}`, en: (revision) => `compared with ${revision}` }),
} satisfies Texts;

export const checkHeading: InBoth<string> = { vi: 'Kết quả kiểm tra kế hoạch', en: 'The check of the plan' };

/** In their order. */
export const checkColumns: readonly InBoth<string>[] = [
  { vi: 'Mức độ', en: 'Severity' },
  { vi: 'Vị trí', en: 'Place' },
  { vi: 'Nội dung', en: 'Finding' },
  { vi: 'Quy tắc', en: 'Rule' },
];
