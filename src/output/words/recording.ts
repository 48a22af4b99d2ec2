/** What the writing commands say to people: the question, what was written, how it is undone. */
import type { InBoth } from './language.ts';

/** The words, in one language. */
export interface RecordingWords {
  readonly question: string;
  /** Answers that mean yes; everything else means no. */
  readonly yes: RegExp;
  readonly declined: string;
  readonly dryRun: string;
  readonly written: string;
  readonly committed: (commit: string, subject: string) => string;
  /** With the command that makes up for it. */
  readonly notCommitted: (reason: string, command: string) => string;
  /** `operation` is git's own command: `merge`, `rebase`. */
  readonly inTheMiddle: (operation: string) => string;
  readonly changedMeanwhile: string;
  /** Before the findings' own words have said why. */
  readonly refused: string;
  readonly planUnread: string;
  /** The plan holds it all already. */
  readonly nothingNew: string;
  /** The same, with `--commit`: some of it may not be in git. */
  readonly notInGit: string;
  /** Before a remedy. */
  readonly hint: string;
  /** Before a command that takes the edit back. */
  readonly undo: string;
  /** What to do by hand in a file that git would take back further, or does not know. */
  readonly takeOut: (file: string, line: number, text: string) => string;
  readonly putBack: (file: string, line: number, before: string) => string;
  /** The first line of a commit message about several changes of these tasks. */
  readonly subject: (tasks: readonly string[], changes: number) => string;
}

export const recordingWords: InBoth<RecordingWords> = {
  vi: {
    question: 'Ghi vào kế hoạch? [c/K]',
    yes: /^(?:c|có|co|y|yes)$/i,
    declined: 'không ghi gì',
    dryRun: 'chỉ xem trước, chưa ghi gì',
    written: 'đã ghi',
    committed: (commit, subject) => `đã ghi và commit ${commit}: ${subject}`,
    notCommitted: (reason, command) =>
      `đã ghi vào tệp nhưng chưa commit được: ${reason}\n  gợi ý: xử lý xong thì chạy: ${command}`,
    inTheMiddle: (operation) => `git đang làm dở git ${operation}`,
    changedMeanwhile: 'kế hoạch vừa được người khác sửa; đây là nội dung sẽ ghi bây giờ',
    refused: 'không ghi gì, vì dondoc check sẽ báo lỗi như trên',
    planUnread: 'không ghi gì, vì kế hoạch chưa đọc được đầy đủ; hãy sửa các lỗi trên trước',
    nothingNew: 'mọi nội dung này đã có trong kế hoạch; không ghi gì thêm',
    notInGit: 'mọi nội dung này đã có trong kế hoạch, nhưng còn thay đổi chưa commit; xem bằng git status',
    hint: 'gợi ý',
    undo: 'hoàn tác (khi chưa ai ghi thêm):',
    takeOut: (file, line, text) => `trong ${file}, bỏ dòng ${line}: ${text}`,
    putBack: (file, line, before) => `trong ${file}, sửa dòng ${line} lại thành: ${before}`,
    subject: (tasks, changes) => `${listed(tasks)}: ${changes} thay đổi`,
  },
  en: {
    question: 'Write this into the plan? [y/N]',
    yes: /^(?:y|yes)$/i,
    declined: 'nothing written',
    dryRun: 'a preview only, nothing written',
    written: 'written',
    committed: (commit, subject) => `written and committed as ${commit}: ${subject}`,
    notCommitted: (reason, command) =>
      `written into the files but not committed: ${reason}\n  hint: when that is settled, run: ${command}`,
    inTheMiddle: (operation) => `git is in the middle of git ${operation}`,
    changedMeanwhile: 'somebody changed the plan just now; this is what would be written instead',
    refused: 'nothing written, since dondoc check would report the errors above',
    planUnread: 'nothing written, since the plan could not be read whole; mend the errors above first',
    nothingNew: 'the plan holds all of this already; nothing more was written',
    notInGit: 'the plan holds all of this already, but not all of it is committed; see git status',
    hint: 'hint',
    undo: 'to undo (as long as nobody wrote more):',
    takeOut: (file, line, text) => `in ${file}, take out line ${line}: ${text}`,
    putBack: (file, line, before) => `in ${file}, change line ${line} back to: ${before}`,
    subject: (tasks, changes) => `${listed(tasks)}: ${changes} changes`,
  },
};

/** As many ids as a line bears. */
function listed(tasks: readonly string[]): string {
  return tasks.length > 4 ? `${tasks.slice(0, 3).join(', ')}, … (${tasks.length})` : tasks.join(', ');
}
