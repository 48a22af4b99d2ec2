/** What keeps an edit from being written, in words: another program, the disk, git. */
import type { LockHolder } from '../../env/writing.ts';
import { visible } from '../../output/text/visible.ts';
import { type Advice, type AdviceBy, adviceBy } from '../../output/words/advice.ts';
import { alike, type Language, type Texts } from '../../output/words/language.ts';
import type { RecordingFailure } from '../recording/refusal.ts';
import { writeFailureText } from './file-failures.ts';
import { revisionTroubleWords } from './revision-trouble.ts';
import { writeRemedies } from './write-remedies.ts';

/** What is wrong with git where something is to be committed. */
const gitWords = {
  ...revisionTroubleWords,
  'not-a-repository': {
    message: {
      vi: ({ folder }) => `thư mục ${visible(folder)} không nằm trong kho git nào; chưa ghi gì`,
      en: ({ folder }) => `the folder ${visible(folder)} is in no git repository; nothing written`,
    },
    help: { vi: 'bỏ --commit', en: 'leave out --commit' },
  },
  'git-missing': {
    message: {
      vi: 'máy này chưa cài git, nên không lưu vào git được; chưa ghi gì',
      en: 'git is not installed, so nothing can be committed; nothing written',
    },
    help: { vi: 'cài git, hoặc bỏ --commit', en: 'install git, or leave out --commit' },
  },
} satisfies typeof revisionTroubleWords;

export const recordingFailureWords: AdviceBy<'why', RecordingFailure> = {
  held: {
    message: {
      vi: ({ holder }) => `kế hoạch đang được ghi bởi ${holderText(holder, 'vi')}; chưa ghi gì`,
      en: ({ holder }) => `${holderText(holder, 'en')} is writing into the plan; nothing written`,
    },
    help: {
      vi: ({ lock }) => `chờ xong rồi chạy lại; nếu chắc chắn không còn ai ghi thì xóa thư mục ${visible(lock)}`,
      en: ({ lock }) =>
        `wait and run it again; if nobody writes any more for certain, delete the folder ${visible(lock)}`,
    },
  },
  'no-lock': {
    message: {
      vi: ({ folder, failure }) =>
        `không ghi được vào thư mục ${visible(folder)}: ${writeFailureText(failure, 'vi')}; chưa ghi gì`,
      en: ({ folder, failure }) =>
        `cannot write into the folder ${visible(folder)}: ${writeFailureText(failure, 'en')}; nothing written`,
    },
    help: alike(({ failure }, language) => writeRemedies[failure.reason][language]),
  },
  'not-replaced': {
    message: {
      vi: ({ file, failure }) =>
        `không ghi được ${visible(file)}: ${writeFailureText(failure, 'vi')}${
          failure.reason === 'unconfirmed' ? '' : '; kế hoạch vẫn như cũ'
        }`,
      en: ({ file, failure }) =>
        `cannot write ${visible(file)}: ${writeFailureText(failure, 'en')}${
          failure.reason === 'unconfirmed' ? '' : '; the plan is as it was'
        }`,
    },
    help: alike(({ failure }, language) => writeRemedies[failure.reason][language]),
  },
  'no-git': adviceBy((failure) => gitWords[failure.fault] as Advice<typeof failure>),
  'changed-before': {
    message: {
      vi: ({ files }) => `còn thay đổi chưa lưu vào git trong ${files.map(visible).join(', ')}; chưa ghi gì`,
      en: ({ files }) =>
        `there are changes that were not committed in ${files.map(visible).join(', ')}; nothing written`,
    },
    help: {
      vi: 'lưu các thay đổi đó vào git trước, hoặc bỏ --commit',
      en: 'commit these first, or leave out --commit',
    },
  },
  'nothing-to-undo': {
    message: {
      vi: ({ folder }) => `không có gì để hoàn tác trong thư mục ${visible(folder)}`,
      en: ({ folder }) => `there is nothing to undo in the folder ${visible(folder)}`,
    },
    help: {
      vi: 'chỉ hoàn tác được lần ghi cuối cùng; các lần trước: đính chính bằng dondoc correct, hoặc dùng git',
      en: 'only the last write can be undone; for those before: dondoc correct, or git',
    },
  },
  'changed-since': {
    message: {
      vi: ({ files }) => `từ lần ghi cuối cùng, ${files.map(visible).join(', ')} đã được sửa; không hoàn tác gì`,
      en: ({ files }) => `${files.map(visible).join(', ')} changed since the last write; nothing undone`,
    },
    help: { vi: 'xem thay đổi: dondoc diff HEAD', en: 'see what changed: dondoc diff HEAD' },
  },
  'committed-since': {
    message: {
      vi: ({ files }) => `lần ghi cuối cùng đã được lưu vào git (${files.map(visible).join(', ')}); không hoàn tác gì`,
      en: ({ files }) => `the last write is committed (${files.map(visible).join(', ')}); nothing undone`,
    },
    help: {
      vi: 'dùng git revert với commit đó, hoặc đính chính bằng dondoc correct',
      en: 'git revert that commit, or mend it with dondoc correct',
    },
  },
  'ignored-by-git': {
    message: {
      vi: ({ files }) => `git bỏ qua ${files.map(visible).join(', ')}; chưa ghi gì`,
      en: ({ files }) => `git ignores ${files.map(visible).join(', ')}; nothing written`,
    },
    help: { vi: 'sửa .gitignore, hoặc bỏ --commit', en: 'mend .gitignore, or leave out --commit' },
  },
};

/** Who it is as far as it is known: `an@may-mau (process 4321, "dondoc done PL.01", since …)`. */
function holderText({ user, host, pid, purpose, since }: LockHolder, language: Language): string {
  const who = [user, host]
    .filter((part) => part !== '')
    .map(visible)
    .join('@');
  const known = [
    ...(pid === 0 ? [] : [`${words.process[language]} ${pid}`]),
    ...(purpose === '' ? [] : [`"${visible(`dondoc ${purpose}`)}"`]),
    `${words.since[language]} ${since.toISOString().replace(/\.\d+Z$/, 'Z')}`,
  ];
  return `${who === '' ? words.another[language] : who} (${known.join(', ')})`;
}

const words = {
  another: { vi: 'một chương trình khác', en: 'another program' },
  process: { vi: 'tiến trình', en: 'process' },
  since: { vi: 'từ', en: 'since' },
} satisfies Texts;
