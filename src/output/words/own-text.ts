/** What is said on standard error about the file of the office's own paragraphs. */
import { reportParts } from '../../report/periodic/answer.ts';
import { both, type Language, type Texts } from './language.ts';
import { reportPartWords } from './report-parts.ts';

export const ownTextNotes = {
  /** A heading that is none of the report's. */
  unknown: both({
    vi: (file: string, heading: string) =>
      `${file}: báo cáo không có mục "${heading}"; nội dung dưới đó được đưa vào mục "${reportPartWords.other.heading.vi}" (các mục: ${partNames('vi')})`,
    en: (file, heading) =>
      `${file}: the report has no part "${heading}"; what stands under it is put under "${reportPartWords.other.heading.en}" (the parts: ${partNames('en')})`,
  }),
  /** A file that names no period or no agency. */
  unused: both({
    vi: (file: string) =>
      `${file}: tên tệp không nêu đúng kỳ báo cáo hoặc mã cơ quan, nên không báo cáo nào lấy nội dung từ đây; đặt tên như reports/2021-Q4.md hoặc reports/2021-Q4.so-gddt.md`,
    en: (file) =>
      `${file}: the name is that of no period and agency, so that no report takes anything from it; call it as reports/2021-Q4.md or reports/2021-Q4.so-gddt.md`,
  }),
} satisfies Texts;

/** The headings that a file may have. */
export function partNames(language: Language): string {
  return reportParts.map((part) => `"${reportPartWords[part].heading[language]}"`).join(', ');
}
