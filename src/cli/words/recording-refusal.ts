/** Why nothing was recorded, in words, with what to do about it. */
import { visible } from '../../output/text/visible.ts';
import { type AdviceBy, type Advised, advisedBy } from '../../output/words/advice.ts';
import { dayText } from '../../output/words/day-text.ts';
import { findingText } from '../../output/words/findings/finding-words.ts';
import { alike, type InBoth, type Language } from '../../output/words/language.ts';
import type { BadReturn } from '../../record/refusal.ts';
import type { RecordingRefusal } from '../recording/refusal.ts';
import { recordingFailureWords } from './recording-failure.ts';
import { reportRefusalWords } from './report-refusal.ts';
import { everyFault, type MisuseWords, returnRefusalWords } from './return-refusal.ts';
import { identified, ofValue, typed } from './typed.ts';

/** The message and the remedy. */
export function recordingRefusalWords(refusal: RecordingRefusal, language: Language, wordsOf: MisuseWords): Advised {
  if (refusal.why === 'bad-return') return { message: everyFault(refusal, language, wordsOf), help: null };
  return advisedBy('why', words, refusal, language);
}

/** What to write for an option that another one needs. */
const examples: Readonly<Record<string, InBoth<string>>> = {
  '--date': {
    vi: 'ngày của văn bản hoặc ngày có kết quả, ví dụ --date 25/3/2021',
    en: 'the day of the document or of the result, as in --date 25/3/2021',
  },
  '--evidence': {
    vi: 'số của văn bản minh chứng, ví dụ --evidence "812/KH-UBND"; kết quả không có số văn bản: --title "KẾT QUẢ" --date NGÀY; ngày báo cáo là --reported',
    en: 'the number of the document, as in --evidence "812/KH-UBND"; of a result without one: --title "RESULT" --date DAY; the day of a report is --reported',
  },
  '--requested': {
    vi: 'số của văn bản đề nghị, ví dụ --requested "45/SGDĐT-GDTX"',
    en: 'the number of the request, as in --requested "45/SGDĐT-GDTX"',
  },
  '--requested-date': {
    vi: 'ngày của văn bản đề nghị, ví dụ --requested-date 10/3/2021',
    en: "the request's day, as in --requested-date 10/3/2021",
  },
};

/** In the words of `check`. */
function hiddenWords({ code }: { readonly code: string }, language: Language): Advised {
  return findingText({ rule: 'control-character', facts: { code } }, language);
}

