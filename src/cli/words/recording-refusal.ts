/** Why nothing was recorded, in words, with what to do about it. */
import { visible } from '../../output/text/visible.ts';
import { dayText } from '../../output/words/day-text.ts';
import { findingText } from '../../output/words/findings/finding-words.ts';
import type { InBoth, Language } from '../../output/words/language.ts';
import type { NamedId } from '../../view/named.ts';
import type { RecordingFailure, RecordingRefusal } from '../recording/refusal.ts';
import { recordingFailureWords } from './recording-failure.ts';
import { type ReportRefusal, reportRefusalWords } from './report-refusal.ts';
import { type MisuseWords, type ReturnRefusal, returnRefusalWords } from './return-refusal.ts';
import type { UsageWords } from './usage-words.ts';

/** What was typed, or left out. */
type RecordingMisuse = Exclude<RecordingRefusal, ReturnRefusal | ReportRefusal | RecordingFailure>;

/** The message and the remedy. */
export function recordingRefusalWords(refusal: RecordingRefusal, language: Language, wordsOf: MisuseWords): UsageWords {
  switch (refusal.why) {
    case 'no-return':
    case 'bad-return':
    case 'nothing-returned':
    case 'other-agency':
    case 'undated-reopening':
      return returnRefusalWords(refusal, language, wordsOf);
    case 'no-report':
    case 'ambiguous-report':
    case 'several-documents':
    case 'not-in-office':
    case 'event-before-issue':
      return reportRefusalWords(refusal, language);
    case 'held':
    case 'no-lock':
    case 'not-replaced':
    case 'no-git':
    case 'changed-before':
    case 'ignored-by-git':
      return recordingFailureWords(refusal, language);
    default:
      return language === 'vi' ? vietnamese(refusal) : english(refusal);
  }
}

function vietnamese(refusal: RecordingMisuse): UsageWords {
  switch (refusal.why) {
    case 'missing-option':
      return { message: `thiếu ${refusal.option}`, help: 'xem cách dùng: thêm --help sau tên lệnh' };
    case 'option-without':
      return { message: `${refusal.option} phải đi cùng ${refusal.other}`, help: examples.vi[refusal.other] ?? null };
    case 'option-beside':
      return { message: `${refusal.option} không dùng cùng ${refusal.other}`, help: 'mỗi lần chỉ một trong hai' };
    case 'hidden-character':
      return hiddenCharacter(refusal, 'vi');
    case 'not-a-date':
      return {
        message: `${refusal.option}: không có ngày "${visible(refusal.given)}"`,
        help: 'viết 25/3/2021 hoặc 2021-03-25',
      };
    case 'number-with-day':
      return {
        message: `${refusal.option}: "${visible(refusal.given)}" có cả ngày của văn bản`,
        help: 'chỉ ghi số, ký hiệu, ví dụ "812/KH-UBND"; ngày ghi bằng --date (văn bản đề nghị: --requested-date)',
      };
    case 'not-a-due':
      return {
        message: `--to: không hiểu thời hạn "${visible(refusal.given)}"`,
        help: 'viết 2021-Q3, 2021-09, 30/9/2021 hoặc "quý III năm 2021"; xem thêm: dondoc deadline',
      };
    case 'recurs-since-when':
      return {
        message: `--to: "${visible(refusal.given)}" không nói lặp lại từ kỳ nào`,
        help: 'thêm kỳ đầu tiên theo văn bản, ví dụ "hằng năm từ năm 2022"',
      };
    case 'which-agency':
      return {
        message: `nhiệm vụ ${visible(refusal.task)} do nhiều cơ quan thực hiện`,
        help: `thêm --agency cho cơ quan báo cáo: ${named(refusal.agencies)}`,
      };
    case 'whose-report':
      return {
        message: `nhiều cơ quan đã báo cáo về ${visible(refusal.task)}`,
        help: `thêm --agency cho báo cáo cần đính chính: ${named(refusal.agencies)}`,
      };
    case 'nothing-corrected':
      return {
        message: `đính chính ${visible(refusal.task)} không có gì khác báo cáo đã ghi`,
        help: 'nêu điều cần sửa, ví dụ --evidence "812/KH-UBND" --date 25/3/2021 hoặc --state in-progress',
      };
    case 'nothing-amended':
      return {
        message: 'chưa nêu điều chỉnh gì',
        help: 'thêm --to, --lead, --with, --suspend, --resume hoặc --withdraw',
      };
    case 'as-before':
      return {
        message: `${visible(refusal.task)} đã có cơ quan chủ trì và cơ quan phối hợp như vậy`,
        help: `xem nhiệm vụ: dondoc show ${visible(refusal.task)}`,
      };
    case 'event-in-future':
      return {
        message: `--date: sự kiện ngày ${dayText(refusal.day, 'vi')} chưa xảy ra, hôm nay là ${dayText(refusal.today, 'vi')}`,
        help: 'ghi sau khi sự kiện đã xảy ra',
      };
    case 'no-event':
      return {
        message: `thời hạn của ${visible(refusal.task)} không phụ thuộc sự kiện nào`,
        help: `xem thời hạn: dondoc show ${visible(refusal.task)}`,
      };
    case 'no-term':
      return {
        message: `văn bản không nêu ${visible(refusal.task)} phải xong trong bao lâu sau sự kiện, nên ghi ngày xảy ra vẫn chưa có thời hạn`,
        help: `ghi thời hạn theo văn bản ấn định: dondoc extend ${visible(refusal.task)} --to NGÀY --by "SỐ VĂN BẢN" --date NGÀY`,
      };
    case 'no-deadline':
      return {
        message: `${visible(refusal.task)} chưa có thời hạn để điều chỉnh`,
        help: 'ghi thời hạn của văn bản vào due trước',
      };
    case 'no-file-name':
      return {
        message: `mã "${visible(refusal.task)}" có ký tự không dùng được trong tên tệp, nên không có tệp để ghi báo cáo`,
        help: 'đặt mã cho nhiệm vụ bằng id trong plan.yaml hoặc appendix.yaml, ví dụ id: PL.08',
      };
  }
}

