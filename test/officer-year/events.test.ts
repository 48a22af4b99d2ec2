/** A deadline that hangs on an event, from the day on which the event is recorded: the invented plan nam-2021, a little earlier. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../main/environment.ts';
import { office } from './office.ts';
import { type LivedStory, live } from './story-file.ts';

const kept = join(import.meta.dirname, 'events/nam-2021.txt');
/** The plan before anybody knew of the event that II.3.8 hangs on, or reported on it. */
const place = office(join(repository, 'test/plans/nam-2021'), (plan) => {
  const text = readFileSync(join(plan, 'plan.yaml'), 'utf8');
  const unknown = text.replace('\n                occurred: 2021-09-15', '');
  if (unknown === text) throw new Error('nam-2021 has no such event any more');
  writeFileSync(join(plan, 'plan.yaml'), unknown);
  rmSync(join(plan, 'progress/II.3.8.yaml'));
});
afterAll(() => place.end());

let story: LivedStory;
beforeAll(async () => {
  story = await live(place, readFileSync(kept, 'utf8'));
}, 60_000);

test('goes as it is kept', async () => {
  await expect(story.text).toMatchFileSnapshot(kept);
});

const on = async (day: string, id: string) => {
  const { stdout } = await place.dondoc(day, 'status', '--at', day, '--as-of', day, '--format', 'json');
  return JSON.parse(stdout).tasks.find((task: { id: string }) => task.id === id);
};

test.each([
  ['2022-03-31', { standing: 'awaiting-event', due: { day: null }, because: 'nothing was recorded yet' }],
  ['2022-04-04', { standing: 'in-term', daysLeft: 88, due: { day: '2022-07-01' }, because: '26 + 31 + 30 + 1 days' }],
  ['2022-06-30', { standing: 'due-soon', daysLeft: 1, due: { day: '2022-07-01' }, because: 'the day before' }],
  ['2022-07-05', { standing: 'done-late', daysLate: 3, completedOn: '2022-07-04', because: 'three days after 1/7' }],
])('II.3.8, three months after 1/4/2022, on the evening of %s', async (day, { because, ...expected }) => {
  expect(await on(day, 'II.3.8'), because).toMatchObject(expected);
});

test('II.3.5 has the deadline that a document gave it', async () => {
  expect(await on('2022-04-06', 'II.3.5')).toMatchObject({
    due: { value: '2022-09-30', day: '2022-09-30' },
    standing: 'in-term',
    // 24 + 31 + 30 + 31 + 31 + 30
    daysLeft: 177,
    extensions: 1,
  });
});

test('the day of the event is the only thing that is new in the issued text: one line', () => {
  const lines = place.git('diff', '--unified=0', 'issued', 'HEAD', '--', 'plan/plan.yaml').split('\n');
  expect(lines.filter((line) => /^[-+](?![-+]{2} )/.test(line))).toEqual(['+                occurred: 2022-04-01']);
  expect(place.git('diff', '--numstat', 'issued', 'HEAD').split('\n')).toEqual([
    '1\t0\tplan/amendments.yaml',
    '1\t0\tplan/plan.yaml',
    '3\t0\tplan/progress/II.3.8.yaml',
  ]);
});

test('check finds no error, and nothing unlawful since the first commit', async () => {
  const checked = await place.dondoc('2022-07-05', 'check', '--against', 'issued', '--format', 'json');
  expect(JSON.parse(checked.stdout).totals).toEqual(expect.objectContaining({ error: 0 }));
  expect(checked.code).toBe(0);
});
