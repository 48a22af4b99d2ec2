/** What the commands that read take: which plan, as of when, in which form. */

import { languageNames, languages } from '../../output/words/language.ts';
import { standingNames } from '../../output/words/standing-names.ts';
import { groupings } from '../../report/answers.ts';
import { orders } from '../../report/order.ts';
import { standings } from '../../view/view.ts';
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

export const readingOptions = {
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
    often: 'once',
    values: 'text',
    example: '15/12/2021',
    words: {
      vi: 'tính đến ngày: 2021-12-15, 15/12/2021 hoặc 2021-Q4 (mặc định: hôm nay)',
      en: 'as of the day: 2021-12-15, 15/12/2021 or 2021-Q4 (default: today)',
    },
  },
  at: {
    flags: '--at <revision>',
    often: 'once',
    values: 'revision',
    example: '2021-03-31',
    words: {
      vi: 'kế hoạch như trong git ở phiên bản này: nhánh, thẻ, mã commit, hoặc cuối ngày 2021-03-31',
      en: 'the plan as git had it at this revision: a branch, tag, commit, or the end of 2021-03-31',
    },
  },
  format: {
    flags: '--format <format>',
    often: 'once',
    values: 'format',
    example: 'json',
    words: { vi: 'dạng kết quả', en: 'the form of the answer' },
  },
  answerFile: {
    flags: '--output <file>',
    often: 'once',
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
    often: 'once',
    values: { oneOf: languages, alsoCalled: languageNames },
    example: 'en',
    words: { vi: 'ngôn ngữ: vi hoặc en (mặc định: vi)', en: 'language: vi or en (default: vi)' },
  },
  color: {
    flags: '--color <when>',
    often: 'once',
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
  within: {
    flags: '--within <days>',
    often: 'once',
    values: 'text',
    example: '2w',
    words: {
      vi: 'sắp đến hạn: còn không quá số ngày này, ví dụ 30d (mặc định: theo kế hoạch)',
      en: 'due soon: so many days left or fewer, as 30d (default: as the plan says)',
    },
  },
  reportOf: {
    flags: '--agency <id>',
    often: 'repeatable',
    values: 'agency',
    example: 'so-gddt',
    words: {
      vi: 'báo cáo riêng của cơ quan này: các nhiệm vụ cơ quan chủ trì, nhiệm vụ chung tính theo phần của cơ quan',
      en: "this agency's own report: the tasks that it leads, a shared one by its own part",
    },
  },
  failOn: {
    flags: '--fail-on <list>',
    often: 'list',
    values: { oneOf: standings, alsoCalled: standingNames },
    example: 'overdue',
    words: {
      vi: 'kết thúc với mã 1 nếu có nhiệm vụ ở các tình trạng này',
      en: 'exit 1 if a task has one of these standings',
    },
  },
  by: {
    flags: '--by <grouping>',
    often: 'once',
    values: {
      oneOf: groupings,
      alsoCalled: {
        lead: ['cơ quan chủ trì', 'chủ trì'],
        section: ['mục'],
        quarter: ['quý'],
        agency: ['cơ quan', 'từng cơ quan'],
        plan: ['kế hoạch'],
      },
    },
    example: 'lead',
    words: {
      vi: 'gộp theo: lead (cơ quan chủ trì), section (mục), quarter (quý đến hạn), agency (từng cơ quan), plan (kế hoạch)',
      en: 'count by lead, section, quarter, agency or plan',
    },
  },
  since: {
    flags: '--since <day>',
    often: 'once',
    values: 'revision',
    example: '2021-12-14',
    words: {
      vi: 'chỉ những gì thay đổi từ cuối ngày này, hoặc từ phiên bản này trong git; --fail-on xét các nhiệm vụ mới chuyển tình trạng',
      en: 'only what changed since the end of this day, or since this revision in git; --fail-on asks for tasks that came to a standing',
    },
  },
  order: {
    flags: '--order <order>',
    often: 'once',
    values: { oneOf: orders, alsoCalled: { document: ['theo văn bản'], urgency: ['quá hạn trước'] } },
    example: 'document',
    words: {
      vi: 'thứ tự: urgency (quá hạn lâu nhất trước; bảng trên màn hình) hoặc document (theo văn bản; các dạng khác)',
      en: 'order: urgency (longest overdue first; the table) or document (as in the document; every other format)',
    },
  },
  all: {
    flags: '--all',
    words: {
      vi: 'bảng gồm cả nhiệm vụ thường xuyên, theo thứ tự của văn bản',
      en: 'a table of every task, ongoing ones too, in the order of the document',
    },
  },
  full: {
    flags: '--full',
    words: {
      vi: 'trong bảng in toàn văn từng nhiệm vụ, không rút gọn',
      en: 'print whole texts in the table, nothing cut',
    },
  },
  withObstacles: {
    flags: '--with-obstacles',
    words: {
      vi: 'chỉ các nhiệm vụ chưa hoàn thành có khó khăn, vướng mắc hoặc kiến nghị, đề xuất',
      en: 'only tasks not done of which an obstacle or a proposal was reported',
    },
  },
  stale: {
    flags: '--stale',
    words: {
      vi: 'chỉ các nhiệm vụ thường xuyên lâu chưa có báo cáo',
      en: 'only ongoing tasks of which nobody reported for too long',
    },
  },
} as const satisfies OptionEntries;
