/** Why the plan of a revision cannot be had, in words, with what to do about it. */
import type { RevisionTrouble } from '../../open/open-fault.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import type { AdviceBy } from '../../output/words/advice.ts';
import { dayText } from '../../output/words/day-text.ts';
import { nearestOr, typed } from './typed.ts';

const unshallow = 'git fetch --unshallow --tags (GitHub Actions: fetch-depth: 0; GitLab CI: GIT_DEPTH: "0")';
const refetch = 'git fetch --refetch --no-filter';

/** By fault. Names of revisions and folders, and what git said, are made safe to show. */
export const revisionTroubleWords: AdviceBy<'fault', RevisionTrouble> = {
  'git-missing': {
    message: {
      vi: 'máy này chưa cài git, nên không đọc được kế hoạch ở một phiên bản cũ',
      en: 'git is not installed here, so the plan of an earlier revision cannot be read',
    },
    help: {
      vi: 'cài git (https://git-scm.com/downloads) rồi chạy lại',
      en: 'install git (https://git-scm.com/downloads) and run again',
    },
  },
  'not-a-repository': {
    message: {
      vi: ({ folder }) => `thư mục ${typed(folder)} không nằm trong kho git nào`,
      en: ({ folder }) => `the folder ${typed(folder)} is in no git repository`,
    },
    help: {
      vi: 'chỉ kế hoạch lưu trong git mới có các phiên bản cũ để xem lại',
      en: 'only a plan that is kept in git has earlier revisions to look at',
    },
  },
  'no-work-tree': {
    message: {
      vi: ({ folder }) => `kho git ở ${typed(folder)} không có thư mục làm việc`,
      en: ({ folder }) => `the git repository at ${typed(folder)} has no work tree`,
    },
    help: {
      vi: 'chạy trong một bản sao có tệp của kế hoạch: git clone hoặc git worktree add',
      en: "run in a copy that has the plan's files: git clone or git worktree add",
    },
  },
  'untrusted-repository': {
    message: {
      vi: ({ detail }) => `git không đọc kho ở ${typed(detail)} vì kho thuộc về người dùng khác`,
      en: ({ detail }) => `git does not read the repository at ${typed(detail)}, since another user owns it`,
    },
    help: {
      vi: ({ detail }) =>
        `nếu kho này đáng tin cậy: git config --global --add safe.directory ${visible(shellWord(detail))}`,
      en: ({ detail }) => `if you trust it: git config --global --add safe.directory ${visible(shellWord(detail))}`,
    },
  },
  'git-failed': {
    message: {
      vi: ({ folder, detail }) => `git không đọc được kho ở ${typed(folder)}: ${typed(detail)}`,
      en: ({ folder, detail }) => `git cannot read the repository at ${typed(folder)}: ${typed(detail)}`,
    },
    help: null,
  },
  'unknown-revision': {
    message: {
      vi: ({ given }) => `git không có phiên bản ${typed(given)}`,
      en: ({ given }) => `git has no revision ${typed(given)}`,
    },
    help: nearestOr({
      vi: 'dùng một ngày (2021-03-31), mã commit, nhánh hoặc thẻ; xem: git log --oneline, git branch --all, git tag',
      en: 'give a day (2021-03-31), a commit, a branch or a tag; see: git log --oneline, git branch --all, git tag',
    }),
  },
  'ambiguous-revision': {
    message: {
      vi: ({ given }) => `${typed(given)} có thể là nhiều phiên bản khác nhau`,
      en: ({ given }) => `${typed(given)} may mean several revisions`,
    },
    help: {
      vi: ({ candidates }) => `viết rõ là phiên bản nào: ${candidates.map(visible).join(', ')}`,
      en: ({ candidates }) => `say which one: ${candidates.map(visible).join(', ')}`,
    },
  },
  'no-commits': {
    message: { vi: 'nhánh hiện tại chưa có commit nào', en: 'the current branch has no commits yet' },
    help: {
      vi: 'lưu kế hoạch vào git trước: git add, git commit',
      en: 'put the plan into git first: git add, git commit',
    },
  },
  'before-first-commit': {
    message: {
      vi: ({ given }) => `đến hết ngày ${typed(given)} chưa có commit nào trên nhánh hiện tại`,
      en: ({ given }) => `by the end of ${typed(given)} the current branch had no commits`,
    },
    help: {
      vi: ({ first }) => `commit đầu tiên là của ngày ${dayText(first, 'vi')}`,
      en: ({ first }) => `its first commit is of ${dayText(first, 'en')}`,
    },
  },
  'shallow-history': {
    message: {
      vi: ({ given, oldest }) =>
        `không tìm được ${typed(given)}: bản sao git này chỉ có lịch sử từ ngày ${dayText(oldest, 'vi')}`,
      en: ({ given, oldest }) =>
        `${typed(given)} is not to be found: the history of this clone begins on ${dayText(oldest, 'en')}`,
    },
    help: { vi: `lấy đủ lịch sử: ${unshallow}`, en: `fetch all of it: ${unshallow}` },
  },
  'partial-clone': {
    message: {
      vi: ({ given }) => `bản sao git này không có đủ nội dung của phiên bản ${typed(given)}`,
      en: ({ given }) => `this clone lacks part of what the revision ${typed(given)} holds`,
    },
    help: { vi: `lấy đủ nội dung: ${refetch}`, en: `fetch all of it: ${refetch}` },
  },
  'no-plan-at': {
    message: {
      vi: ({ given, folder }) => `phiên bản ${typed(given)} không có kế hoạch ở thư mục ${typed(folder)}`,
      en: ({ given, folder }) => `the revision ${typed(given)} has no plan in the folder ${typed(folder)}`,
    },
    help: {
      vi: 'khi đó kế hoạch chưa được lưu vào git, hoặc nằm ở nơi khác dưới một mã (id) khác',
      en: 'the plan was not in git yet, or it lay elsewhere under another id',
    },
  },
  'plan-elsewhere': {
    message: {
      vi: ({ given, folders }) =>
        `chưa rõ kế hoạch nào: phiên bản ${typed(given)} có plan.yaml ở ${folders.map(visible).join(', ')}`,
      en: ({ given, folders }) =>
        `it is not clear which plan is meant: the revision ${typed(given)} has a plan.yaml in ${folders.map(visible).join(', ')}`,
    },
    help: {
      vi: ({ folders }) => `chỉ ra kế hoạch: --plan ${visible(shellWord(folders[0] ?? '.'))}`,
      en: ({ folders }) => `point to the plan: --plan ${visible(shellWord(folders[0] ?? '.'))}`,
    },
  },
};
