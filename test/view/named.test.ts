/** Tasks and agencies by the names that people give them. */
import { describe, expect, test } from 'vitest';
import { agencyNamed, taskNamed } from '../../src/view/named.ts';
import { planOf } from '../plans/written-plan.ts';

const agencies = `- {id: ubnd-tinh, name: UBND tỉnh Mẫu, kind: province}
- {id: so-mot, name: Sở Mẫu, short: SM, kind: department, aliases: [Sở Mẫu Một]}
- {id: so-hai, name: Sở  mẫu, kind: department}`;
const groups = '- {id: cac-so, name: Các sở liên quan, open: true}';
const rows = `- {id: PL.01, number: "01", text: Xây dựng Đề án, lead: [so-mot], due: 2021-Q4}
- {id: PL.a, number: "02", text: Báo cáo, lead: [so-mot], due: 2021-Q4}
- {id: PL.A, number: "03", text: Ban hành, lead: [so-mot], due: 2021-Q4}`;
const plan = await planOf({ agencies, groups, rows });

describe('a task', () => {
  test.each([
    ['PL.01', 'PL.01'],
    [' pl.01 ', 'PL.01'],
    ['PL.a', 'PL.a'],
    ['PL.A', 'PL.A'],
  ])('"%s" is %s', (given, id) => expect(taskNamed(plan, given)).toBe(id));

  test.each([
    ['PL.1', 'PL.01'],
    ['pl.a', 'PL.a'],
    ['II.3', null],
    ['', null],
  ])('"%s" is none', (given, nearest) =>
    expect(taskNamed(plan, given)).toEqual({ fault: 'unknown-task', given, nearest }),
  );
});

describe('an agency or a group', () => {
  test.each([
    ['so-mot', 'so-mot'],
    ['sm', 'so-mot'],
    ['so mau mot', 'so-mot'],
    ['các sở  liên quan', 'cac-so'],
    ['liên quan', 'cac-so'],
    ['Mẫu Một', 'so-mot'],
  ])('"%s" is %s', (given, id) => expect(agencyNamed(plan, given)).toBe(id));

  test.each([
    ['so-mo', { id: 'so-mot', name: 'Sở Mẫu' }],
    ['cac so lien quang', { id: 'cac-so', name: 'Các sở liên quan' }],
    ['liên qua', null],
    ['', null],
  ])('"%s" is none', (given, nearest) =>
    expect(agencyNamed(plan, given)).toEqual({ fault: 'unknown-agency', given, nearest }),
  );

  test('words that stand in the names of several are none of them', () => {
    expect(agencyNamed(plan, 'Sở')).toMatchObject({
      fault: 'several-agencies',
      agencies: [{ id: 'so-mot' }, { id: 'so-hai' }],
    });
  });

  test('a name that two bear is neither', () => {
    const both = [
      { id: 'so-mot', name: 'Sở Mẫu' },
      { id: 'so-hai', name: 'Sở  mẫu' },
    ];
    expect(agencyNamed(plan, 'Sở Mẫu')).toEqual({ fault: 'several-agencies', given: 'Sở Mẫu', agencies: both });
  });
});
