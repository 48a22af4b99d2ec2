/** What the commands that list take: which tasks count, in which order, how much of each. */
import { standingNames } from '../../output/words/standing-names.ts';
import { groupings } from '../../report/answers.ts';
import { orders } from '../../report/order.ts';
import { standings } from '../../view/view.ts';
import { filtersOptions } from './filters.ts';
import type { OptionEntries } from './option.ts';

export const readingOptions = {
  within: {
    flags: '--within <days>',
    example: '2w',
    words: {
      vi: 'sắp đến hạn: còn không quá số ngày này, ví dụ 30d (mặc định: theo kế hoạch)',
      en: 'due soon: so many days left or fewer, as 30d (default: as the plan says)',
    },
  },
  reportOf: {
    ...filtersOptions.agency,
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
    values: 'revision',
    example: '2021-12-14',
    words: {
      vi: 'chỉ những gì thay đổi từ cuối ngày này, hoặc từ phiên bản này trong git; --fail-on xét các nhiệm vụ mới chuyển tình trạng',
      en: 'only what changed since the end of this day, or since this revision in git; --fail-on asks for tasks that came to a standing',
    },
  },
  order: {
    flags: '--order <order>',
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
