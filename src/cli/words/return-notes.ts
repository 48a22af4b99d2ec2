/** What is told beside the reports of a return: rows and columns that nothing was taken from. */
import type { RuleName } from '../../diagnostics/catalogue.ts';
import { visible } from '../../output/text/visible.ts';
import type { Language } from '../../output/words/language.ts';
import type { Returned } from '../../record/reports-returned.ts';
import type { ReadReturn } from '../../returns/return-row.ts';

/** One sentence each, for standard error. */
export function returnNotes(
  read: ReadReturn,
  { reports, known, repeated }: Returned,
  language: Language,
): readonly string[] {
  const file = visible(read.file);
  const columns = read.ignoredColumns.map(({ letters, header }) => `${letters} "${visible(header)}"`).join(', ');
  const sheets = read.ignoredSheets.map((name) => `"${visible(name)}"`).join(', ');
  const vi = [
    `${file}: ${reports.length} báo cáo mới, ${known} đã có trong kế hoạch, ${read.blankRows} hàng chưa điền`,
    repeated === 0 ? '' : `${file}: ${repeated} hàng lặp lại hàng ở trên, chỉ ghi một lần`,
    columns === '' ? '' : `${file}: không đọc các cột ${columns}`,
    sheets === '' ? '' : `${file}: chỉ đọc trang tính "${visible(read.sheetName ?? '')}", không đọc ${sheets}`,
  ];
  const en = [
    `${file}: new reports: ${reports.length}; in the plan already: ${known}; rows not filled in: ${read.blankRows}`,
    repeated === 0 ? '' : `${file}: rows that repeat a row above, recorded once: ${repeated}`,
    columns === '' ? '' : `${file}: nothing was read from the columns ${columns}`,
    sheets === '' ? '' : `${file}: only the sheet "${visible(read.sheetName ?? '')}" was read, not ${sheets}`,
  ];
  return (language === 'vi' ? vi : en).filter((note) => note !== '');
}

/** Which row of the sheet a finding is about: the line of the plan that it names was never written. */
export function rowNote(place: string, rule: RuleName, language: Language): string {
  return language === 'vi' ? `${place}: xem [${rule}] ở trên` : `${place}: see [${rule}] above`;
}
