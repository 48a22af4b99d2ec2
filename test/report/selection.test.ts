/** Which tasks an answer is about. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { periodNamed } from '../../src/calendar/period.ts';
import { groupedStatusAnswer } from '../../src/report/grouped-status.ts';
import { askedIn, ownPartOf } from '../../src/report/own-part.ts';
import { type Selection, sectionsUpTo, select } from '../../src/report/selection.ts';
import { around, selection, viewOf } from './report-plan.ts';

const view = await viewOf();
const all = ['II.1.1', 'II.1.2', 'II.10', 'III', 'PL.01', 'PL.02', 'PL.03', 'PL.04'];
const idsOf = (conditions: Partial<Selection>) => select(view, selection(conditions)).map(({ task }) => task.id);
const due = (name: string) => {
  const period = periodNamed(name);
  return period ?? { first: name as Day, last: name as Day };
};

describe('select', () => {
  test.each<[string, Partial<Selection>, string[]]>([
    ['no condition: all, in the order of the document', {}, all],
    ['a section and all below it', { section: 'II' }, ['II.1.1', 'II.1.2', 'II.10']],
    ['II.1 is not the beginning of II.10', { section: 'II.1' }, ['II.1.1', 'II.1.2']],
    ['a section that is a task itself', { section: 'II.10' }, ['II.10']],
    ['II is not the beginning of III', { section: 'III' }, ['III']],
    ['the appendix as a section', { section: 'PL' }, ['PL.01', 'PL.02', 'PL.03', 'PL.04']],
    ['the appendix as a source', { source: 'appendix' }, ['PL.01', 'PL.02', 'PL.03', 'PL.04']],
    ['the body', { source: 'body' }, ['II.1.1', 'II.1.2', 'II.10', 'III']],
    ['one standing', { standings: ['overdue'] }, ['II.1.1', 'PL.01']],
    ['several standings', { standings: ['ongoing', 'done-late'] }, ['II.10', 'PL.04']],
    ['an agency as a lead, not as a supporting one', { agencies: ['so-hai'] }, ['II.10', 'PL.02', 'PL.04']],
    ['an agency as a member of the lead', { agencies: ['huyen-nam'] }, ['II.1.2']],
    ['a group: its own tasks', { agencies: ['cac-huyen'] }, ['II.1.2']],
    ['a group: those of its members too', { agencies: ['cac-so-tinh'] }, ['PL.02']],
    ['an open group', { agencies: ['cac-so'] }, ['PL.03']],
    ['any of several agencies', { agencies: ['cac-so', 'huyen-dong'] }, ['II.1.2', 'PL.03']],
    ['due in a quarter', { due: due('2021-Q4') }, ['II.1.2', 'III', 'PL.02']],
    ['due on its last day', { due: due('2021-12-31') }, ['II.1.2', 'III', 'PL.02']],
    ['due on no task’s day', { due: due('2021-12-30') }, []],
    ['due in a year: not the open-ended', { due: due('2021') }, ['II.1.1', 'II.1.2', 'III', 'PL.01', 'PL.02', 'PL.04']],
    ['conditions together', { agencies: ['so-mot'], standings: ['overdue'], source: 'body' }, ['II.1.1']],
  ])('%s', (_, conditions, expected) => expect(idsOf(conditions)).toEqual(expected));
});

test('what nobody reported on for long is open-ended, and stale from the day after', async () => {
  const stale = async (asOf: string) =>
    select(await viewOf(asOf, { settings: 'reviewMonths: 12' }), selection({ stale: true })).map(({ task }) => task.id);
  expect([await stale('2022-01-05'), await stale('2022-01-06')]).toEqual([[], ['II.10']]);
});

test('what a number stands in, outermost first', () => {
  expect(sectionsUpTo('II.1.2')).toEqual(['II', 'II.1', 'II.1.2']);
});

describe('words are found without regard to case and diacritics', () => {
  test.each<[string, string[], string[]]>([
    ['without diacritics', ['xoa', 'mu', 'chu'], ['II.1.1']],
    ['in capitals', ['XÓA MÙ CHỮ'], ['II.1.1']],
    ['the older place of the tone mark', ['xoá mù'], ['II.1.1']],
    ['decomposed', ['xóa'.normalize('NFD')], ['II.1.1']],
    ['đ as d', ['de an'], ['PL.01']],
    ['in any order, each one needed', ['hoc', 'de'], ['PL.01']],
    ['one that is nowhere', ['hoc', 'khoa'], []],
    ['in the id', ['pl.0'], ['PL.01', 'PL.02', 'PL.03', 'PL.04']],
    ['in the wording', ['quy iii'], ['II.1.1']],
    ["in the lead's name", ['ubnd cap huyen'], ['II.1.2']],
    ["in a supporting agency's name", ['mau hai', 'suot'], ['PL.01']],
    ["in an agency's id", ['so-hai', 'suot'], ['PL.01']],
    ['a pattern is plain text', ['.*'], []],
  ])('%s', (_, words, expected) => expect(idsOf({ words })).toEqual(expected));
});

test('a task is found by what was told of it and by its product, while it is not done', async () => {
  const told = (state: string) =>
    `- {date: 2021-03-01, agency: so-mot, state: ${state}, obstacle: Thiếu kinh phí, proposal: Cấp thêm, evidence: {number: 8/KH, date: 2021-03-01}}`;
  const rows = ['01', '02', '03'].map((number) => `- {number: "${number}", text: Việc, lead: [so-mot], due: 2021-Q4}`);
  const view = await viewOf('2021-12-15', {
    body: '- {number: I, text: Các sở thực hiện.}',
    rows: `${rows.join('\n')}\n- {number: "04", text: Việc, lead: [so-mot], due: 2021-Q4, product: Đề án khung}`,
    progress: { 'PL.01': told('in-progress'), 'PL.02': told('done') },
  });
  const found = (conditions: Partial<Selection>) => select(view, selection(conditions)).map(({ task }) => task.id);
  expect(found({ words: ['thieu kinh phi'] })).toEqual(['PL.01']);
  expect(found({ words: ['cap', 'them'] })).toEqual(['PL.01']);
  expect(found({ words: ['de an khung'] })).toEqual(['PL.04']);
  expect(found({ withObstacles: true })).toEqual(['PL.01']);
});

test('an agency is found by the names that it bore earlier', async () => {
  const renamed = await viewOf('2021-12-15', {
    body: '- {number: I, text: Các sở thực hiện.}',
    rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q4}\n- {number: "02", text: Việc, lead: [cac-so], due: 2021-Q4}',
    agencies:
      '- {id: ubnd-tinh, name: UBND tỉnh, kind: province}\n- {id: so-mot, name: Sở Nội vụ, kind: department, aliases: [Sở Lao động]}',
    groups: '- {id: cac-so, name: Các sở, open: true, aliases: [Khối cơ quan chuyên môn]}',
    progress: {},
  });
  const found = (word: string) => select(renamed, selection({ words: [word] })).map(({ task }) => task.id);
  expect(found('so lao dong')).toEqual(['PL.01']);
  expect(found('chuyen mon')).toEqual(['PL.02']);
});

test('a task with an id of its own stands in the section of its clause or in the appendix', async () => {
  const body = `- number: II
  heading: NHIỆM VỤ
  items: [{number: "1", text: Việc, task: {id: XMC, lead: [so-mot], due: 2021-Q4}}]`;
  const rows = '- {number: "01", id: II.9, text: Việc, lead: [so-mot], due: 2021-Q4}';
  const own = await viewOf('2021-12-15', { body, rows, progress: {} });
  const found = (section: string) => select(own, selection({ section })).map(({ task }) => task.id);
  expect([found('II'), found('II.1'), found('PL')]).toEqual([['XMC'], ['XMC'], ['II.9']]);
  const { groups } = groupedStatusAnswer(own, 'section', selection(), around);
  expect(groups.map(({ key, name }) => `${key}: ${name}`)).toEqual(['II: NHIỆM VỤ', 'PL: null']);
});

describe('where the part of the agencies asked for stands', () => {
  test.each([
    ['nobody asked for: the task', 'II.1.2', [], 'due-soon'],
    ['a member that has done it', 'II.1.2', ['huyen-dong'], 'done-on-time'],
    ['a member that has not', 'II.1.2', ['huyen-nam'], 'due-soon'],
    ['one that has and one that has not', 'II.1.2', ['huyen-dong', 'huyen-nam'], 'due-soon'],
    ['the group: all of its parts', 'II.1.2', ['cac-huyen'], 'due-soon'],
    ['the first of two leads, who is done', 'PL.02', ['so-hai'], 'done-on-time'],
    ['the second, who is not', 'PL.02', ['so-mot'], 'due-soon'],
    ['the only lead', 'II.1.1', ['so-mot'], 'overdue'],
  ])('%s', (_, id, agencies, standing) => {
    const found = view.tasks.find(({ task }) => task.id === id);
    if (found === undefined) throw new Error(`the plan has no ${id}`);
    expect(ownPartOf(view, found, askedIn(view, agencies)).standing).toBe(standing);
  });
});
