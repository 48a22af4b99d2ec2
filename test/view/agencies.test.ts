/** Who owes a duty, and whose report counts for whom. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { answeringFor, isGone, membersOf, nameOf, owersOf, owersOn } from '../../src/view/agencies.ts';
import { planOf } from '../plans/written-plan.ts';

const plan = await planOf();
const districts = ['huyen-dong', 'huyen-tay', 'huyen-nam'];

describe('owersOf', () => {
  test.each([
    ['one agency', ['so-mot'], ['so-mot']],
    ["a group's members", ['cac-huyen'], districts],
    ['an open group with members: these', ['cac-so-tinh'], ['so-mot', 'so-hai']],
    ['an open group without members: itself', ['cac-so'], ['cac-so']],
    ['several leads', ['so-mot', 'so-hai'], ['so-mot', 'so-hai']],
    ['an agency that is also a member owes it once', ['so-mot', 'cac-so-tinh'], ['so-mot', 'so-hai']],
    ['groups and an agency', ['so-hai', 'cac-huyen', 'cac-so'], ['so-hai', ...districts, 'cac-so']],
    ['an id that nobody has', ['so-muoi'], ['so-muoi']],
    ['nobody', [], []],
  ])('%s', (_, lead, expected) => expect(owersOf(plan, lead)).toEqual(expected));
});

describe('owersOn', () => {
  const groups = `- id: cac-huyen
  name: UBND cấp huyện
  members:
    - huyen-dong
    - {agency: huyen-tay, until: 2021-06-30}
    - {agency: huyen-nam, since: 2021-07-01}
- {id: cac-so, name: Các sở, members: [{agency: so-mot, until: 2021-06-30}, {agency: so-hai, until: 2021-09-30}]}`;

  test.each([
    ['the last day as a member', ['cac-huyen'], '2021-06-30', ['huyen-dong', 'huyen-tay']],
    ['the first day as a member', ['cac-huyen'], '2021-07-01', ['huyen-dong', 'huyen-nam']],
    ['one that is left', ['cac-so'], '2021-09-30', ['so-hai']],
    ['when nobody is left, the last list stands', ['cac-so'], '2021-10-01', ['so-mot', 'so-hai']],
    [
      'an agency whose group changes beside it',
      ['so-mot', 'cac-huyen'],
      '2021-07-01',
      ['so-mot', 'huyen-dong', 'huyen-nam'],
    ],
    ['an agency that leads beside a group it left', ['so-mot', 'cac-so'], '2021-09-30', ['so-mot', 'so-hai']],
  ])('%s', async (_, lead, asOf, expected) => {
    expect(owersOn(await planOf({ groups }), lead, asOf as Day)).toEqual(expected);
  });

  test('without terms: all that ever owed', () => {
    expect(owersOn(plan, ['cac-huyen', 'so-mot'], '2021-12-15' as Day)).toEqual([...districts, 'so-mot']);
  });
});

test('nameOf and membersOf fall back on the id', () => {
  expect(['so-mot', 'cac-huyen', 'so-muoi'].map((id) => nameOf(plan, id))).toEqual([
    'Sở Mẫu Một',
    'UBND cấp huyện',
    'so-muoi',
  ]);
  expect(['so-mot', 'cac-huyen', 'cac-so', 'so-muoi'].map((id) => membersOf(plan, id))).toEqual([
    ['so-mot'],
    districts,
    ['cac-so'],
    ['so-muoi'],
  ]);
});

test.each([
  ['2021-06-30', false, ['so-cu']],
  ['2021-07-01', true, ['so-moi']],
])('on %s, around the last day in office, the old department is gone: %s', (asOf, gone, answering) => {
  expect(isGone(plan, 'so-cu', asOf as Day)).toBe(gone);
  expect(answeringFor(plan, 'so-cu', asOf as Day)).toEqual(answering);
});
