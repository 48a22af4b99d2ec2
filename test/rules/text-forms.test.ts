/** Text that reads the same is the same, however it was typed: in files, in Unicode's other form, with other blanks. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { amendmentsStated } from '../../src/record/amendment.ts';
import { correctionStated } from '../../src/record/correction.ts';
import { reportsStated } from '../../src/record/reports.ts';
import { everything, select } from '../../src/report/selection.ts';
import { judge } from '../../src/rules/judge.ts';
import { look } from '../../src/view/look.ts';
import { agencyNamed } from '../../src/view/named.ts';
import { loadWritten, type WrittenParts } from '../plans/written-plan.ts';
import { checkedAsOf } from './checked-fixture.ts';

const event = 'Đề cương được phê duyệt';
const rows = `- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: {after: ${event}, within: 15 days}}`;

/** The same text as somebody else types it: from a Mac, from a web page, with a line of its own. */
const forms = (text: string): readonly (readonly [string, string])[] => [
  ['in NFC', text],
  ['in NFD', text.normalize('NFD')],
  ['with blanks that do not break', text.replaceAll(' ', '\u00a0')],
  ['with blanks twice', text.replaceAll(' ', '  ')],
  ['both', text.normalize('NFD').replaceAll(' ', ' \u00a0')],
  [
    'as escapes',
    `"${[...text.normalize('NFD')].map((one) => (one > '\u007f' ? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}` : one)).join('')}"`,
  ],
];

async function found(parts: WrittenParts): Promise<readonly string[]> {
  const loaded = await loadWritten(parts);
  const findings = judge(loaded, look(loaded.plan, checkedAsOf));
  return findings.map(({ rule }) => rule).filter((rule) => rule !== 'not-nfc');
}

describe('an amendment finds in force what it names', () => {
  test.each(forms(event))('%s', async (_, typed) => {
    const amendments = `- {instrument: {number: 9/UBND, date: 2021-09-01}, changes: [{task: PL.01, due: {from: {after: ${typed}, within: 15 days}, to: 2022-Q1}}]}`;
    expect(await found({ rows, amendments })).toEqual([]);
  });

  test('but not another event', async () => {
    const amendments = `- {instrument: {number: 9/UBND, date: 2021-09-01}, changes: [{task: PL.01, due: {from: {after: Đề án được phê duyệt, within: 15 days}, to: 2022-Q1}}]}`;
    expect(await found({ rows, amendments })).toEqual(['amendment-mismatch']);
  });
});

describe('a document is known by its number', () => {
  const number = 'Số 45/QĐ-UBND tỉnh';
  test.each(forms(number))('recorded once, %s', async (_, typed) => {
    const { plan } = await loadWritten({
      amendments: `- {instrument: {number: ${typed}, date: 2021-09-01}, changes: [{task: PL.01, withdraw: true}]}`,
    });
    const instrument = { number, date: '2021-09-01' as Day, issuer: null };
    const facts = { tasks: ['PL.01'], instrument, requested: null, reason: null, to: null, lead: null, with: null };
    expect(amendmentsStated(plan, { ...facts, status: 'withdraw' })).toEqual([]);
  });

  const report = (typed: string) =>
    `- {date: 2021-09-03, agency: so-mot, state: done, evidence: [{number: ${typed}, date: 2021-09-01}, {number: 46/QĐ, date: 2021-09-02}]}`;

  test.each(forms(number))('the evidence to correct, %s', async (_, typed) => {
    const { plan } = await loadWritten({ progress: { 'PL.01': report(typed) } });
    const document = { number, date: '2021-08-30' as Day, title: undefined };
    const said = {
      count: undefined,
      state: undefined,
      period: undefined,
      note: undefined,
      obstacle: undefined,
      proposal: undefined,
    };
    const day = '2021-09-10' as Day;
    expect(
      correctionStated(plan, { task: 'PL.01', report: null, agency: null, date: day, document, ...said }),
    ).toMatchObject({ evidence: [{ date: '2021-08-30' }, { number: '46/QĐ', date: '2021-09-02' }] });
  });
});

test.each(forms('Đã trình dự thảo'))('a report that the plan holds is not recorded again: %s', async (_, typed) => {
  const { plan } = await loadWritten({
    progress: { 'PL.01': `- {date: 2021-09-03, agency: so-mot, state: in-progress, note: ${typed}}` },
  });
  const said = {
    state: 'in-progress',
    period: null,
    count: null,
    evidence: [],
    obstacle: null,
    proposal: null,
  } as const;
  const facts = {
    tasks: ['PL.01'],
    agencies: ['so-mot'],
    date: '2021-09-03' as Day,
    note: 'Đã trình dự thảo',
    ...said,
  };
  expect(reportsStated(plan, facts)).toEqual([]);
});

describe('names and words of a command line', () => {
  test.each(forms('Sở Mẫu Một').filter(([form]) => form !== 'as escapes'))('an agency, %s', async (_, typed) => {
    expect(agencyNamed((await loadWritten()).plan, typed)).toBe('so-mot');
  });

  test.each(forms('Đề án mẫu').filter(([form]) => form !== 'as escapes'))('a filter, %s', async (_, typed) => {
    const view = look((await loadWritten()).plan, checkedAsOf);
    expect(select(view, { ...everything, words: [typed] }).map(({ task }) => task.id)).toEqual(['PL.01']);
  });
});

test('a file in the other form gives the same plan, and its places', async () => {
  const one = await loadWritten({ rows });
  const other = await loadWritten({ rows: rows.normalize('NFD') });
  expect(other.plan.tasks.map(({ text, due }) => ({ text, due }))).toEqual(
    one.plan.tasks.map(({ text, due }) => ({ text, due })),
  );
  expect(other.sources.get('appendix.yaml')?.text).toContain(event.normalize('NFD'));
});
