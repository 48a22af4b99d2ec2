/** What `check` alone takes. */
import type { OptionEntries } from './option.ts';

export const checkingOptions = {
  against: {
    flags: '--against <revision>',
    values: 'revision',
    example: 'main',
    words: {
      vi: 'những sửa đổi so với phiên bản này có đúng quy định không? Ví dụ main',
      en: 'is what changed since this revision lawful? For instance main',
    },
  },
  stdinFile: {
    flags: '--stdin-file <file>',
    values: 'file',
    example: 'plan/appendix.yaml',
    words: {
      vi: 'đọc từ lệnh khác (|) nội dung chưa lưu của tệp này trong kế hoạch (trình soạn thảo dùng)',
      en: 'read the unsaved text of this file of the plan from standard input (for editors)',
    },
  },
  strict: {
    flags: '--strict',
    words: { vi: 'cảnh báo và lưu ý cũng kết thúc với mã 1', en: 'exit 1 for warnings and infos too' },
  },
  outputFile: {
    flags: '--output-file <output>',
    often: 'repeatable',
    values: 'format=file',
    example: 'sarif=dondoc.sarif',
    words: {
      vi: 'ghi thêm kết quả ở dạng khác vào tệp, ví dụ sarif=dondoc.sarif (lặp lại được)',
      en: 'write the answer to a file too, in another form, as sarif=dondoc.sarif (repeatable)',
    },
  },
  writeBaseline: {
    flags: '--write-baseline',
    words: {
      vi: 'ghi các lỗi hiện có vào baseline.yaml để không báo lại',
      en: 'write the findings to baseline.yaml, to be left out from now on',
    },
  },
} as const satisfies OptionEntries;
