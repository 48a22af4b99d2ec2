/** What most commands take: which plan, as of when, in which form, in which language. */
import { languageNames, languages } from '../../output/words/language.ts';
import type { OptionEntries } from './option.ts';

/** When to colour. */
export const colorChoice = {
  oneOf: ['auto', 'always', 'never'],
  alsoCalled: {
    auto: ['tự động'],
    always: ['luôn', 'luôn luôn', 'có', 'yes'],
    never: ['không', 'không bao giờ', 'no'],
  },
} as const;

export const sharedOptions = {
  plan: {
    flags: '--plan <dir>',
    often: 'repeatable',
    values: 'folder',
    example: 'plan',
    words: {
      vi: 'thư mục của kế hoạch, hoặc thư mục chứa nhiều kế hoạch; lặp lại được (mặc định: tìm từ thư mục hiện tại trở lên)',
      en: 'the folder of the plan, or one that holds several; repeatable (default: searched from the current folder upwards)',
    },
  },
  /** Of a command about one plan. That several were given is told once it is known how many they are. */
  onePlan: {
    flags: '--plan <dir>',
    often: 'repeatable',
    values: 'folder',
    example: 'plan',
    words: {
      vi: 'thư mục của kế hoạch (mặc định: tìm từ thư mục hiện tại trở lên)',
      en: 'the folder of the plan (default: searched from the current folder upwards)',
    },
  },
  asOf: {
    flags: '--as-of <day>',
    example: '15/12/2021',
    words: {
      vi: 'tính đến ngày: 2021-12-15, 15/12/2021 hoặc 2021-Q4 (mặc định: hôm nay)',
      en: 'as of the day: 2021-12-15, 15/12/2021 or 2021-Q4 (default: today)',
    },
  },
  at: {
    flags: '--at <revision>',
    values: 'revision',
    example: '2021-03-31',
    words: {
      vi: 'kế hoạch như trong git ở phiên bản này: nhánh, thẻ, mã commit, hoặc cuối ngày 2021-03-31',
      en: 'the plan as git had it at this revision: a branch, tag, commit, or the end of 2021-03-31',
    },
  },
  format: {
    flags: '--format <format>',
    values: 'format',
    example: 'json',
    words: { vi: 'dạng kết quả', en: 'the form of the answer' },
  },
  answerFile: {
    flags: '--output <file>',
    values: 'file',
    example: 'tinh-hinh.csv',
    words: {
      vi: 'ghi kết quả vào tệp chưa có, dạng theo đuôi của tên tệp (mặc định: in ra)',
      en: 'write the answer to a new file, in the form that its ending says (default: standard output)',
    },
  },
  replaceFile: {
    flags: '--force',
    words: { vi: 'với --output: thay tệp đã có', en: 'with --output: replace a file that is there' },
  },
  lang: {
    flags: '--lang <language>',
    values: { oneOf: languages, alsoCalled: languageNames },
    example: 'en',
    words: { vi: 'ngôn ngữ: vi hoặc en (mặc định: vi)', en: 'language: vi or en (default: vi)' },
  },
  color: {
    flags: '--color <when>',
    values: colorChoice,
    example: 'never',
    words: { vi: 'màu: auto, always hoặc never (mặc định: auto)', en: 'colour: auto, always or never (default: auto)' },
  },
  noColor: {
    flags: '--no-color',
    words: { vi: 'không tô màu, như --color never', en: 'no colours, as --color never' },
  },
  noPager: {
    flags: '--no-pager',
    words: {
      vi: 'in thẳng ra màn hình, không qua trình xem từng trang',
      en: 'print to the screen, not by way of a pager',
    },
  },
  quiet: {
    flags: '-q, --quiet',
    words: { vi: 'chỉ in kết quả, không in thông báo kèm', en: 'print the answer only, no remarks' },
  },
  quietReminders: {
    flags: '-q, --quiet',
    words: {
      vi: 'chỉ in lời nhắc; không có gì để nhắc thì không in gì',
      en: 'print the reminders only; nothing when there is nothing to send',
    },
  },
  keepGoing: {
    flags: '--keep-going',
    words: {
      vi: 'với nhiều kế hoạch: bỏ qua kế hoạch không đọc được, nêu tên nó và kết thúc với mã 2',
      en: 'of several plans: leave out what cannot be read, name it, and exit 2',
    },
  },
} as const satisfies OptionEntries;
