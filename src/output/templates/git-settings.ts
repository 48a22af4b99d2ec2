/** What git is told of a plan's files: how to merge what is entered on two branches, and what is never committed. */
import { type Comments, commented, type NewPlan } from './new-plan.ts';

/**
 * The lines of `.gitattributes`. Reports, amendments and requests stand one a line, so that git can keep the lines of both branches;
 * the same line ends everywhere, since git compares lines with theirs.
 */
export const attributeLines = [
  '*.yaml text eol=lf',
  'progress/*.yaml merge=union',
  'amendments.yaml merge=union',
  'reminders/*.yaml merge=union',
];

/** The lines of `.gitignore`: the lock and the journal of a program that is writing. */
export const ignoreLines = ['.dondoc-*'];

const comments = {
  attributes: {
    vi: [
      'Mỗi báo cáo, điều chỉnh, đề nghị nằm trên một dòng: hai người ghi trên hai nhánh thì git giữ dòng của cả hai (merge=union),',
      'không báo xung đột. Gộp xong thì chạy dondoc check. Nút gộp trên trang GitHub không đọc tệp này: hãy gộp bằng lệnh git.',
    ],
    en: [
      'Reports, amendments and requests stand one a line: of what two enter on two branches git keeps both lines (merge=union),',
      'without a conflict. Run dondoc check after a merge. The merge button of GitHub does not read this file: merge with git.',
    ],
  },
  ignored: { vi: 'Khóa và nhật ký của dondoc trong lúc đang ghi', en: 'Lock and journal of a dondoc that is writing' },
} satisfies Comments;

/** `.gitattributes` in the plan's folder. */
export function gitAttributes({ language }: NewPlan): string {
  return lines(comments.attributes[language], attributeLines);
}

/** `.gitignore` in the plan's folder. */
export function gitIgnore({ language }: NewPlan): string {
  return lines([comments.ignored[language]], ignoreLines);
}

function lines(said: readonly string[], settings: readonly string[]): string {
  return commented(said) + settings.map((line) => `${line}\n`).join('');
}
