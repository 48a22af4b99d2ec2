/** What `remind` does besides telling: it sends, it records, it looks back. */
import type { OptionEntries } from './option.ts';

export const sendingOptions = {
  send: {
    flags: '--send',
    words: {
      vi: 'gửi thư nhắc đến hạn gửi hôm nay theo reminders.yaml, mỗi lời nhắc một lần (máy chủ: DONDOC_SMTP)',
      en: 'send the mails that are due today by reminders.yaml, each once (server: DONDOC_SMTP)',
    },
  },
  rehearse: {
    flags: '--dry-run',
    words: { vi: 'với --send: chỉ xem sẽ gửi gì, không gửi', en: 'with --send: show what would be sent, send nothing' },
  },
  retryUnknown: {
    flags: '--retry-unknown',
    words: {
      vi: 'với --send: gửi lại những thư không rõ đã gửi được hay chưa',
      en: 'with --send: send again what may or may not have gone out',
    },
  },
  log: {
    flags: '--log',
    words: { vi: 'xem đã nhắc ai, việc gì, khi nào', en: 'show who was reminded of what, and when' },
  },
  markSent: {
    flags: '--mark-sent <agency>',
    values: 'agency',
    example: 'so-gddt',
    words: {
      vi: 'ghi nhận đã gửi công văn hôm nay cho cơ quan này',
      en: "record that today's letter went to this agency by hand",
    },
  },
} as const satisfies OptionEntries;
