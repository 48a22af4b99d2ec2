/** The words about baseline.yaml: at its head, and when it is written. */
import type { Language } from './language.ts';
import { countText } from './number-text.ts';

/** What the file says of itself, in both languages whoever has it written: the same findings give the same bytes. */
export const baselineHead: readonly string[] = [
  'Các lỗi tồn đọng: "dondoc check" không báo lại. Xóa mục nào thì lỗi đó được báo lại.',
  'Known findings that "dondoc check" leaves out. An entry that is deleted is reported again.',
  'dondoc check --write-baseline',
];

/** Said on stderr when the file is written. `file` is safe to show. */
export function baselineWritten(file: string, entries: number, language: Language): string {
  return language === 'vi'
    ? `đã ghi ${file}: ${countText(entries, 'vi', { vi: 'lỗi tồn đọng', en: '' })}`
    : `wrote ${file}: ${countText(entries, 'en', { vi: '', en: 'known finding' })}`;
}

/** Said on stderr when it is not, because the findings of a plan that cannot be read are not known. */
export function baselineRefused(language: Language): string {
  return language === 'vi'
    ? 'chưa ghi danh sách lỗi tồn đọng vì có tệp chưa đọc được; hãy sửa các lỗi trên rồi chạy lại'
    : 'no baseline is written because part of the plan cannot be read; mend the errors above and run again';
}
