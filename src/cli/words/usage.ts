/** What is wrong with a command line, in words, with what to do about it. */
import { visible } from '../../output/text/visible.ts';
import { type AdviceBy, type Advised, advised, advisedBy } from '../../output/words/advice.ts';
import { dayText } from '../../output/words/day-text.ts';
import { alike, type InBoth, type Language, type Phrase, said } from '../../output/words/language.ts';
import { periodInside } from '../../output/words/letter.ts';
import { meant } from '../../output/words/quoted.ts';
import { argumentNamed } from '../options/arguments.ts';
import type { Misuse } from '../usage-error.ts';
import { badTemplate } from './bad-template.ts';
import { cannotSend } from './cannot-send.ts';
import { termInWords } from './commands.ts';
import { newPlanRefusalWords } from './new-plan-refusal.ts';
import { outputMisuseWords } from './output-misuse.ts';
import { recordingRefusalWords } from './recording-refusal.ts';
import { revisionTroubleWords } from './revision-trouble.ts';
import { severalPlansWords } from './several-plans.ts';
import { sourceRefusalWords, unreadRegisterWords } from './source-refusal.ts';
import { identified, nearestOr, noSuch, ofValue, severalIdentified, typed } from './typed.ts';

/** The misuse in words. */
export function usageWords(misuse: Misuse, language: Language): Advised {
  switch (misuse.fault) {
    case 'no-new-plan':
      return advisedBy('why', newPlanRefusalWords, misuse.refusal, language);
    case 'no-revision':
      return advisedBy('fault', revisionTroubleWords, misuse.trouble, language);
    case 'unread-register':
      return advised(unreadRegisterWords, misuse, language);
    case 'unread-source':
      return sourceRefusalWords(misuse.file, misuse.cause, language);
    case 'not-recorded':
      return recordingRefusalWords(misuse.refusal, language, usageWords);
    default:
      return advisedBy('fault', words, misuse, language);
  }
}

/** What has no words of its own here. */
type Elsewhere = Extract<
  Misuse,
  { readonly fault: 'no-new-plan' | 'no-revision' | 'not-recorded' | 'unread-register' | 'unread-source' }
>;

const seeUsage: InBoth<(typed: { readonly command: string }) => string> = {
  vi: ({ command }) => `cách dùng: dondoc ${command} --help`,
  en: ({ command }) => `usage: dondoc ${command} --help`,
};

type UnknownOption = Extract<Misuse, { readonly fault: 'unknown-option' }>;

const seeOptions = nearestOr<UnknownOption>({
  vi: 'xem các tùy chọn: thêm --help sau tên lệnh',
  en: 'see the options: add --help after the command',
});

const putAfter: Phrase<UnknownOption> = {
  vi: ({ belongsAfter, given }) => `đặt tùy chọn này sau tên lệnh, ví dụ: dondoc ${belongsAfter} ${visible(given)} …`,
  en: ({ belongsAfter, given }) =>
    `put this option after the command, as in: dondoc ${belongsAfter} ${visible(given)} …`,
};

