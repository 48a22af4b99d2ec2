/** `agencies` for people. */
import type { AgencyList, RegisteredAgency } from '../../report/agencies.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { renderItems } from '../terminal/table.ts';
import type { ItemColumn } from '../terminal/table-cells.ts';
import { agencyWords } from '../words/agencies.ts';
import { leftOutLines } from '../words/plans.ts';
import { asOfLine } from '../words/sentences.ts';
import { agencyColumns } from './columns.ts';

/** The register, a row an agency or group, as of the day. */
export function renderAgencies(answer: AnyHead & AgencyList, page: Page): string {
  const { language, paint } = page;
  if (answer.agencies.length === 0) return `${agencyWords.nobody[language]}\n`;
  const columns = agencyColumns.map(
    ({ heading, layout, text }): ItemColumn<RegisteredAgency> => ({
      heading,
      layout,
      cell: (agency) => ({ text: text(agency, language) }),
    }),
  );
  const lines = [asOfLine(answer, language), ...leftOutLines(answer, language)];
  const said = lines.map((line) => paragraph(line, page, '', paint.muted)).join('');
  return `${renderItems(columns, answer.agencies, page)}\n${said}`;
}