const words: AdviceBy<'why', Exclude<RecordingRefusal, BadReturn>> = {
  ...reportRefusalWords,
  ...returnRefusalWords,
  ...recordingFailureWords,
  'missing-option': {
    message: { vi: ({ option }) => `thiếu ${option}`, en: ({ option }) => `${option} is missing` },
    help: { vi: 'xem cách dùng: thêm --help sau tên lệnh', en: 'see the usage: add --help after the command' },
  },
  'option-without': {
    message: {
      vi: ({ option, other }) => `${option} phải đi cùng ${other}`,
      en: ({ option, other }) => `${option} needs ${other}`,
    },
    help: alike(({ other }, language) => examples[other]?.[language] ?? null),
  },
  'option-beside': {
    message: {
      vi: ({ option, other }) => `${option} không dùng cùng ${other}`,
      en: ({ option, other }) => `${option} does not go with ${other}`,
    },
    help: { vi: 'mỗi lần chỉ một trong hai', en: 'one of the two at a time' },
  },
  'hidden-character': {
    message: alike((refusal, language) => {
      const { message } = hiddenWords(refusal, language);
      return 'option' in refusal ? `${refusal.option}: ${message}` : message;
    }),
    help: alike((refusal, language) => hiddenWords(refusal, language).help),
  },
  'not-a-date': {
    message: {
      vi: ({ option, given }) => `${option}: không có ngày ${typed(given)}`,
      en: ({ option, given }) => `${option}: there is no day ${typed(given)}`,
    },
    help: { vi: 'viết 25/3/2021 hoặc 2021-03-25', en: 'write 25/3/2021 or 2021-03-25' },
  },
  'number-with-day': {
    message: ofValue({ vi: 'có cả ngày của văn bản', en: "holds the document's day too" }),
    help: {
      vi: 'ghi "812/KH-UBND", ngày ghi bằng --date (văn bản đề nghị: --requested-date); hoặc chỉ "812/KH-UBND ngày 25/3/2021"',
      en: 'write "812/KH-UBND" and its day with --date (of a request: --requested-date); or "812/KH-UBND ngày 25/3/2021" and no more',
    },
  },
  'other-day': {
    message: {
      vi: ({ option, given, day }) =>
        `${option}: ngày ${typed(given)} khác ngày ${dayText(day, 'vi')} ghi cùng với số văn bản`,
      en: ({ option, given, day }) =>
        `${option}: the day ${typed(given)} is not ${dayText(day, 'en')}, which stands beside the number`,
    },
    help: { vi: 'chỉ ghi ngày của văn bản một lần', en: "say the document's day only once" },
  },
  'not-a-count': {
    message: {
      vi: ({ given }) => `--count: ${typed(given)} không phải là số đã hoàn thành trên tổng số`,
      en: ({ given }) => `--count: ${typed(given)} does not say how many of all have done it`,
    },
    help: {
      vi: 'viết số đã hoàn thành, dấu gạch chéo, tổng số: 22/63',
      en: 'write how many have done it, a stroke, how many there are: 22/63',
    },
  },
  'not-a-due': {
    message: {
      vi: ({ given }) => `--to: không hiểu thời hạn ${typed(given)}`,
      en: ({ given }) => `--to: ${typed(given)} is no deadline that can be read`,
    },
    help: {
      vi: 'viết 2021-Q3, 2021-09, 30/9/2021 hoặc "quý III năm 2021"; xem thêm: dondoc deadline',
      en: 'write 2021-Q3, 2021-09, 30/9/2021 or "quý III năm 2021"; see also: dondoc deadline',
    },
  },
  'recurs-since-when': {
    message: {
      vi: ({ given }) => `--to: ${typed(given)} chưa nêu lặp lại từ kỳ nào`,
      en: ({ given }) => `--to: ${typed(given)} does not say in which period it begins`,
    },
    help: {
      vi: 'thêm kỳ đầu tiên theo văn bản, ví dụ "hằng năm từ năm 2022"',
      en: 'add the first period by the document, as in "hằng năm từ năm 2022"',
    },
  },
  'no-later-day': {
    message: {
      vi: ({ given }) => `--to: ${typed(given)} không phải là thời hạn muộn hơn`,
      en: ({ given }) => `--to: ${typed(given)} is no later deadline`,
    },
    help: {
      vi: 'nêu ngày, tháng, quý hoặc năm theo văn bản, ví dụ --to 2021-Q3; văn bản bỏ thời hạn hoặc chuyển thành thường xuyên: dondoc amend --to',
      en: 'give the day, month, quarter or year of the document, as in --to 2021-Q3; one that ends the deadline: dondoc amend --to',
    },
  },
  'no-request': {
    message: {
      vi: ({ task, letter }) =>
        `${visible(task)} không có đề nghị gia hạn${letter === null ? '' : ` số ${typed(letter)}`} nào chờ trả lời`,
      en: ({ task, letter }) =>
        `no request${letter === null ? '' : ` ${typed(letter)}`} for more time waits for an answer for ${visible(task)}`,
    },
    help: {
      vi: ({ numbers }) =>
        numbers.length === 0
          ? 'ghi đề nghị trước: dondoc request MÃ --to THỜI_HẠN --by VĂN_BẢN'
          : `đang chờ trả lời: ${numbers.map(visible).join('; ')}`,
      en: ({ numbers }) =>
        numbers.length === 0
          ? 'record the request first: dondoc request ID --to DEADLINE --by DOCUMENT'
          : `waiting: ${numbers.map(visible).join('; ')}`,
    },
  },
  'which-request': {
    message: {
      vi: ({ task }) => `${visible(task)} có nhiều đề nghị gia hạn chờ trả lời`,
      en: ({ task }) => `several requests wait for an answer for ${visible(task)}`,
    },
    help: {
      vi: ({ numbers }) => `thêm --by, là một trong: ${numbers.map(visible).join('; ')}`,
      en: ({ numbers }) => `add --by, one of: ${numbers.map(visible).join('; ')}`,
    },
  },
  'which-agency': {
    message: {
      vi: ({ task }) => `nhiệm vụ ${visible(task)} do nhiều cơ quan thực hiện`,
      en: ({ task }) => `several agencies owe ${visible(task)}`,
    },
    help: {
      vi: ({ agencies }) => `thêm --agency cho cơ quan báo cáo: ${agencies.map(identified).join(', ')}`,
      en: ({ agencies }) => `add --agency for the one that reports: ${agencies.map(identified).join(', ')}`,
    },
  },
  'whose-report': {
    message: {
      vi: ({ task }) => `nhiều cơ quan đã báo cáo về ${visible(task)}`,
      en: ({ task }) => `several agencies reported on ${visible(task)}`,
    },
    help: {
      vi: ({ agencies }) => `thêm --agency cho báo cáo cần đính chính: ${agencies.map(identified).join(', ')}`,
      en: ({ agencies }) => `add --agency for the report to correct: ${agencies.map(identified).join(', ')}`,
    },
  },
  'nothing-corrected': {
    message: {
      vi: ({ task }) => `đính chính ${visible(task)} không có gì khác báo cáo đã ghi`,
      en: ({ task }) => `the correction of ${visible(task)} says nothing else than the report does`,
    },
    help: {
      vi: 'nêu điều cần sửa, ví dụ --evidence "812/KH-UBND" --date 25/3/2021 hoặc --state in-progress',
      en: 'say what is to be corrected, as in --evidence "812/KH-UBND" --date 25/3/2021 or --state in-progress',
    },
  },
  'nothing-amended': {
    message: { vi: 'chưa nêu điều chỉnh gì', en: 'it is not said what the document changes' },
    help: {
      vi: 'thêm --to, --lead, --with, --suspend, --resume hoặc --withdraw',
      en: 'add --to, --lead, --with, --suspend, --resume or --withdraw',
    },
  },
  'as-before': {
    message: {
      vi: ({ task }) => `${visible(task)} đã có cơ quan chủ trì và cơ quan phối hợp như vậy`,
      en: ({ task }) => `${visible(task)} has this lead and these supporting agencies already`,
    },
    help: {
      vi: ({ task }) => `xem nhiệm vụ: dondoc show ${visible(task)}`,
      en: ({ task }) => `see the task: dondoc show ${visible(task)}`,
    },
  },
  'no-event': {
    message: {
      vi: ({ task }) => `thời hạn của ${visible(task)} không phụ thuộc sự kiện nào`,
      en: ({ task }) => `the deadline of ${visible(task)} hangs on no event`,
    },
    help: {
      vi: ({ task }) => `xem thời hạn: dondoc show ${visible(task)}`,
      en: ({ task }) => `see its deadline: dondoc show ${visible(task)}`,
    },
  },
  'after-task': {
    message: {
      vi: ({ task, prerequisite }) =>
        `thời hạn của ${visible(task)} tính từ khi hoàn thành nhiệm vụ ${visible(prerequisite)}, không ghi ngày riêng`,
      en: ({ task, prerequisite }) =>
        `the term of ${visible(task)} runs from the day on which ${visible(prerequisite)} is done: no day is recorded for it`,
    },
    help: {
      vi: ({ prerequisite }) =>
        `ghi nhiệm vụ đó hoàn thành: dondoc done ${visible(prerequisite)} --evidence "SỐ VĂN BẢN" --date NGÀY`,
      en: ({ prerequisite }) =>
        `record that it is done: dondoc done ${visible(prerequisite)} --evidence "NUMBER" --date DAY`,
    },
  },
  'no-term': {
    message: {
      vi: ({ task }) =>
        `văn bản không nêu ${visible(task)} phải xong trong bao lâu sau sự kiện, nên ghi ngày xảy ra vẫn chưa có thời hạn`,
      en: ({ task }) =>
        `the document does not say how long after the event ${visible(task)} is due: with its day alone there is still no deadline`,
    },
    help: {
      vi: ({ task }) =>
        `ghi thời hạn theo văn bản ấn định: dondoc extend ${visible(task)} --to NGÀY --by "SỐ VĂN BẢN" --date NGÀY`,
      en: ({ task }) =>
        `record the deadline with the document that sets it: dondoc extend ${visible(task)} --to DAY --by "NUMBER" --date DAY`,
    },
  },
  'no-deadline': {
    message: {
      vi: ({ task }) => `${visible(task)} chưa có thời hạn để điều chỉnh`,
      en: ({ task }) => `${visible(task)} has no deadline that could be changed`,
    },
    help: { vi: 'ghi thời hạn của văn bản vào due trước', en: 'write the deadline of the document as its due first' },
  },
  'no-file-name': {
    message: {
      vi: ({ task }) => `mã ${typed(task)} có ký tự không dùng được trong tên tệp, nên không có tệp để ghi báo cáo`,
      en: ({ task }) =>
        `the id ${typed(task)} has characters that no file name may have, so that there is no file for its reports`,
    },
    help: {
      vi: 'đặt mã cho nhiệm vụ bằng id trong plan.yaml hoặc appendix.yaml, ví dụ id: PL.08',
      en: 'give the task an id of its own in plan.yaml or appendix.yaml, as in id: PL.08',
    },
  },
};
