/** What a report says. Of two values of a fact, one would be dropped without a word. */
import { returnWords } from '../../output/words/return-columns.ts';
import { states } from '../../plan/model.ts';
import { filtersOptions } from './filters.ts';
import type { OptionEntries } from './option.ts';

export const reportFactsOptions = {
  evidence: {
    flags: '--evidence <document>',
    example: '"812/KH-UBND ngày 25/3/2021"',
    words: {
      vi: 'số, ký hiệu văn bản minh chứng: 812/KH-UBND, hoặc cả ngày: "812/KH-UBND ngày 25/3/2021"',
      en: 'number of the document that proves it: 812/KH-UBND, or with its day: "812/KH-UBND ngày 25/3/2021"',
    },
  },
  evidenceDate: {
    flags: '--date <day>',
    example: '25/3/2021',
    words: {
      vi: 'ngày của văn bản minh chứng, hoặc ngày có kết quả: 25/3/2021 hoặc 2021-03-25',
      en: "the document's day, or the day of the result: 25/3/2021 or 2021-03-25",
    },
  },
  evidenceTitle: {
    flags: '--title <title>',
    example: '"Kế hoạch xóa mù chữ"',
    words: {
      vi: 'trích yếu của văn bản minh chứng; kết quả không có số văn bản: nêu kết quả đã đạt, cùng --date, không có --evidence',
      en: "the document's title; of a result without a numbered document: what was achieved, with --date and no --evidence",
    },
  },
  state: {
    flags: '--state <state>',
    values: { oneOf: states, alsoCalled: returnWords.states },
    example: 'in-progress',
    words: {
      vi: 'tình hình thực hiện do cơ quan báo cáo: not-started, in-progress hoặc done',
      en: 'what the agency reports: not-started, in-progress or done',
    },
  },
  count: {
    flags: '--count <count>',
    example: '22/63',
    words: {
      vi: 'số đã hoàn thành trên tổng số, khi không liệt kê từng đơn vị: 22/63; chỉ để biết, không làm nhiệm vụ hoàn thành',
      en: 'how many of all have done it, where they are not listed one by one: 22/63; the task is done only by its state',
    },
  },
  note: { flags: '--note <text>', example: '"Đang trình UBND tỉnh"', words: { vi: 'ghi chú', en: 'a note' } },
  obstacle: {
    flags: '--obstacle <text>',
    example: '"Thiếu kinh phí"',
    words: { vi: 'khó khăn, vướng mắc', en: 'obstacles met' },
  },
  proposal: {
    flags: '--proposal <text>',
    example: '"Bổ sung kinh phí"',
    words: { vi: 'kiến nghị, đề xuất', en: 'what the agency proposes' },
  },
  reporter: {
    ...filtersOptions.agency,
    words: {
      vi: 'cơ quan báo cáo; cần khi nhiều cơ quan cùng thực hiện',
      en: 'the agency that reports; needed where several owe the task',
    },
  },
  period: {
    flags: '--period <period>',
    values: 'occurrence',
    example: '2021',
    words: { vi: 'kỳ của nhiệm vụ lặp lại: 2021, 2021-Q2', en: 'the occurrence of a recurring task: 2021, 2021-Q2' },
  },
  reported: {
    flags: '--reported <day>',
    example: '26/3/2021',
    words: { vi: 'ngày báo cáo (mặc định: hôm nay)', en: 'the day of the report (default: today)' },
  },
  report: {
    flags: '--report <day>',
    example: '10/2/2021',
    words: {
      vi: 'ngày của báo cáo ghi sai (mặc định: báo cáo mới nhất)',
      en: 'the day of the report that was wrong (default: the latest one)',
    },
  },
} as const satisfies OptionEntries;
