/** The words about baseline.yaml: at its head, and when it is written. */
import { both, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';

/** What the file says of itself, in both languages whoever has it written: the same findings give the same bytes. */
export const baselineHead: readonly string[] = [
  'Các lỗi tồn đọng: "dondoc check" không báo lại. Xóa mục nào thì lỗi đó được báo lại.',
  'Known findings that "dondoc check" leaves out. An entry that is deleted is reported again.',
  'dondoc check --write-baseline',
];

export const baselineWords = {
  /** Said on stderr when the file is written. `file` is safe to show. */
  written: both({
    vi: (file: string, entries: number) => `đã ghi ${file}: ${countText(entries, 'vi', nouns.knownFinding)}`,
    en: (file, entries) => `wrote ${file}: ${countText(entries, 'en', nouns.knownFinding)}`,
  }),
  /** Said on stderr when it is not, because the findings of a plan that cannot be read are not known. */
  refused: {
    vi: 'chưa ghi danh sách lỗi tồn đọng vì có tệp chưa đọc được; hãy sửa các lỗi trên rồi chạy lại',
    en: 'no baseline is written because part of the plan cannot be read; mend the errors above and run again',
  },
} satisfies Texts;
