/** Documents of a command line: number and day in two options, or in one breath; the same for evidence, grants, requests, corrections. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { amendmentFacts } from '../../../src/cli/recording/amendment-facts.ts';
import { correctionFacts } from '../../../src/cli/recording/correction-facts.ts';
import { documentGiven } from '../../../src/cli/recording/document-given.ts';
import { reportFacts } from '../../../src/cli/recording/report-facts.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

const asked = {
  task: 'PL.01',
  to: { kind: 'ongoing' },
  reason: null,
  declined: null,
  origin: { file: 'amendments.yaml', path: [], written: '' },
} as const;
const today = { today: '2021-08-01' as Day, plan: { requests: [] } };

function refusalOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof UsageError && error.misuse.fault === 'not-recorded') return error.misuse.refusal;
    throw error;
  }
}

const given = (number: string | undefined, day?: string) =>
  refusalOf(() => documentGiven({ option: '--by', given: number }, { option: '--date', given: day }, today.today));

describe('a document', () => {
  test.each([
    ['812/KH-UBND', '25/3/2021', null],
    ['số 812/KH-UBND', '2021-03-25', null],
    ['Kế hoạch số 812/KH-UBND ngày 25/3/2021', undefined, null],
    ['812/KH-UBND ngày 25/3/2021', '25-03-2021', null],
    ['Kế hoạch số 812/KH-UBND ngày 25/3/2021 của UBND tỉnh', undefined, 'Kế hoạch của UBND tỉnh'],
  ])('%j and %j', (number, day, title) =>
    expect(given(number, day)).toEqual({ number: '812/KH-UBND', date: '2021-03-25', title }),
  );

  test.each([
    [
      '812/KH-UBND ngày 25/3/2021',
      '26/3/2021',
      { why: 'other-day', option: '--date', given: '26/3/2021', day: '2021-03-25' },
    ],
    ['812/KH-UBND ngày 31/6/2021', undefined, { why: 'not-a-date', option: '--by', given: '31/6/2021' }],
    ['812/KH-UBND ngày 25/3/2021', '31/6/2021', { why: 'not-a-date', option: '--date', given: '31/6/2021' }],
    ['812/KH-UBND ngày 25/3', '25/3/2021', { why: 'number-with-day', option: '--by', given: '812/KH-UBND ngày 25/3' }],
    ['1/A ngày 1/2/2021; 2/A ngày 2/2/2021', undefined, { why: 'number-with-day', option: '--by' }],
    ['1/A 1/2/2021; 2/A 2/2/2021', '1/2/2021', { why: 'number-with-day', option: '--by' }],
    ['812/KH-UBND', undefined, { why: 'missing-option', option: '--date' }],
    [undefined, '25/3/2021', { why: 'missing-option', option: '--by' }],
  ])('%j and %j are refused', (number, day, refusal) => expect(given(number, day)).toMatchObject(refusal));
});

describe('the commands', () => {
  const cited = 'Kế hoạch số 812/KH-UBND ngày 25/3/2021';
  const more = `${cited} của UBND tỉnh`;
  const document = { number: '812/KH-UBND', date: '2021-03-25' };

  test('done: the words besides are the title, before that of --title', () => {
    const evidenceOf = (options: { evidence: string; date?: string; title?: string }) =>
      refusalOf(() => reportFacts({ words: ['PL.01'], options }, today, 'done').evidence);
    expect(evidenceOf({ evidence: cited })).toEqual([{ ...document, title: null, issuer: null }]);
    expect(evidenceOf({ evidence: cited, title: 'xóa mù chữ' })).toMatchObject([{ ...document, title: 'xóa mù chữ' }]);
    expect(evidenceOf({ evidence: more, title: 'Xóa mù chữ' })).toMatchObject([
      { ...document, title: 'Kế hoạch của UBND tỉnh; Xóa mù chữ' },
    ]);
    expect(evidenceOf({ evidence: '812/KH-UBND' })).toEqual({
      why: 'option-without',
      option: '--evidence',
      other: '--date',
    });
  });

  test('extend and amend: grant and request; further words would be lost', () => {
    const factsOf = (options: { by: string; requested?: string; requestedBy?: string }) =>
      refusalOf(() => amendmentFacts({ words: ['PL.01'], options }, today));
    const request = 'Công văn số 45/SGDĐT-GDTX ngày 10/3/2021';
    expect(factsOf({ by: cited, requested: request, requestedBy: 'so-gd' })).toMatchObject({
      instrument: { ...document, issuer: null },
      requested: { number: '45/SGDĐT-GDTX', date: '2021-03-10', issuer: 'so-gd' },
    });
    expect(factsOf({ by: more })).toEqual({ why: 'number-with-day', option: '--by', given: more });
    const recorded = { number: '45/SGDĐT-GDTX', date: '2021-03-10' as Day, issuer: 'so-gd' };
    const knowing = (...requests: (typeof recorded)[]) =>
      refusalOf(
        () =>
          amendmentFacts(
            { words: ['PL.01'], options: { by: cited, requested: '45/SGDĐT-GDTX' } },
            { ...today, plan: { requests: requests.map((one) => ({ ...asked, ...one })) } },
          ).requested,
      );
    expect(knowing(recorded, recorded)).toEqual(recorded);
    expect(knowing(recorded, { ...recorded, date: '2020-03-10' as Day })).toMatchObject({ why: 'option-without' });
    expect(factsOf({ by: cited, requested: '45/SGDĐT-GDTX' })).toEqual({
      why: 'option-without',
      option: '--requested',
      other: '--requested-date',
    });
  });

  test('correct: what is not said stays as it was', () => {
    const instead = (options: { evidence?: string; date?: string; title?: string }) =>
      refusalOf(() => correctionFacts({ words: ['PL.01'], options }, today).document);
    expect(instead({ evidence: cited })).toEqual({ ...document, title: undefined });
    expect(instead({ evidence: more })).toEqual({ ...document, title: 'Kế hoạch của UBND tỉnh' });
    expect(instead({ evidence: more, title: '' })).toEqual({ ...document, title: null });
    expect(instead({ evidence: 'số 812/KH-UBND' })).toEqual({
      number: '812/KH-UBND',
      date: undefined,
      title: undefined,
    });
    expect(instead({ date: '25/3/2021' })).toEqual({ number: undefined, date: '2021-03-25', title: undefined });
    expect(instead({ evidence: cited, date: '1/3/2021' })).toMatchObject({ why: 'other-day' });
  });
});
