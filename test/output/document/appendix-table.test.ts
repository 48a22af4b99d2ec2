/** The printed appendix: each cell under its heading, whatever headings are stated. */
import { describe, expect, test } from 'vitest';
import { renderDocumentMarkdown } from '../../../src/output/document/markdown.ts';
import { renderDocument } from '../../../src/output/document/text.ts';
import { plainPaint } from '../../../src/output/terminal/paint.ts';
import { loadPlan } from '../../../src/plan/load.ts';
import { documentAnswer } from '../../../src/report/document.ts';
import { folderOf, planFiles } from '../../plans/written-plan.ts';

const terminal = { language: 'vi', paint: plainPaint, width: 160, textWidth: 160 } as const;
const inFile = { ...terminal, textWidth: Number.POSITIVE_INFINITY };

async function printed(columns: string) {
  const rows = '- {number: "01", text: Lập đề án, lead: [so-mot], due: 2021-Q4, wording: Quý IV năm 2021}';
  const files = planFiles({ body: '- {number: I, text: Mẫu.}', rows });
  const stated = columns === '' ? '' : `columns: [${columns}]\n`;
  const { plan } = await loadPlan(folderOf({ ...files, 'appendix.yaml': `${stated}${files['appendix.yaml']}` }));
  return documentAnswer(plan);
}

const tableLines = (text: string) => text.split('\n').filter((line) => line.startsWith('| '));
const cells = ['01', 'Lập đề án', 'Sở Mẫu Một', '', 'Quý IV năm 2021'];

describe.each([
  ['five', 'TT, Nội dung, Chủ trì, Phối hợp, Thời hạn', ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn'], cells],
  [
    'six',
    'TT, Nội dung, Chủ trì, Phối hợp, Thời hạn, Ghi chú',
    ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Ghi chú'],
    [...cells, ''],
  ],
  ['four', 'TT, Nội dung, Chủ trì, Phối hợp', ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', ''], cells],
])('%s headings', (_, columns, header, row) => {
  test('in Markdown', async () => {
    const inRow = (line: readonly string[]) => `| ${line.join(' | ')} |`;
    expect(tableLines(renderDocumentMarkdown(await printed(columns)))).toEqual([
      inRow(header),
      inRow(header.map(() => ':--')),
      inRow(row),
    ]);
  });

  test('in a file', async () => {
    const text = renderDocument(await printed(columns), inFile);
    expect(text.split('\n').slice(-3)).toEqual([header.join('\t'), row.join('\t'), '']);
  });

  test('on a terminal every heading is there', async () => {
    const text = renderDocument(await printed(columns), terminal);
    for (const heading of header) expect(text).toContain(heading);
  });
});

test('no headings: no line of them in a file', async () => {
  const text = renderDocument(await printed(''), inFile);
  expect(text.split('\n').slice(-3)).toEqual(['', cells.join('\t'), '']);
});
