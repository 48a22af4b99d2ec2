/** What the writing commands say to people: the question, what was written, how it is undone. */
import { visible } from '../text/visible.ts';
import { both, type Texts } from './language.ts';
import { officialCount } from './number-text.ts';

export const recordingWords = {
  question: { vi: 'Ghi vào kế hoạch? [c = có / K = không]', en: 'Write this into the plan? [y/N]' },
  /** Of an edit that ends open-ended tasks. */
  questionEnding: both({
    vi: (tasks: readonly string[]) => `Ghi và kết thúc nhiệm vụ thường xuyên ${listed(tasks)}? [c = có / K = không]`,
    en: (tasks) => `Write this and end the open-ended ${listed(tasks)}? [y/N]`,
  }),
  /** With the names of the agencies whose part ends; none where the whole task does. */
  endsDuty: both({
    vi: (task: string, agencies: readonly string[]) =>
      `${task} là nhiệm vụ thường xuyên, không có hạn cuối: ghi hoàn thành là kết thúc ${agencies.length === 0 ? 'nhiệm vụ' : `phần việc của ${agencies.join(', ')}`}; nếu mới có kết quả bước đầu thì ghi đang thực hiện (dondoc update ${task} --state in-progress)`,
    en: (task, agencies) =>
      `${task} is open-ended: as done it ends${agencies.length === 0 ? '' : ` for ${agencies.join(', ')}`}; of results so far, report that it is in progress (dondoc update ${task} --state in-progress)`,
  }),
  /** Answers that mean yes; everything else means no. */
  yes: { vi: /^(?:c|có|co|y|yes)$/i, en: /^(?:y|yes)$/i },
  declined: { vi: 'không ghi gì', en: 'nothing written' },
  dryRun: { vi: 'chỉ xem trước, chưa ghi gì', en: 'a preview only, nothing written' },
  written: { vi: 'đã ghi', en: 'written' },
  committed: both({
    vi: (commit: string, subject: string) => `đã ghi và lưu vào git (${commit}): ${subject}`,
    en: (commit, subject) => `written and committed as ${commit}: ${subject}`,
  }),
  /** With the commands that make up for it, one after the other. */
  notCommitted: both({
    vi: (reason: string, commands: readonly string[]) =>
      `đã ghi vào tệp nhưng chưa lưu được vào git: ${reason}\n  gợi ý: xử lý xong thì chạy:${commands.map((command) => `\n    ${command}`).join('')}`,
    en: (reason, commands) =>
      `written into the files but not committed: ${reason}\n  hint: when that is settled, run:${commands.map((command) => `\n    ${command}`).join('')}`,
  }),
  /** `operation` is git's own command: `merge`, `rebase`. */
  inTheMiddle: both({
    vi: (operation: string) => `git đang làm dở git ${operation}`,
    en: (operation) => `git is in the middle of git ${operation}`,
  }),
  changedMeanwhile: {
    vi: 'kế hoạch vừa được người khác sửa; đây là nội dung sẽ ghi bây giờ',
    en: 'somebody changed the plan just now; this is what would be written instead',
  },
  /** Before the findings' own words have said why. */
  refused: {
    vi: 'không ghi gì, vì dondoc check sẽ báo lỗi như trên',
    en: 'nothing written, since dondoc check would report the errors above',
  },
  planUnread: {
    vi: 'không ghi gì, vì kế hoạch chưa đọc được đầy đủ; hãy sửa các lỗi trên trước',
    en: 'nothing written, since the plan could not be read whole; mend the errors above first',
  },
  /** The plan holds it all already. */
  nothingNew: {
    vi: 'mọi nội dung này đã có trong kế hoạch; không ghi gì thêm',
    en: 'the plan holds all of this already; nothing more was written',
  },
  /** The same, with `--commit`: some of it may not be in git. */
  notInGit: {
    vi: 'mọi nội dung này đã có trong kế hoạch, nhưng còn thay đổi chưa lưu vào git; xem bằng git status',
    en: 'the plan holds all of this already, but not all of it is committed; see git status',
  },
  /** Before a command that takes the edit back. */
  undo: { vi: 'hoàn tác (khi chưa ai ghi thêm):', en: 'to undo (as long as nobody wrote more):' },
  /** What to do by hand in a file that git would take back further, or does not know. */
  undoQuestion: { vi: 'Hoàn tác nội dung này? [c = có / K = không]', en: 'Undo this? [y/N]' },
  undone: both({
    vi: (purpose: string) => `đã hoàn tác: dondoc ${visible(purpose)}`,
    en: (purpose) => `undone: dondoc ${visible(purpose)}`,
  }),
  waiting: both({
    vi: (facts: number) => `${officialCount(facts, 'vi')} nội dung đã ghi chưa lưu vào git`,
    en: (facts) => (facts === 1 ? '1 fact waits for a commit' : `${facts} facts wait for a commit`),
  }),
  /** The first line of a commit message about several changes of these tasks. */
  subject: both({
    vi: (tasks: readonly string[], changes: number) => `${listed(tasks)}: ${changes} thay đổi`,
    en: (tasks, changes) => `${listed(tasks)}: ${changes} changes`,
  }),
} satisfies Texts;

/** As many ids as a line bears. */
function listed(tasks: readonly string[]): string {
  return tasks.length > 4 ? `${tasks.slice(0, 3).join(', ')}, … (${tasks.length})` : tasks.join(', ');
}
