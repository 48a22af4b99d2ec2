/** Documents made up for the tests, against what a person reads in them (`files/*.tsv`): right, or marked, and never silently wrong. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bare } from '../../src/import/agencies/sectors.ts';
import type { DraftTaskRow } from '../../src/import/draft-plan.ts';
import { files, imported } from './imported.ts';

/** How many rows must be right without a mark, of those that can be read at all. */
const enough = 0.95;

describe.each([
  ['nghi-quyet.docx'],
  ['ke-hoach-so.docx'],
  ['phan-cong.xlsx'],
  ['nhieu-cap.csv'],
  ['ke-hoach-nguon-nuoc.docx'],
  ['benh-dai-phu-luc.xlsx', 'benh-dai.docx'],
])('%s', async (...names) => {
  const [name = ''] = names;
  const { draft, loaded } = await imported(...names);
  const rows = draft.appendices.flatMap((one) => one.rows.filter((row): row is DraftTaskRow => row.kind === 'task'));
  const truth = readFileSync(path.join(files, name.replace(/\.\w+$/, '.tsv')), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string]);
  const leadsOf = (row: DraftTaskRow) =>
    row.duty.lead.map((key) => bare(draft.agencies.get(key)?.name ?? '')).join('; ');
  const isMarked = (row: DraftTaskRow, key: string) => row.reviews.some((review) => review.key === key);

  test('has every row, by its number', () => {
    expect(rows.map(({ number }) => number)).toEqual(truth.map(([number]) => number));
  });

  test('makes files of the shape that check asks for, with every task in them', () => {
    expect(loaded.findings).toEqual([]);
    const tasks = loaded.plan.tasks.filter(({ source }) => source === 'appendix');
    expect(tasks.map(({ due }) => due === null)).toEqual(rows.map(({ duty }) => duty.due === null));
  });

  test('the leads', () => {
    const wrong = truth.flatMap(([number, lead], at) => {
      const row = rows[at] as DraftTaskRow;
      const expected = lead.split('; ').map(bare).join('; ');
      return leadsOf(row) === expected ? [] : [{ number, lead: leadsOf(row), isMarked: isMarked(row, 'lead') }];
    });
    expect(wrong.filter((one) => !one.isMarked)).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(truth.length * (1 - enough));
  });

  test('the deadlines', () => {
    const wrong = truth.flatMap(([number, , due], at) => {
      const row = rows[at] as DraftTaskRow;
      return says(row.duty.due, due)
        ? []
        : [{ number, due: row.duty.due, expected: due, isMarked: isMarked(row, 'due') }];
    });
    expect(wrong.filter((one) => !one.isMarked)).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(truth.length * (1 - enough));
  });

  test('what nobody can say is left open, and marked', () => {
    const open = truth.flatMap(([, , due], at) => (due === '' ? [rows[at] as DraftTaskRow] : []));
    expect(open.every((row) => row.duty.due === null && isMarked(row, 'due') && row.duty.wording !== null)).toBe(true);
  });
});

/** `every year`, `after` and values as the files have them; `''` is what nobody can say. */
function says(due: DraftTaskRow['duty']['due'], expected: string): boolean {
  if (expected === '') return due === null;
  if (expected.endsWith(' or open')) return due === null || due === expected.replace(' or open', '');
  if (typeof due === 'string' || due === null) return due === expected;
  return 'every' in due ? `every ${due['every']}` === expected : expected === 'after';
}
