/** What an amendment says, and the document that it comes from. */
import type { OptionEntries } from './option.ts';

export const amendmentFactsOptions = {
  to: {
    flags: '--to <deadline>',
    example: '2021-Q3',
    words: {
      vi: 'thời hạn mới: 2021-Q3, 30/9/2021 hoặc "quý III năm 2021"',
      en: 'the new deadline: 2021-Q3, 30/9/2021 or "quý III năm 2021"',
    },
  },
  instrument: {
    flags: '--by <document>',
    example: '"123/UBND-VX ngày 20/3/2021"',
    words: {
      vi: 'số, ký hiệu văn bản cho phép, ví dụ 123/UBND-VX',
      en: 'number of the document that grants it, such as 123/UBND-VX',
    },
  },
  instrumentDate: {
    flags: '--date <day>',
    example: '20/3/2021',
    words: { vi: 'ngày của văn bản cho phép', en: 'the day of the document that grants it' },
  },
  issuer: {
    flags: '--issuer <id>',
    values: 'agency',
    example: 'ubnd-tinh',
    words: {
      vi: 'cơ quan ban hành văn bản cho phép (mặc định: cơ quan ban hành kế hoạch)',
      en: "who issued that document (default: the plan's issuer)",
    },
  },
  requested: {
    flags: '--requested <document>',
    example: '"45/SGDĐT-GDTX ngày 10/3/2021"',
    words: {
      vi: 'số, ký hiệu văn bản đề nghị; đã ghi bằng dondoc request thì không cần nêu lại ngày',
      en: 'number of the document that asked for it; of one recorded by dondoc request no day is needed',
    },
  },
  requestedDate: {
    flags: '--requested-date <day>',
    example: '10/3/2021',
    words: { vi: 'ngày của văn bản đề nghị', en: 'the day of the document that asked for it' },
  },
  requestedBy: {
    flags: '--requested-by <id>',
    values: 'agency',
    example: 'so-gddt',
    words: { vi: 'cơ quan đề nghị', en: 'the agency that asked for it' },
  },
  reason: { flags: '--reason <text>', example: '"Chờ văn bản của Bộ"', words: { vi: 'lý do', en: 'why' } },
  lead: {
    flags: '--lead <id>',
    often: 'repeatable',
    values: 'agency',
    example: 'so-gddt',
    words: { vi: 'cơ quan chủ trì mới (lặp lại được)', en: 'the new lead (repeatable)' },
  },
  with: {
    flags: '--with <id>',
    often: 'repeatable',
    values: 'agency or none',
    example: 'so-tai-chinh',
    words: {
      vi: 'cơ quan phối hợp mới (lặp lại được); none nếu không còn cơ quan nào',
      en: 'the new supporting agencies (repeatable); none if there are none any more',
    },
  },
  suspend: { flags: '--suspend', words: { vi: 'tạm dừng nhiệm vụ', en: 'suspend the task' } },
  resume: { flags: '--resume', words: { vi: 'tiếp tục nhiệm vụ đã tạm dừng', en: 'resume a suspended task' } },
  withdraw: { flags: '--withdraw', words: { vi: 'rút nhiệm vụ khỏi kế hoạch', en: 'withdraw the task from the plan' } },
  requestedTo: {
    flags: '--to <deadline>',
    example: '2021-Q3',
    words: {
      vi: 'thời hạn đề nghị: 2021-Q3, 30/9/2021 hoặc "quý III năm 2021"',
      en: 'the deadline that is asked for: 2021-Q3, 30/9/2021 or "quý III năm 2021"',
    },
  },
  request: {
    flags: '--by <document>',
    example: '"45/SGDĐT-GDTX ngày 10/3/2021"',
    words: {
      vi: 'số, ký hiệu văn bản đề nghị, ví dụ 45/SGDĐT-GDTX',
      en: 'number of the letter that asks for it, such as 45/SGDĐT-GDTX',
    },
  },
  declined: {
    flags: '--declined <document>',
    example: '"60/UBND-VX ngày 18/3/2021"',
    words: {
      vi: 'văn bản không chấp thuận đề nghị đã ghi; --date, --issuer, --reason là của văn bản này, --by nêu đề nghị khi có nhiều',
      en: 'the document that does not grant a recorded request; --date, --issuer, --reason are its own, --by names the request where several wait',
    },
  },
  requestDate: {
    flags: '--date <day>',
    example: '10/3/2021',
    words: { vi: 'ngày của văn bản đề nghị', en: 'the day of the letter' },
  },
  requestIssuer: {
    flags: '--issuer <id>',
    values: 'agency',
    example: 'so-gddt',
    words: { vi: 'cơ quan đề nghị', en: 'the agency that asks' },
  },
  occurredOn: {
    flags: '--date <day>',
    example: '4/5/2021',
    words: {
      vi: 'ngày sự kiện xảy ra: 4/5/2021 hoặc 2021-05-04',
      en: 'the day on which the event occurred: 4/5/2021 or 2021-05-04',
    },
  },
} as const satisfies OptionEntries;
