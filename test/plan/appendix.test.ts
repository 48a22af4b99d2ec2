/** Appendices as offices issue them: rows that head others, any columns, several tables, and print gives each back. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { renderDocumentMarkdown } from '../../src/output/document/markdown.ts';
import { renderDocument } from '../../src/output/document/text.ts';
import type { Page } from '../../src/output/terminal/page.ts';
import { plainPaint } from '../../src/output/terminal/paint.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { documentAnswer } from '../../src/report/document.ts';
import { groupedStatusAnswer } from '../../src/report/grouped-status.ts';
import { everything, select } from '../../src/report/selection.ts';
import { judge } from '../../src/rules/judge.ts';
import { look } from '../../src/view/look.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

const asOf = '2021-12-15' as Day;
const page: Page = { language: 'vi', paint: plainPaint, width: 100, textWidth: Number.POSITIVE_INFINITY };
const around = { revision: null, locate: () => ({ file: '', line: 1 }) };

const grouped = `heading: Phụ lục
columns:
  - {heading: TT, holds: number}
  - {heading: Nhiệm vụ, holds: text}
  - {heading: Sản phẩm, holds: product}
  - {heading: Chủ trì, holds: lead}
  - {heading: Nguồn vốn, holds: von}
  - {heading: Thời hạn, holds: due}
rows:
  - {group: I., text: THỂ CHẾ}
  - {number: "1.", text: Rà soát Nghị định, lead: [so-mot], leadWording: Sở Mẫu Một (chủ trì), product: Nghị định, due: 2021-Q4, wording: Quý IV/2021, extra: {von: Ngân sách}}
  - {number: "2.", text: Sửa Thông tư, lead: [so-mot, so-hai], due: none}
  - {group: II., text: HẠ TẦNG}
  - {number: "3.", text: Xây trung tâm dữ liệu, lead: [so-hai], due: 2021-H1}
`;

async function planWith(files: Record<string, string>) {
  const loaded = await loadPlan(folderOf({ ...planFiles(), ...files }));
  return { ...loaded, view: look(loaded.plan, asOf) };
}

test('a row with a dash for a number is not of the section of row 1', async () => {
  const { view } = await planWith({
    'appendix.yaml': `rows:
  - {number: "1", text: Việc một, lead: [so-mot], due: 2021-Q4}
  - {number: "-", text: Việc khác, lead: [so-mot], due: 2021-Q4}
`,
  });
  expect(select(view, { ...everything, section: 'PL.1' }).map(({ task }) => task.text)).toEqual(['Việc một']);
});

describe('headings', () => {
  const rows = 'rows:\n  - {number: "01", text: Việc, lead: [so-mot]}\n';
  const headed = async (columns: string) => {
    const { plan } = await planWith({ 'appendix.yaml': `columns: ${columns}\n${rows}` });
    return plan.document.appendices[0]?.columns.map(({ heading, holds }) => `${heading}|${holds}`);
  };

  test('alone stand over the usual cells, and where they are too few no cell is left out', async () => {
    expect(await headed('[TT, Nhiệm vụ]')).toEqual(['TT|number', 'Nhiệm vụ|text', '|lead', '|with', '|due']);
  });

  test('that say what they hold are all that there are', async () => {
    expect(await headed('[{heading: TT, holds: number}, {heading: Nhiệm vụ, holds: text}]')).toEqual([
      'TT|number',
      'Nhiệm vụ|text',
    ]);
  });
});

describe('rows that head others', () => {
  test('are no tasks; ids go by the running number, sections by the group', async () => {
    const { plan, view, findings } = await planWith({ 'appendix.yaml': grouped });
    expect(findings).toEqual([]);
    expect(plan.tasks.map(({ id, section, label }) => `${id} | ${section} | ${label}`)).toEqual([
      'PL.1 | PL.I.1 | Phụ lục, số TT 1',
      'PL.2 | PL.I.2 | Phụ lục, số TT 2',
      'PL.3 | PL.II.3 | Phụ lục, số TT 3',
    ]);
    const ids = (section: string) => select(view, { ...everything, section }).map(({ task }) => task.id);
    expect([ids('PL'), ids('PL.I'), ids('PL.II'), ids('PL.3'), ids('PL.III')]).toEqual([
      ['PL.1', 'PL.2', 'PL.3'],
      ['PL.1', 'PL.2'],
      ['PL.3'],
      ['PL.3'],
      [],
    ]);
  });

  test('are named by their place among all of them where they have no number', async () => {
    const bare = grouped.replace('group: I.', 'group: ""').replace('group: II.', 'group: ""');
    const { plan } = await planWith({ 'appendix.yaml': bare });
    expect(plan.tasks.map(({ group }) => group)).toEqual(['PL.nhom-1', 'PL.nhom-1', 'PL.nhom-2']);
  });

  test('are the sections by which tasks are counted', async () => {
    const { view } = await planWith({ 'appendix.yaml': grouped });
    const { groups } = groupedStatusAnswer(view, 'section', everything, around);
    expect(groups.map(({ key, name, totals }) => `${key} ${name}: ${totals.tasks}`)).toEqual([
      'PL.I THỂ CHẾ: 2',
      'PL.II HẠ TẦNG: 1',
    ]);
  });

  test('of one number twice are one section, under the words of the first', async () => {
    const { view } = await planWith({ 'appendix.yaml': grouped.replace('group: II.', 'group: I.') });
    const { groups } = groupedStatusAnswer(view, 'section', everything, around);
    expect(groups.map(({ key, name, totals }) => `${key} ${name}: ${totals.tasks}`)).toEqual(['PL.I THỂ CHẾ: 3']);
  });

  test('are printed where they stand, with every cell as issued', async () => {
    const { plan } = await planWith({ 'appendix.yaml': grouped });
    const answer = documentAnswer(plan);
    expect(renderDocument(answer, page).split('\n').slice(-7)).toEqual([
      'TT\tNhiệm vụ\tSản phẩm\tChủ trì\tNguồn vốn\tThời hạn',
      'I.\tTHỂ CHẾ\t\t\t\t',
      '1.\tRà soát Nghị định\tNghị định\tSở Mẫu Một (chủ trì)\tNgân sách\tQuý IV/2021',
      '2.\tSửa Thông tư\t\tSở Mẫu Một; Sở Mẫu Hai\t\t',
      'II.\tHẠ TẦNG\t\t\t\t',
      '3.\tXây trung tâm dữ liệu\t\tSở Mẫu Hai\t\t',
      '',
    ]);
    expect(renderDocumentMarkdown(answer)).toContain('| I. | THỂ CHẾ |  |  |  |  |\n| 1. | Rà soát Nghị định |');
  });

  test('stand below one another where their numbers are of another form', async () => {
    const rows = ['A', 'I', '1', 'II', 'B', 'I'].map(
      (group, index) =>
        `  - {group: ${group}, text: Nhóm}\n  - {number: "${index + 1}", text: Việc, lead: [so-mot], due: ongoing}`,
    );
    const { plan } = await planWith({ 'appendix.yaml': `rows:\n${rows.join('\n')}\n` });
    expect(plan.tasks.map(({ section }) => section)).toEqual([
      'PL.A.1',
      'PL.A.I.2',
      'PL.A.I.1.3',
      'PL.A.II.4',
      'PL.B.5',
      'PL.B.I.6',
    ]);
  });
});

const anew = (numbering: string) => `${numbering}rows:
  - {group: I, text: Nhóm một}
  - {number: "1", text: Việc một, lead: [so-mot], due: ongoing}
  - {group: II, text: Nhóm hai}
  - {number: "1", text: Việc hai, lead: [so-mot], due: ongoing}
`;

test('numbers that start anew are ids with their group where the appendix says so, and a repeated id without', async () => {
  const byGroup = await planWith({ 'appendix.yaml': anew('numbering: by-group\n') });
  expect(byGroup.plan.tasks.map(({ id, label }) => `${id} | ${label}`)).toEqual([
    'PL.I.1 | Phụ lục, nhóm I, số TT 1',
    'PL.II.1 | Phụ lục, nhóm II, số TT 1',
  ]);
  expect(judge(byGroup, byGroup.view)).toEqual([]);
  const running = await planWith({ 'appendix.yaml': anew('') });
  expect(judge(running, running.view).map(({ rule }) => rule)).toContain('duplicate-id');
});

test('several appendices: each with its own ids, in the order of their numbers', async () => {
  const row = 'rows:\n  - {number: "01", text: Việc, lead: [so-mot], due: ongoing}\n';
  const { plan, findings, view } = await planWith({
    'appendix-10.yaml': `title: Mười\n${row}`,
    'appendix-2.yaml': `title: Hai\n${row}`,
  });
  expect(findings).toEqual([]);
  expect(plan.tasks.map(({ id, label }) => `${id} | ${label}`)).toEqual([
    'PL.01 | Phụ lục, số TT 01',
    'PL2.01 | Phụ lục 2, số TT 01',
    'PL10.01 | Phụ lục 10, số TT 01',
  ]);
  expect(select(view, { ...everything, section: 'PL2' }).map(({ task }) => task.id)).toEqual(['PL2.01']);
  expect(documentAnswer(plan).appendices.map(({ title }) => title)).toEqual(['', 'Hai', 'Mười']);
});

test.each([
  ['appendix2.yaml', 'appendix-2.yaml'],
  ['appendix-1.yaml', 'appendix.yaml'],
  ['phuluc-03.yaml', 'appendix-3.yaml'],
  ['Appendix-2.yml', 'appendix-2.yaml'],
])('%s is taken for %s that is misnamed', async (name, expected) => {
  const { findings } = await planWith({ [name]: 'rows: []\n' });
  expect(findings.map(({ rule, facts }) => [rule, facts])).toEqual([['misnamed-file', { expected, task: null }]]);
});

test('a draft may lack a lead, an issued plan may not', async () => {
  const rows = { 'appendix.yaml': 'rows:\n  - {number: "01", text: Việc, due: ongoing}\n' };
  const issued = await planWith(rows);
  expect([issued.complete, issued.findings.map(({ rule }) => rule)]).toEqual([false, ['missing-key']]);
  const plan = (planFiles()['plan.yaml'] ?? '').replace('issuer: ubnd-tinh', 'issuer: ubnd-tinh, draft: true');
  const draft = await planWith({ ...rows, 'plan.yaml': plan });
  expect([draft.complete, judge(draft, draft.view).map(({ rule }) => rule)]).toEqual([true, ['missing-lead']]);
});
