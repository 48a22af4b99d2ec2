/** Why the plan of a revision cannot be had, in words, with what to do about it. */

import type { RevisionTrouble } from '../../open/open-fault.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import { dayText } from '../../output/words/day-text.ts';
import type { Language } from '../../output/words/language.ts';
import type { UsageWords } from './usage-words.ts';

/** The message and the remedy. Names of revisions and folders, and what git said, are made safe to show. */
export function revisionTroubleWords(trouble: RevisionTrouble, language: Language): UsageWords {
  return language === 'vi' ? vietnamese(trouble) : english(trouble);
}

const unshallow = 'git fetch --unshallow --tags (GitHub Actions: fetch-depth: 0; GitLab CI: GIT_DEPTH: "0")';
const refetch = 'git fetch --refetch --no-filter';

function vietnamese(trouble: RevisionTrouble): UsageWords {
  switch (trouble.fault) {
    case 'git-missing':
      return {
        message: 'máy này chưa cài git, nên không đọc được kế hoạch ở một phiên bản cũ',
        help: 'cài git (https://git-scm.com/downloads) rồi chạy lại',
      };
    case 'not-a-repository':
      return {
        message: `thư mục ${quoted(trouble.folder)} không nằm trong kho git nào`,
        help: 'chỉ kế hoạch lưu trong git mới có các phiên bản cũ để xem lại',
      };
    case 'no-work-tree':
      return {
        message: `kho git ở ${quoted(trouble.folder)} không có thư mục làm việc`,
        help: 'chạy trong một bản sao có tệp của kế hoạch: git clone hoặc git worktree add',
      };
    case 'untrusted-repository':
      return {
        message: `git không đọc kho ở ${quoted(trouble.detail)} vì kho thuộc về người dùng khác`,
        help: `nếu kho này đáng tin cậy: git config --global --add safe.directory ${visible(shellWord(trouble.detail))}`,
      };
    case 'git-failed':
      return { message: `git không đọc được kho ở ${quoted(trouble.folder)}: ${quoted(trouble.detail)}`, help: null };
    case 'unknown-revision':
      return {
        message: `git không có phiên bản ${quoted(trouble.given)}`,
        help:
          trouble.nearest === null
            ? 'dùng một ngày (2021-03-31), mã commit, nhánh hoặc thẻ; xem: git log --oneline, git branch --all, git tag'
            : `có phải ý bạn là ${quoted(trouble.nearest)}?`,
      };
    case 'ambiguous-revision':
      return {
        message: `${quoted(trouble.given)} có thể là nhiều phiên bản khác nhau`,
        help: `viết rõ là phiên bản nào: ${trouble.candidates.map(visible).join(', ')}`,
      };
    case 'no-commits':
      return { message: 'nhánh hiện tại chưa có commit nào', help: 'lưu kế hoạch vào git trước: git add, git commit' };
    case 'before-first-commit':
      return {
        message: `đến hết ngày ${quoted(trouble.given)} chưa có commit nào trên nhánh hiện tại`,
        help: `commit đầu tiên là của ngày ${dayText(trouble.first, 'vi')}`,
      };
    case 'shallow-history':
      return {
        message: `không tìm được ${quoted(trouble.given)}: bản sao git này chỉ có lịch sử từ ngày ${dayText(trouble.oldest, 'vi')}`,
        help: `lấy đủ lịch sử: ${unshallow}`,
      };
    case 'partial-clone':
      return {
        message: `bản sao git này không có đủ nội dung của phiên bản ${quoted(trouble.given)}`,
        help: `lấy đủ nội dung: ${refetch}`,
      };
    case 'no-plan-at':
      return {
        message: `phiên bản ${quoted(trouble.given)} không có kế hoạch ở thư mục ${quoted(trouble.folder)}`,
        help: 'khi đó kế hoạch chưa được lưu vào git, hoặc nằm ở nơi khác dưới một mã (id) khác',
      };
    case 'plan-elsewhere':
      return {
        message: `chưa rõ kế hoạch nào: phiên bản ${quoted(trouble.given)} có plan.yaml ở ${trouble.folders.map(visible).join(', ')}`,
        help: `chỉ ra kế hoạch: --plan ${visible(shellWord(trouble.folders[0] ?? '.'))}`,
      };
  }
}

function english(trouble: RevisionTrouble): UsageWords {
  switch (trouble.fault) {
    case 'git-missing':
      return {
        message: 'git is not installed here, so the plan of an earlier revision cannot be read',
        help: 'install git (https://git-scm.com/downloads) and run again',
      };
    case 'not-a-repository':
      return {
        message: `the folder ${quoted(trouble.folder)} is in no git repository`,
        help: 'only a plan that is kept in git has earlier revisions to look at',
      };
    case 'no-work-tree':
      return {
        message: `the git repository at ${quoted(trouble.folder)} has no work tree`,
        help: "run in a copy that has the plan's files: git clone or git worktree add",
      };
    case 'untrusted-repository':
      return {
        message: `git does not read the repository at ${quoted(trouble.detail)}, since another user owns it`,
        help: `if you trust it: git config --global --add safe.directory ${visible(shellWord(trouble.detail))}`,
      };
    case 'git-failed':
      return {
        message: `git cannot read the repository at ${quoted(trouble.folder)}: ${quoted(trouble.detail)}`,
        help: null,
      };
    case 'unknown-revision':
      return {
        message: `git has no revision ${quoted(trouble.given)}`,
        help:
          trouble.nearest === null
            ? 'give a day (2021-03-31), a commit, a branch or a tag; see: git log --oneline, git branch --all, git tag'
            : `did you mean ${quoted(trouble.nearest)}?`,
      };
    case 'ambiguous-revision':
      return {
        message: `${quoted(trouble.given)} may mean several revisions`,
        help: `say which one: ${trouble.candidates.map(visible).join(', ')}`,
      };
    case 'no-commits':
      return {
        message: 'the current branch has no commits yet',
        help: 'put the plan into git first: git add, git commit',
      };
    case 'before-first-commit':
      return {
        message: `by the end of ${quoted(trouble.given)} the current branch had no commits`,
        help: `its first commit is of ${dayText(trouble.first, 'en')}`,
      };
    case 'shallow-history':
      return {
        message: `${quoted(trouble.given)} is not to be found: the history of this clone begins on ${dayText(trouble.oldest, 'en')}`,
        help: `fetch all of it: ${unshallow}`,
      };
    case 'partial-clone':
      return {
        message: `this clone lacks part of what the revision ${quoted(trouble.given)} holds`,
        help: `fetch all of it: ${refetch}`,
      };
    case 'no-plan-at':
      return {
        message: `the revision ${quoted(trouble.given)} has no plan in the folder ${quoted(trouble.folder)}`,
        help: 'the plan was not in git yet, or it lay elsewhere under another id',
      };
    case 'plan-elsewhere':
      return {
        message: `it is not clear which plan is meant: the revision ${quoted(trouble.given)} has a plan.yaml in ${trouble.folders.map(visible).join(', ')}`,
        help: `point to the plan: --plan ${visible(shellWord(trouble.folders[0] ?? '.'))}`,
      };
  }
}

function quoted(text: string): string {
  return `"${visible(text)}"`;
}
