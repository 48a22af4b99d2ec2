/** The words for why a file cannot be read. */
import type { RuleFacts } from '../../../diagnostics/catalogue.ts';
import type { UnreadableReason } from '../../../diagnostics/fact-values.ts';
import type { Advice } from '../advice.ts';

const afterInterruption = {
  vi: 'xem các tệp của kế hoạch bằng git diff và sửa cho đúng, rồi xóa tệp .dondoc-journal: từ đó các tệp được đọc đúng như đang có',
  en: 'look at the files of the plan with git diff, put them right, then delete .dondoc-journal: from then on they count as they are',
};

/** By cause. */
export const unreadableWords: Readonly<Record<UnreadableReason, Advice<RuleFacts['unreadable-file']>>> = {
  missing: {
    message: { vi: 'không tìm thấy tệp', en: 'there is no such file' },
    help: {
      vi: 'tạo tệp này, hoặc chỉ đúng thư mục kế hoạch bằng --plan',
      en: "create the file, or name the plan's folder with --plan",
    },
  },
  denied: {
    message: { vi: 'không có quyền đọc tệp', en: 'the file may not be read' },
    help: { vi: 'cấp quyền đọc cho người chạy lệnh', en: 'let the person who runs the command read it' },
  },
  folder: {
    message: { vi: 'đây là một thư mục, cần một tệp', en: 'this is a folder where a file is expected' },
    help: null,
  },
  link: {
    message: {
      vi: 'đây là liên kết đến nơi khác nên không được đọc',
      en: 'this is a link to somewhere else and is not followed',
    },
    help: { vi: 'thay liên kết bằng chính tệp đó', en: 'put the file itself in place of the link' },
  },
  'too-large': {
    message: {
      vi: ({ detail }) => `tệp quá lớn nên không được đọc (${mebibytes(detail)[0]}, giới hạn ${mebibytes(detail)[1]})`,
      en: ({ detail }) =>
        `the file is too large to be read (${mebibytes(detail)[0]}, the limit is ${mebibytes(detail)[1]})`,
    },
    help: {
      vi: 'chia văn bản thành nhiều kế hoạch, mỗi kế hoạch một thư mục; nếu đây không phải tệp của kế hoạch thì chuyển đi nơi khác',
      en: 'divide the document into several plans, a folder each; if it is no file of a plan, move it elsewhere',
    },
  },
  interrupted: {
    message: {
      vi: 'một lần ghi của dondoc bị ngắt giữa chừng và sau đó tệp này đã được sửa, nên không rõ nội dung nào là đúng',
      en: 'dondoc was cut off while it wrote, and the file has been edited since: which content is meant cannot be told',
    },
    help: afterInterruption,
  },
  'unknown-journal': {
    message: {
      vi: 'một lần ghi của dondoc bị ngắt giữa chừng và không đọc được ghi chép về lần ghi đó',
      en: 'dondoc was cut off while it wrote, and its note of what it was writing cannot be understood',
    },
    help: afterInterruption,
  },
  'unfinished-write': {
    message: {
      vi: 'một lần ghi của dondoc chưa xong: các tệp được đọc theo nội dung mới trong tệp này, không theo nội dung đang có',
      en: 'a write of dondoc is not finished: the files are read with their new content, which this file holds, not as they are',
    },
    help: {
      vi: 'lệnh ghi tiếp theo của dondoc sẽ ghi nốt; nếu .dondoc-journal đã nằm trong git thì bỏ ra: git rm --cached .dondoc-journal',
      en: 'the next command of dondoc that writes finishes it; if .dondoc-journal is in git, take it out: git rm --cached .dondoc-journal',
    },
  },
  'committed-journal': {
    message: {
      vi: 'ghi chép về một lần ghi chưa xong của dondoc đã bị đưa vào git, nên không rõ nội dung nào của các tệp là đúng',
      en: 'the note of an unfinished write of dondoc was committed: which content of the files is meant cannot be told',
    },
    help: {
      vi: 'bỏ tệp này khỏi git (git rm --cached .dondoc-journal), kiểm tra các tệp của kế hoạch rồi lưu lại vào git',
      en: 'take it out of git (git rm --cached .dondoc-journal), look through the files of the plan and commit again',
    },
  },
  failed: {
    message: {
      vi: ({ detail }) => `không đọc được tệp${detail === '' ? '' : ` (${detail})`}`,
      en: ({ detail }) => `the file cannot be read${detail === '' ? '' : ` (${detail})`}`,
    },
    help: null,
  },
};

/** Of a size and the limit in bytes, `size/limit`. */
function mebibytes(detail: string): readonly [size: string, limit: string] {
  const [size = 0, limit = 0] = detail.split('/').map((bytes) => Math.ceil(Number(bytes) / 1024 / 1024));
  return [`${size} MiB`, `${limit} MiB`];
}
