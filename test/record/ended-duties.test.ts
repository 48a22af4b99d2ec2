/** Open-ended duties that an edit ends, whole or for some of those who owe them. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { dutiesEnded } from '../../src/record/ended-duties.ts';
import { look } from '../../src/view/look.ts';
import { planOf } from '../plans/written-plan.ts';

const done = (agency: string) =>
  `- {date: 2021-03-02, agency: ${agency}, state: done, evidence: {number: 8/KH, date: 2021-03-01}}`;

/** What ends between the reports before and those after, of a task of three districts without an end. */
async function ended(before: readonly string[], after: readonly string[], due = 'ongoing') {
  const rows = `- {number: "01", text: Tuyên truyền, lead: [cac-huyen], due: ${due}}`;
  const viewOf = async (agencies: readonly string[]) => {
    const progress = agencies.length === 0 ? {} : { 'PL.01': agencies.map(done).join('\n') };
    return look(await planOf({ rows, progress }), '2021-08-01' as Day);
  };
  return dutiesEnded({ before: await viewOf(before), after: await viewOf(after) });
}

test('for those whose part is done now, and was not', async () => {
  expect(await ended([], ['huyen-tay'])).toEqual([{ id: 'PL.01', agencies: ['UBND huyện Tây'] }]);
  expect(await ended(['huyen-dong'], ['huyen-dong', 'huyen-tay'])).toEqual([
    { id: 'PL.01', agencies: ['UBND huyện Tây'] },
  ]);
  expect(await ended(['huyen-dong'], ['huyen-dong'])).toEqual([]);
});

test('as a whole, where all have done it', async () => {
  const [all, two] = [
    ['huyen-dong', 'huyen-tay', 'huyen-nam'],
    ['huyen-dong', 'huyen-tay'],
  ];
  expect(await ended(two, all)).toEqual([{ id: 'PL.01', agencies: [] }]);
  expect(await ended(all, all)).toEqual([]);
});

test('not where something falls due anyway', async () => {
  expect(await ended([], ['huyen-tay'], '2021-Q4')).toEqual([]);
});
