/** What a listing is narrowed down by. Of two values of a filter, one would be dropped without a word. */
import { standingNames } from '../../output/words/standing-names.ts';
import { standings } from '../../view/view.ts';
import type { OptionEntries } from './option.ts';

export const filtersOptions = {
  agency: {
    flags: '--agency <id>',
    often: 'repeatable',
    values: 'agency',
    example: 'so-gddt',
    words: {
      vi: 'chỉ các nhiệm vụ do cơ quan này chủ trì hoặc tiếp nhận, nhiệm vụ chung tính theo phần của cơ quan (lặp lại được)',
      en: 'only the tasks that this agency leads or took over, a shared one by its own part (repeatable)',
    },
  },
  standing: {
    flags: '--standing <list>',
    often: 'list',
    values: { oneOf: standings, alsoCalled: standingNames },
    example: 'overdue,due-soon',
    words: {
      vi: 'chỉ các tình trạng này, cách nhau bằng dấu phẩy: overdue,due-soon,…',
      en: 'only these standings, separated by commas: overdue,due-soon,…',
    },
  },
  section: {
    flags: '--section <number>',
    values: 'section',
    example: 'II.4',
    words: { vi: 'chỉ mục này, ví dụ II.4; phụ lục là PL', en: 'only this section, as II.4; the appendix is PL' },
  },
  due: {
    flags: '--due <period>',
    example: '2021-Q4',
    words: {
      vi: 'chỉ các nhiệm vụ đến hạn trong kỳ: 2021-Q4, 2021-12, 2021',
      en: 'only the tasks that fall due in the period: 2021-Q4, 2021-12, 2021',
    },
  },
  source: {
    flags: '--source <part>',
    values: {
      oneOf: ['body', 'appendix'],
      alsoCalled: { body: ['nội dung', 'phần nội dung'], appendix: ['phụ lục', 'PL'] },
    },
    example: 'appendix',
    words: { vi: 'chỉ phần body (nội dung) hoặc appendix (phụ lục)', en: 'only the body or the appendix' },
  },
} as const satisfies OptionEntries;
