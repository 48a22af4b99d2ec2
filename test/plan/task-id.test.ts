/** Ids from the document's own numbering. */
import { describe, expect, test } from 'vitest';
import { appendixId, bareNumber, numberedUnder, root } from '../../src/plan/task-id.ts';
import { planOf } from '../plans/written-plan.ts';

/** The id of the clause reached by these numbers; a bullet may carry its ordinal: `-2`. */
function idOf(numbers: string): string {
  return numbers.split(' > ').reduce((parent, number) => {
    const bullet = /^([-–+•*])(\d+)$/.exec(number);
    return numberedUnder(parent, bullet?.[1] ?? number, Number(bullet?.[2] ?? 0));
  }, root).id;
}

describe('numberedUnder', () => {
  test.each([
    ['II', 'II'],
    ['II > 1', 'II.1'],
    ['II > 1 > 1.1', 'II.1.1'],
    ['II > 1 > 1.2 > a', 'II.1.2.a'],
    ['II > 1 > 1.2 > b > -2', 'II.1.2.b.2'],
    ['II > 4 > 4.3 > -3', 'II.4.3.3'],
    ['II > 1 > 10', 'II.1.10'],
    ['II > 1 > 11.1', 'II.1.11.1'],
    ['II > 6 > 6.1 > 6.1.2', 'II.6.1.2'],
    ['III > -1', 'III.1'],
    ['III > 1 > –1 > +2', 'III.1.1.2'],
    ['Điều 1 > 1', 'Điều 1.1'],
  ])('%s: %s', (numbers, id) => expect(idOf(numbers)).toBe(id));
});

test.each([
  ['01', '01'],
  ['1.', '1'],
  ['2)', '2'],
  ['3.)', '3'],
  ['1.1', '1.1'],
])('the number %s is %s in ids', (number, bare) => expect(bareNumber(number)).toBe(bare));
test.each([
  [1, 'PL'],
  [2, 'PL2'],
  [11, 'PL11'],
])('appendix %i is %s', (position, id) => expect(appendixId(position)).toBe(id));

test('in a plan: bullets count among themselves, an explicit id overrides, rows follow', async () => {
  const duty = 'task: {lead: [so-mot], due: ongoing}';
  const body = `- number: II
  heading: NHIỆM VỤ
  items:
    - number: "1"
      heading: Việc
      items:
        - {number: "-", text: không phải nhiệm vụ}
        - {number: "1.1", text: có số, ${duty}}
        - {number: "-", text: gạch thứ hai, ${duty}}
        - {number: "–", text: gạch thứ ba, task: {id: VIEC-3, lead: [so-mot], due: ongoing}}`;
  const { tasks } = await planOf({ body });
  expect(tasks.map(({ id, label, source }) => `${id} | ${label} | ${source}`)).toEqual([
    'II.1.1 | mục II.1.1 | body',
    'II.1.2 | mục II.1, gạch đầu dòng thứ 2 | body',
    'VIEC-3 | mục II.1, gạch đầu dòng thứ 3 | body',
    'PL.01 | Phụ lục, số TT 01 | appendix',
  ]);
});
