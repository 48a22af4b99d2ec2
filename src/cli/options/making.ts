/** What is taken by the commands that make new files. */
import { ciServices } from '../../output/templates/new-plan.ts';
import { filtersOptions } from './filters.ts';
import type { OptionEntries } from './option.ts';

export const makingOptions = {
  title: {
    flags: '--title <title>',
    example: '"Xây dựng xã hội học tập năm 2026"',
    words: { vi: 'trích yếu của kế hoạch mới', en: 'the subject of the new plan' },
  },
  ci: {
    flags: '--ci <service>',
    often: 'repeatable',
    values: { oneOf: ciServices },
    example: 'github',
    words: {
      vi: 'thêm mẫu kiểm tra tự động: github, gitlab hoặc pre-commit (lặp lại được)',
      en: 'add a recipe for CI: github, gitlab or pre-commit (repeatable)',
    },
  },
  dryRun: {
    flags: '--dry-run',
    words: {
      vi: 'chỉ liệt kê các tệp sẽ tạo, không ghi gì',
      en: 'list the files that would be made, and write nothing',
    },
  },
  planOutput: {
    flags: '--output <dir>',
    values: 'folder',
    example: 'ke-hoach-2026',
    words: { vi: 'thư mục của kế hoạch mới (mặc định: plan)', en: 'the folder of the new plan (default: plan)' },
  },
  register: {
    flags: '--agencies <file>',
    values: 'file',
    example: 'plan/agencies.yaml',
    words: {
      vi: 'danh sách cơ quan đã có (agencies.yaml): giữ nguyên mã, chỉ thêm cơ quan mới',
      en: 'a register that exists (agencies.yaml): its ids are kept, only new agencies are added',
    },
  },
  tryImport: {
    flags: '--dry-run',
    words: { vi: 'chỉ xem đọc được gì, không ghi gì', en: 'show what would be read, and write nothing' },
  },
  owing: {
    ...filtersOptions.agency,
    words: {
      vi: 'cơ quan điền bảng, hoặc một nhóm: mỗi thành viên một phần (bắt buộc)',
      en: 'the agency that fills it in, or a group: a part for each member (required)',
    },
  },
  outputFolder: {
    flags: '--output <dir>',
    values: 'folder',
    example: 'cong-van',
    words: {
      vi: 'ghi mỗi cơ quan một tệp vào thư mục chưa có hoặc còn trống',
      en: 'write a file for each agency into a folder that is not there yet, or empty',
    },
  },
  replaceFiles: {
    flags: '--force',
    words: {
      vi: 'với --output: thay các tệp mà lần trước đã ghi vào thư mục đó; tệp khác trong đó được giữ',
      en: 'with --output: replace the files that were written there before; what else lies there is kept',
    },
  },
} as const satisfies OptionEntries;