function english(refusal: RecordingMisuse): UsageWords {
  switch (refusal.why) {
    case 'missing-option':
      return { message: `${refusal.option} is missing`, help: 'see the usage: add --help after the command' };
    case 'option-without':
      return { message: `${refusal.option} needs ${refusal.other}`, help: examples.en[refusal.other] ?? null };
    case 'option-beside':
      return { message: `${refusal.option} does not go with ${refusal.other}`, help: 'one of the two at a time' };
    case 'hidden-character':
      return hiddenCharacter(refusal, 'en');
    case 'not-a-date':
      return {
        message: `${refusal.option}: there is no day "${visible(refusal.given)}"`,
        help: 'write 25/3/2021 or 2021-03-25',
      };
    case 'number-with-day':
      return {
        message: `${refusal.option}: "${visible(refusal.given)}" holds the document's day too`,
        help: 'write the number alone, as "812/KH-UBND"; its day goes with --date (of a request: --requested-date)',
      };
    case 'not-a-due':
      return {
        message: `--to: "${visible(refusal.given)}" is no deadline that can be read`,
        help: 'write 2021-Q3, 2021-09, 30/9/2021 or "quý III năm 2021"; see also: dondoc deadline',
      };
    case 'recurs-since-when':
      return {
        message: `--to: "${visible(refusal.given)}" does not say in which period it begins`,
        help: 'add the first period by the document, as in "hằng năm từ năm 2022"',
      };
    case 'which-agency':
      return {
        message: `several agencies owe ${visible(refusal.task)}`,
        help: `add --agency for the one that reports: ${named(refusal.agencies)}`,
      };
    case 'whose-report':
      return {
        message: `several agencies reported on ${visible(refusal.task)}`,
        help: `add --agency for the report to correct: ${named(refusal.agencies)}`,
      };
    case 'nothing-corrected':
      return {
        message: `the correction of ${visible(refusal.task)} says nothing else than the report does`,
        help: 'say what is to be corrected, as in --evidence "812/KH-UBND" --date 25/3/2021 or --state in-progress',
      };
    case 'nothing-amended':
      return {
        message: 'it is not said what the document changes',
        help: 'add --to, --lead, --with, --suspend, --resume or --withdraw',
      };
    case 'as-before':
      return {
        message: `${visible(refusal.task)} has this lead and these supporting agencies already`,
        help: `see the task: dondoc show ${visible(refusal.task)}`,
      };
    case 'event-in-future':
      return {
        message: `--date: an event of ${dayText(refusal.day, 'en')} has not occurred yet, today is ${dayText(refusal.today, 'en')}`,
        help: 'record it once it has occurred',
      };
    case 'no-event':
      return {
        message: `the deadline of ${visible(refusal.task)} hangs on no event`,
        help: `see its deadline: dondoc show ${visible(refusal.task)}`,
      };
    case 'no-term':
      return {
        message: `the document does not say how long after the event ${visible(refusal.task)} is due: with its day alone there is still no deadline`,
        help: `record the deadline with the document that sets it: dondoc extend ${visible(refusal.task)} --to DAY --by "NUMBER" --date DAY`,
      };
    case 'no-deadline':
      return {
        message: `${visible(refusal.task)} has no deadline that could be changed`,
        help: 'write the deadline of the document as its due first',
      };
    case 'no-file-name':
      return {
        message: `the id "${visible(refusal.task)}" has characters that no file name may have, so that there is no file for its reports`,
        help: 'give the task an id of its own in plan.yaml or appendix.yaml, as in id: PL.08',
      };
  }
}

/** What to write for an option that another one needs. */
const examples: InBoth<Readonly<Record<string, string>>> = {
  vi: {
    '--date': 'ngày của văn bản, ví dụ --date 25/3/2021',
    '--evidence': 'số của văn bản minh chứng, ví dụ --evidence "812/KH-UBND"; ngày báo cáo là --reported',
    '--requested': 'số của văn bản đề nghị, ví dụ --requested "45/SGDĐT-GDTX"',
    '--requested-date': 'ngày của văn bản đề nghị, ví dụ --requested-date 10/3/2021',
  },
  en: {
    '--date': "the document's day, as in --date 25/3/2021",
    '--evidence': 'the number of the document, as in --evidence "812/KH-UBND"; the day of a report is --reported',
    '--requested': 'the number of the request, as in --requested "45/SGDĐT-GDTX"',
    '--requested-date': "the request's day, as in --requested-date 10/3/2021",
  },
};

/** In the words of `check`. */
function hiddenCharacter(
  refusal: Extract<RecordingRefusal, { why: 'hidden-character' }>,
  language: Language,
): UsageWords {
  const { message, help } = findingText({ rule: 'control-character', facts: { code: refusal.code } }, language);
  return { message: 'option' in refusal ? `${refusal.option}: ${message}` : message, help };
}

function named(agencies: readonly NamedId[]): string {
  return agencies.map(({ id, name }) => `${visible(id)} (${visible(name)})`).join(', ');
}
