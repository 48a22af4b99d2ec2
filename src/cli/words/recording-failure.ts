/** What keeps an edit from being written, in words: another program, the disk, git. */
import type { ReplaceFailure } from '../../env/writing.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import type { InBoth, Language } from '../../output/words/language.ts';
import type { RecordingFailure } from '../recording/refusal.ts';
import { writeFailureWords } from './output-misuse.ts';
import { revisionTroubleWords } from './revision-trouble.ts';
import type { UsageWords } from './usage-words.ts';
import { writeRemedies } from './write-remedies.ts';

/** The message and the remedy. */
export function recordingFailureWords(failure: RecordingFailure, language: Language): UsageWords {
  return language === 'vi' ? vietnamese(failure) : english(failure);
}

function vietnamese(failure: RecordingFailure): UsageWords {
  switch (failure.why) {
    case 'held':
      return {
        message: `kế hoạch đang được ghi bởi ${holder(failure, 'vi')}; chưa ghi gì`,
        help: `chờ xong rồi chạy lại; nếu chắc chắn không còn ai ghi: rm -r -- ${visible(shellWord(failure.lock))}`,
      };
    case 'no-lock':
      return {
        message: `không ghi được vào thư mục ${visible(failure.folder)}: ${reason(failure.failure, 'vi')}; chưa ghi gì`,
        help: writeRemedies.vi[failure.failure.reason],
      };
    case 'not-replaced':
      return {
        message: `không ghi được ${visible(failure.file)}: ${reason(failure.failure, 'vi')}${
          failure.failure.reason === 'unconfirmed' ? '' : '; kế hoạch vẫn như cũ'
        }`,
        help: writeRemedies.vi[failure.failure.reason],
      };
    case 'no-git':
      return withoutGit(failure, 'vi');
    case 'changed-before':
      return {
        message: `còn thay đổi chưa commit trong ${failure.files.map(visible).join(', ')}; chưa ghi gì`,
        help: 'commit các thay đổi đó trước, hoặc bỏ --commit',
      };
    case 'ignored-by-git':
      return {
        message: `git bỏ qua ${failure.files.map(visible).join(', ')}; chưa ghi gì`,
        help: 'sửa .gitignore, hoặc bỏ --commit',
      };
  }
}

function english(failure: RecordingFailure): UsageWords {
  switch (failure.why) {
    case 'held':
      return {
        message: `${holder(failure, 'en')} is writing into the plan; nothing written`,
        help: `wait and run it again; if nobody writes any more for certain: rm -r -- ${visible(shellWord(failure.lock))}`,
      };
    case 'no-lock':
      return {
        message: `cannot write into the folder ${visible(failure.folder)}: ${reason(failure.failure, 'en')}; nothing written`,
        help: writeRemedies.en[failure.failure.reason],
      };
    case 'not-replaced':
      return {
        message: `cannot write ${visible(failure.file)}: ${reason(failure.failure, 'en')}${
          failure.failure.reason === 'unconfirmed' ? '' : '; the plan is as it was'
        }`,
        help: writeRemedies.en[failure.failure.reason],
      };
    case 'no-git':
      return withoutGit(failure, 'en');
    case 'changed-before':
      return {
        message: `there are changes that were not committed in ${failure.files.map(visible).join(', ')}; nothing written`,
        help: 'commit these first, or leave out --commit',
      };
    case 'ignored-by-git':
      return {
        message: `git ignores ${failure.files.map(visible).join(', ')}; nothing written`,
        help: 'mend .gitignore, or leave out --commit',
      };
  }
}

function withoutGit(failure: Extract<RecordingFailure, { why: 'no-git' }>, language: Language): UsageWords {
  if (failure.fault === 'not-a-repository') {
    const folder = visible(failure.folder);
    return language === 'vi'
      ? { message: `thư mục ${folder} không nằm trong kho git nào; chưa ghi gì`, help: 'bỏ --commit' }
      : { message: `the folder ${folder} is in no git repository; nothing written`, help: 'leave out --commit' };
  }
  if (failure.fault === 'git-missing') {
    return language === 'vi'
      ? { message: 'máy này chưa cài git, nên không commit được; chưa ghi gì', help: 'cài git, hoặc bỏ --commit' }
      : {
          message: 'git is not installed, so nothing can be committed; nothing written',
          help: 'install git, or leave out --commit',
        };
  }
  return revisionTroubleWords(failure, language);
}

/** Who it is as far as it is known: `an@may-mau (process 4321, "dondoc done PL.01", since …)`. */
function holder(
  { holder: { user, host, pid, purpose, since } }: Extract<RecordingFailure, { why: 'held' }>,
  language: Language,
): string {
  const who = [user, host]
    .filter((part) => part !== '')
    .map(visible)
    .join('@');
  const { another, process, from } = holderWords[language];
  const known = [
    ...(pid === 0 ? [] : [`${process} ${pid}`]),
    ...(purpose === '' ? [] : [`"${visible(`dondoc ${purpose}`)}"`]),
    `${from} ${since.toISOString().replace(/\.\d+Z$/, 'Z')}`,
  ];
  return `${who === '' ? another : who} (${known.join(', ')})`;
}

const holderWords: InBoth<Readonly<Record<'another' | 'process' | 'from', string>>> = {
  vi: { another: 'một chương trình khác', process: 'tiến trình', from: 'từ' },
  en: { another: 'another program', process: 'process', from: 'since' },
};

const more: InBoth<Readonly<Record<'changed' | 'unconfirmed', string>>> = {
  vi: {
    changed: 'tệp vừa được sửa bởi chương trình khác',
    unconfirmed: 'nội dung mới đã ở đó, nhưng ổ đĩa không xác nhận là sẽ giữ được khi mất điện',
  },
  en: {
    changed: 'another program has just changed it',
    unconfirmed: 'the new content is there, but the disk did not confirm that it would outlast a power cut',
  },
};

function reason({ reason: why, detail }: Omit<ReplaceFailure, 'name'>, language: Language): string {
  const words = why === 'changed' || why === 'unconfirmed' ? more[language][why] : writeFailureWords[language][why];
  return detail === '' ? words : `${words} (${visible(detail)})`;
}
