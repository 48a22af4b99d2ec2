/** The workbook of `status` and `overdue`, read back by our own reader: days are days, numbers numbers, and texts run nothing. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bookHead } from '../../../src/output/office/columns.ts';
import { bookXlsx } from '../../../src/output/office/xlsx.ts';
import { type Heading, headings } from '../../../src/output/words/headings.ts';
import { statusBook } from '../../../src/report/book.ts';
import { everything } from '../../../src/report/selection.ts';
import { countsTold } from '../../../src/report/totals.ts';
import type { Cell } from '../../../src/sheets/cell.ts';
import type { Sheet } from '../../../src/sheets/sheet.ts';
import { sheetsIn } from '../../../src/sheets/sheets-in.ts';
import { look } from '../../../src/view/look.ts';
import { planOf, type WrittenParts } from '../../plans/written-plan.ts';

const around = { revision: null, locate: () => ({ file: '', line: 0 }) };

async function bookOf(parts: WrittenParts, about: 'status' | 'overdue' = 'status') {
  const book = statusBook(about, look(await planOf(parts), '2021-12-15' as never), everything, around);
  return { book, bytes: await bookXlsx(book, 'vi') };
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const sheets = await sheetsIn(bytes, () => 0);
  if ('fault' in sheets) throw new Error(sheets.fault);
  return sheets;
}

const hostile = '=HYPERLINK("http://x","y")';
const parts: WrittenParts = {
  rows: `- {number: "01", text: '${hostile}', lead: [so-mot], due: 2021-06-30}
- {number: "02", text: "-2+3", lead: [so-hai], due: 2021-Q4}
- {number: "03", text: "@SUM(A1)", lead: [cac-huyen], due: ongoing}`,
  amendments:
    '- {instrument: {number: 5/UBND, date: 2021-03-11, issuer: ubnd-tinh}, changes: [{task: PL.01, due: {from: 2021-06-30, to: 2021-09-30}}]}',
  requests: '- {number: 8/SM, date: 2021-11-01, issuer: so-mot, task: PL.01, to: 2022-Q1}',
  progress: {
    'PL.01':
      '- {date: 2021-07-01, agency: so-mot, state: in-progress, note: Đang làm, obstacle: "+84 không liên lạc được", proposal: Bổ sung kinh phí}',
    'PL.02': '- {date: 2021-12-10, agency: so-hai, state: done, evidence: {number: 01/KH, date: 2021-12-09}}',
  },
};

describe('the sheet of the tasks', () => {
  test('holds texts, numbers and days as such', async () => {
    const [, tasks] = await sheetsOf((await bookOf(parts)).bytes);
    const rows = (tasks?.rows ?? []).filter(({ index }) => index >= 4);
    const at = (row: number, heading: Heading): Cell | undefined =>
      rows[row]?.cells.get(bookHead('of-one-plan', 'vi').indexOf(headings[heading].vi));
    expect(rows).toHaveLength(3);
    expect(at(0, 'task')).toEqual({ is: 'text', text: hostile });
    expect(at(1, 'task')).toEqual({ is: 'text', text: '-2+3' });
    expect(at(2, 'task')).toEqual({ is: 'text', text: '@SUM(A1)' });
    expect(at(0, 'id')).toEqual({ is: 'text', text: 'PL.01' });
    expect(at(0, 'due')).toMatchObject({
      is: 'text',
      text: expect.stringMatching(/^30\/09\/2021\s\(đề nghị gia hạn đến 31\/03\/2022\)$/),
    });
    expect(at(0, 'originalDueDay')).toMatchObject({ is: 'date', day: '2021-06-30' });
    expect(at(0, 'dueDay')).toMatchObject({ is: 'date', day: '2021-09-30', text: '30/09/2021' });
    expect(at(0, 'standing')).toEqual({ is: 'text', text: 'Quá hạn 76 ngày' });
    expect(at(0, 'daysLate')).toMatchObject({ is: 'number', text: '76' });
    expect(at(0, 'obstacle')).toEqual({ is: 'text', text: '+84 không liên lạc được' });
    expect(at(0, 'proposal')).toEqual({ is: 'text', text: 'Bổ sung kinh phí' });
    expect(at(1, 'completedOn')).toMatchObject({ is: 'date', day: '2021-12-09' });
    expect(at(1, 'result')).toEqual({ is: 'text', text: '01/KH ngày 09/12/2021' });
    expect(at(2, 'dueDay')).toBeUndefined();
  });

  test('has no formula, a filter over every column, a head that stays and is repeated, and its page', async () => {
    const { bytes } = await bookOf(parts);
    const files = unzipSync(bytes);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    for (const name of sheets) {
      expect(text(name)).not.toMatch(/<f[ >]/);
      expect(text(name)).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
      expect(text(name)).toContain('<pane ySplit="4"');
      expect(text(name)).toMatch(/<row r="5"[^>]* ht="/);
    }
    expect(text('xl/worksheets/sheet2.xml')).toContain('</sheetData><autoFilter ref="A4:P7"/>');
    expect(text('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'Nhiệm vụ\'!$A$4:$P$7</definedName>',
    );
    expect(text('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Nhiệm vụ\'!$4:$4</definedName>',
    );
  });
});

test('the totals, the rates and the agencies are those of the answer', async () => {
  const { book, bytes } = await bookOf(parts);
  const [totals, , agencies] = await sheetsOf(bytes);
  const counts = (totals?.rows ?? []).filter(({ index }) => index >= 4);
  expect(counts.slice(0, countsTold.length).map(({ cells }) => cells.get(1)?.text)).toEqual(
    countsTold.map((key) => String(book.totals[key])),
  );
  expect(counts.slice(countsTold.length).map(({ cells }) => [cells.get(1)?.text, cells.get(2)?.text])).toEqual(
    Object.values(book.rates).map(({ count, of }) => [String(count), String(of)]),
  );
  const rows = (agencies?.rows ?? []).filter(({ index, cells }) => index >= 4 && cells.has(2));
  const counted = rows.map(({ cells }) => countsTold.map((_, index) => cells.get(index + 2)?.text));
  expect(counted).toEqual(
    [...book.byAgency.groups, book.byAgency].map((one) => countsTold.map((key) => String(one.totals[key]))),
  );
});

test.each(['status', 'overdue'] as const)('%s of nothing says so', async (about) => {
  const { bytes } = await bookOf({ rows: '- {number: "01", text: Việc mẫu, lead: [so-mot], due: 2022-Q4}' }, about);
  const [, tasks] = await sheetsOf(bytes);
  const row = tasks?.rows.find(({ index }) => index === 4);
  expect(row?.cells.get(2)?.text).toBe(about === 'status' ? 'Việc mẫu' : 'Không có nhiệm vụ quá hạn.');
});