/** By fault; what the user typed is made safe to show. */
const words: AdviceBy<'fault', Exclude<Misuse, Elsewhere>> = {
  ...outputMisuseWords,
  'unknown-command': {
    message: noSuch({ vi: 'lệnh', en: 'command' }),
    help: nearestOr({ vi: 'xem các lệnh: dondoc --help', en: 'see the commands: dondoc --help' }),
  },
  'unknown-option': {
    message: noSuch({ vi: 'tùy chọn', en: 'option' }),
    help: alike((facts, language) => said(facts.belongsAfter === null ? seeOptions : putAfter, facts, language)),
  },
  'missing-argument': {
    message: {
      vi: ({ name }) => `thiếu ${argumentNamed(name)?.words.vi ?? name}`,
      en: ({ name }) => `${argumentNamed(name)?.words.en ?? name} is missing`,
    },
    help: seeUsage,
  },
  'excess-argument': {
    message: {
      vi: ({ given }) => `thừa ${typed(given)}`,
      en: ({ given }) => `${typed(given)} is one argument too many`,
    },
    help: seeUsage,
  },
  'missing-value': {
    message: {
      vi: ({ option }) => `tùy chọn ${termInWords(option, 'vi')} còn thiếu nội dung`,
      en: ({ option }) => `the option ${option} needs a value`,
    },
    help: null,
  },
  'cannot-send': {
    message: alike(({ why, folders }, language) =>
      [cannotSend[why].message[language], ...(folders.length === 0 ? [] : [folders.map(visible).join(', ')])].join(
        ': ',
      ),
    ),
    help: alike(({ why }, language) => cannotSend[why].help[language]),
  },
  'bad-template': badTemplate,
  'ledger-unread': {
    message: {
      vi: ({ file, rule }) => `không đọc được ${file} [${rule}]: không biết đã nhắc ai, nên không gửi`,
      en: ({ file, rule }) => `${file} cannot be read [${rule}]: nobody knows who was told, so nothing is sent`,
    },
    help: {
      vi: 'sửa tệp đó, hoặc lấy lại từ git, rồi chạy lại',
      en: 'mend the file, or take it from git again, then run this once more',
    },
  },
  'needed-option': {
    message: {
      vi: ({ command, option }) => `lệnh ${command} cần tùy chọn ${option}`,
      en: ({ command, option }) => `${command} needs the option ${option}`,
    },
    help: seeUsage,
  },
  'option-twice': {
    message: {
      vi: ({ option }) => `tùy chọn ${termInWords(option, 'vi')} chỉ dùng được một lần`,
      en: ({ option }) => `the option ${option} can be given only once`,
    },
    help: { vi: 'chỉ giữ lại một', en: 'keep one of the values' },
  },
  'unknown-setting': {
    message: {
      vi: ({ file, line, given }) => `${visible(file)}:${line}: không có thiết lập ${typed(given)}`,
      en: ({ file, line, given }) => `${visible(file)}:${line}: there is no setting ${typed(given)}`,
    },
    help: nearestOr({
      vi: ({ known }) => `các thiết lập: ${known.join(', ')}; mỗi dòng một thiết lập, ví dụ lang: en`,
      en: ({ known }) => `the settings: ${known.join(', ')}; one a line, such as lang: en`,
    }),
  },
  unquoted: {
    message: {
      vi: ({ option }) => `${visible(option)}: nội dung có dấu cách phải đặt trong ngoặc kép`,
      en: ({ option }) => `${visible(option)}: a value with blanks in it needs quotation marks`,
    },
    help: {
      vi: ({ option, text }) => `viết: ${visible(option)} "${visible(text)}"`,
      en: ({ option, text }) => `write: ${visible(option)} "${visible(text)}"`,
    },
  },
  'unknown-value': {
    message: {
      vi: ({ option, given }) => `${termInWords(option, 'vi')} không nhận ${typed(given)}`,
      en: ({ option, given }) => `${option} does not take ${typed(given)}`,
    },
    help: nearestOr({
      vi: ({ known }) => `chọn trong: ${known.join(', ')}`,
      en: ({ known }) => `it takes: ${known.join(', ')}`,
    }),
  },
  'not-a-day': {
    message: {
      vi: ({ option, given }) => `${ofOption(option)}không có ngày ${typed(given)}`,
      en: ({ option, given }) => `${ofOption(option)}there is no day ${typed(given)}`,
    },
    help: {
      vi: 'viết 2021-12-15, 15/12/2021, "hôm qua" hoặc "quý IV năm 2021" (ngày cuối quý)',
      en: 'write 2021-12-15, 15/12/2021, yesterday or 2021-Q4 (its last day)',
    },
  },
  'not-earlier': {
    message: {
      vi: ({ option, given, asOf }) => `${option}: ${typed(given)} sau ngày ${dayText(asOf, 'vi')} là ngày được hỏi`,
      en: ({ option, given, asOf }) =>
        `${option}: ${typed(given)} is later than ${dayText(asOf, 'en')}, the day asked about`,
    },
    help: {
      vi: 'nêu một ngày hoặc phiên bản trước đó, hoặc một ngày sau hơn ở --as-of',
      en: 'name an earlier day or revision, or a later day by --as-of',
    },
  },
  'not-a-period': {
    message: {
      vi: ({ option, given }) => `${option}: không có kỳ ${typed(given)}`,
      en: ({ option, given }) => `${option}: there is no period ${typed(given)}`,
    },
    help: {
      vi: 'viết 2021-Q4, 2021-12, 2021-H2, 2021, "quý IV năm 2021", "quý này" hoặc một ngày',
      en: 'write 2021-Q4, 2021-12, 2021-H2, 2021, "this quarter" or a day',
    },
  },
  'not-a-report-period': {
    message: noSuch({ vi: 'kỳ báo cáo', en: 'reporting period' }),
    help: {
      vi: 'lập theo tháng, quý, 6 tháng hoặc năm: 2021-12, 2021-Q4, 2021-H2, 2021, "quý IV năm 2021" hoặc "quý này"; báo cáo 9 tháng: lập báo cáo quý III (2021-Q3), trong đó có số liệu đến ngày 14/9',
      en: 'a report is of a month, a quarter, a half-year or a year: 2021-12, 2021-Q4, 2021-H2, 2021 or "this quarter"; for nine months take that of the third quarter (2021-Q3), whose totals are those of 14 September',
    },
  },
  'period-before-plan': {
    message: {
      vi: ({ period, issued }) =>
        `chưa có gì để báo cáo: ${periodInside(period, 'vi')} chốt số liệu trước khi kế hoạch được ban hành (${periodInside(issued, 'vi')})`,
      en: ({ period, issued }) =>
        `there is nothing to report: the data of ${periodInside(period, 'en')} closed before the plan was issued (${periodInside(issued, 'en')})`,
    },
    help: { vi: 'chọn kỳ sau ngày ban hành', en: 'choose a period after that' },
  },
  'day-before-plan': {
    message: {
      vi: ({ asOf, issued }) =>
        `chưa có gì để báo cáo: đến ngày ${dayText(asOf, 'vi')} kế hoạch chưa được ban hành (${periodInside(issued, 'vi')})`,
      en: ({ asOf, issued }) =>
        `there is nothing to report: on ${dayText(asOf, 'en')} the plan was not yet issued (${periodInside(issued, 'en')})`,
    },
    help: { vi: 'nêu một ngày sau hơn ở --as-of', en: 'name a later day by --as-of' },
  },
  'period-not-begun': {
    message: {
      vi: ({ period, opens }) =>
        `chưa có gì để báo cáo: kỳ ${periodInside(period, 'vi')} chưa bắt đầu, số liệu tính từ ngày ${dayText(opens, 'vi')}`,
      en: ({ period, opens }) =>
        `there is nothing to report: ${periodInside(period, 'en')} has not begun, its data run from ${dayText(opens, 'en')}`,
    },
    help: {
      vi: ({ period }) => `chọn kỳ trước đó; việc đến hạn trong kỳ: dondoc status --due ${period}`,
      en: ({ period }) => `choose an earlier period; what falls due in it: dondoc status --due ${period}`,
    },
  },
  'own-text-unread': {
    message: {
      vi: ({ file, reason }) =>
        `không đọc được ${typed(file)}${reason === 'not-utf8' ? ': tệp không phải UTF-8' : ''}, nên báo cáo sẽ thiếu phần của cơ quan`,
      en: ({ file, reason }) =>
        `cannot read ${typed(file)}${reason === 'not-utf8' ? ': it is not UTF-8' : ''}, so that the report would lack what the office adds`,
    },
    help: { vi: 'lưu lại tệp dạng UTF-8, hoặc cấp quyền đọc', en: 'save the file as UTF-8, or let it be read' },
  },
  'not-days': {
    message: ofValue({ vi: 'không phải số ngày', en: 'is no number of days' }),
    help: { vi: 'viết 30, 30d, 2w hoặc "2 tuần" (từ 0 đến 9999 ngày)', en: 'write 30, 30d or 2w (0 to 9999 days)' },
  },
  'unknown-task': {
    message: noSuch({ vi: 'nhiệm vụ', en: 'task' }),
    help: nearestOr({ vi: 'xem các mã: dondoc status --all', en: 'see the ids: dondoc status --all' }),
  },
  'unknown-agency': {
    message: noSuch({ vi: 'cơ quan', en: 'agency' }),
    help: {
      vi: ({ nearest }) => (nearest === null ? 'xem các mã: dondoc agencies' : meant.vi(identified(nearest))),
      en: ({ nearest }) => (nearest === null ? 'see the ids: dondoc agencies' : meant.en(identified(nearest))),
    },
  },
  'several-agencies': {
    message: {
      vi: ({ given }) => `${typed(given)} có thể là nhiều cơ quan`,
      en: ({ given }) => `${typed(given)} may be several agencies`,
    },
    help: {
      vi: ({ agencies }) => `viết mã: ${severalIdentified(agencies)}`,
      en: ({ agencies }) => `write the id: ${severalIdentified(agencies)}`,
    },
  },
  'unknown-section': {
    message: noSuch({ vi: 'mục', en: 'section' }),
    help: nearestOr({
      vi: 'xem các mục: dondoc status --by section',
      en: 'see the sections: dondoc status --by section',
    }),
  },
  'unknown-rule': {
    message: noSuch({ vi: 'quy tắc', en: 'rule' }),
    help: nearestOr({ vi: 'xem các quy tắc: dondoc explain', en: 'see the rules: dondoc explain' }),
  },
  'no-plan': {
    message: {
      vi: ({ searched }) => `không tìm thấy kế hoạch (plan.yaml) từ thư mục ${typed(searched)} trở lên`,
      en: ({ searched }) => `no plan (plan.yaml) found from ${typed(searched)} upwards`,
    },
    help: {
      vi: 'chuyển vào thư mục của kế hoạch, hoặc chỉ ra nó: --plan THƯ_MỤC',
      en: 'change into the folder of the plan, or point to it: --plan FOLDER',
    },
  },
  'no-plan-in': {
    message: {
      vi: ({ exists, folder }) =>
        exists ? `thư mục ${typed(folder)} không có plan.yaml` : `không có thư mục ${typed(folder)}`,
      en: ({ exists, folder }) =>
        exists ? `the folder ${typed(folder)} has no plan.yaml` : `there is no folder ${typed(folder)}`,
    },
    help: {
      vi: '--plan cần thư mục chứa plan.yaml, hoặc thư mục có các kế hoạch ngay bên trong',
      en: '--plan takes the folder that holds plan.yaml, or one with plans in its subfolders',
    },
  },
  ...severalPlansWords,
};

/** The option that the message is about, where just one can be meant. */
function ofOption(option: string | null): string {
  return option === null ? '' : `${option}: `;
}
