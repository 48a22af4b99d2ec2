/** Whose report counts for whom. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Report } from '../../src/plan/model.ts';
import { reportsFor, speaksFor, spokenFor } from '../../src/view/speakers.ts';
import { planOf } from '../plans/written-plan.ts';

const plan = await planOf();

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

describe('reportsFor', () => {
  const at = (agency: string) => ({ agency, date: '2021-12-15' }) as Report;
  const told = (forAll?: ReadonlySet<string>) => {
    const reports = ['huyen-tay', 'cac-huyen', 'so-mot', 'so-moi'].map(at);
    const counted = reportsFor(plan, ['huyen-dong', 'huyen-tay', 'so-cu'], reports, forAll);
    return [...counted].map(([agency, own]) => `${agency}: ${own.map((one) => one.agency).join(' ')}`);
  };

  test('gives each the reports that speak for it, in the order made', () => {
    expect(told()).toEqual(['huyen-dong: cac-huyen', 'huyen-tay: huyen-tay cac-huyen', 'so-cu: so-moi']);
  });

  test('those of an earlier lead count for all, once', () => {
    expect(told(new Set(['so-mot', 'cac-huyen']))).toEqual([
      'huyen-dong: cac-huyen so-mot',
      'huyen-tay: huyen-tay cac-huyen so-mot',
      'so-cu: cac-huyen so-mot so-moi',
    ]);
  });

  test('agrees with speaksFor for everybody in the register', () => {
    const ids = plan.register.map(({ id }) => id);
    for (const reporter of ids) {
      const spoken = spokenFor(plan, at(reporter));
      const expected = ids.filter((ower) => speaksFor(plan, reporter, ower, '2021-12-15' as Day));
      expect(ids.filter((id) => spoken.has(id))).toEqual(expected);
    }
  });
});
