/** What `check --against` says beside its answer. */
import { visible } from '../text/visible.ts';
import { both, type Texts } from './language.ts';
import { quoted } from './quoted.ts';

export const againstWords = {
  /** That the plan did not exist at the revision, so that nothing in it can have changed since. */
  nothingToCompare: both({
    vi: (revision: string) => `chưa có kế hoạch này ở ${named(revision)}: không có gì để so sánh`,
    en: (revision) => `this plan did not exist yet at ${named(revision)}: there is nothing to compare`,
  }),
  /** That the comparison waits until this version can be read whole. */
  laterUnreadable: {
    vi: 'chưa so sánh được vì có tệp chưa đọc được; hãy sửa các lỗi trên rồi chạy lại',
    en: 'nothing was compared yet because part of the plan cannot be read; mend the errors above and run again',
  },
  /** That no comparison can be made, since the earlier version cannot be read whole. */
  baseUnreadable: both({
    vi: (revision: string) =>
      `không so sánh được vì kế hoạch ở ${named(revision)} có tệp không đọc được; hãy so với một phiên bản trước đó đọc được`,
    en: (revision) =>
      `no comparison can be made because part of the plan at ${named(revision)} cannot be read; compare with an earlier revision that can`,
  }),
} satisfies Texts;

function named(revision: string): string {
  return visible(quoted(revision));
}
