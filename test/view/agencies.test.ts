/** Who owes a duty, and whose report counts for whom. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { membersOf, nameOf, owersOf, owersOn, speaksFor } from '../../src/view/agencies.ts';
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
    ['an agency that leads beside a group it left', ['so-mot', 'cac-so'], '2021-09-30', ['so-mot', 'so-hai']],
  ])('%s', async (_, lead, asOf, expected) => {
    expect(owersOn(await planOf({ groups }), lead, asOf as Day)).toEqual(expected);
  });

  test('without terms: all that ever owed', () => {
    expect(owersOn(plan, ['cac-huyen', 'so-mot'], '2021-12-15' as Day)).toEqual([...districts, 'so-mot']);
  });
});

describe('speaksFor', () => {
  test.each([
    ['itself', 'so-mot', 'so-mot', true],
    ['another', 'so-hai', 'so-mot', false],
    ['a group for its member', 'cac-huyen', 'huyen-tay', true],
    ['a member for its group', 'huyen-tay', 'cac-huyen', false],
    ['a member for another', 'huyen-tay', 'huyen-dong', false],
    ['a group for an agency outside', 'cac-huyen', 'so-mot', false],
    ['a successor', 'so-moi', 'so-cu', true],
    ["a successor's successor", 'so-sau', 'so-cu', true],
    ['a predecessor', 'so-cu', 'so-moi', false],
    ['one that nobody has', 'so-muoi', 'so-mot', false],
  ])('%s', (_, reporter, ower, expected) =>
    expect(speaksFor(plan, reporter, ower, '2021-12-15' as Day)).toBe(expected),
  );

  test('ends where agencies succeed one another in a circle', async () => {
    const agencies = ['a b', 'b a', 'ubnd-tinh a'].map((line) => {
      const [id, successor] = line.split(' ');
      return `- {id: ${id}, name: ${id}, kind: department, successors: [${successor}]}`;
    });
    const circle = await planOf({ agencies: agencies.join('\n'), groups: '- {id: g, name: G, open: true}' });
    expect(speaksFor(circle, 'b', 'ubnd-tinh', '2021-12-15' as Day)).toBe(true);
    expect(speaksFor(circle, 'ubnd-tinh', 'a', '2021-12-15' as Day)).toBe(false);
  });

  test.each([
    ['while both are in office', '2025-02-27', false],
    ['on the last day of the one', '2025-02-28', false],
    ['from the day after', '2025-03-01', true],
  ])('a successor, %s', async (_, day, expected) => {
    const agencies = `- {id: ubnd-tinh, name: UBND tỉnh, kind: province}
- {id: so-cu, name: Sở Cũ, kind: department, until: 2025-02-28, successors: [so-moi]}
- {id: so-moi, name: Sở Mới, kind: department}`;
    const merged = await planOf({ agencies, groups: '- {id: g, name: G, open: true}' });
    expect(speaksFor(merged, 'so-moi', 'so-cu', day as Day)).toBe(expected);
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
