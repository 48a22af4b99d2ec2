/** `agencies` as CSV and Markdown. */
import type { AgencyList } from '../../report/agencies.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { datedCsv } from '../tasks/csv.ts';
import { markdownHead } from '../tasks/markdown.ts';
import type { PlainTable } from '../tasks/rows.ts';
import { markdownTable } from '../text/markdown.ts';
import type { Language } from '../words/language.ts';
import { agencyColumns } from './columns.ts';

/** A line an agency or group. */
export function agenciesCsv(answer: AnyHead & AgencyList, language: Language): string {
  return datedCsv(answer, tableOf(answer, language), language);
}

/** The same as a table. */
export function agenciesMarkdown(answer: AnyHead & AgencyList, language: Language): string {
  const { header, rows } = tableOf(answer, language);
  return (
    markdownHead(answer, language) +
    markdownTable(
      header,
      rows,
      header.map((_, at) => (at < 3 ? 'left' : 'right')),
    )
  );
}

function tableOf({ agencies }: AgencyList, language: Language): PlainTable {
  return {
    header: agencyColumns.map(({ heading }) => heading[language]),
    rows: agencies.map((agency) => agencyColumns.map(({ text }) => text(agency, language))),
  };
}
