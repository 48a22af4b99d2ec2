/** A deadline that hangs on another task: it runs from that task's completion, as known on the day. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { look } from '../../src/view/look.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const row = (number: string, due: string, lead = 'so-mot') =>
  `- {number: "${number}", text: Việc ${number}, lead: [${lead}], due: ${due}}`;
const after = (task: string, within = ', within: 15 days') => `{after: {task: ${task}}${within}}`;
const chain = [row('01', '2021-Q4'), row('02', after('PL.01')), row('03', after('PL.02', ', within: 1 month'))];
const done = (date: string, agency = 'so-mot') =>
  `- {date: ${date}, agency: ${agency}, state: done, evidence: {number: 1/KH, date: ${date}}}`;

/** `PL.02 2021-06-16 in-term`, each task but the first. */
async function stood(asOf: string, parts: WrittenParts): Promise<string[]> {
  const view = look(await planOf({ rows: chain.join('\n'), ...parts }), asOf as Day, 0);
  return view.tasks.slice(1).map(({ task, deadline, standing }) => `${task.id} ${deadline?.day ?? '-'} ${standing}`);
}

test.each<[string, string, WrittenParts, string[]]>([
  ['nothing done', '2021-06-01', {}, ['PL.02 - awaiting-event', 'PL.03 - awaiting-event']],
  [
    'the day before it is done',
    '2021-05-31',
    { progress: { 'PL.01': done('2021-06-01') } },
    ['PL.02 - awaiting-event', 'PL.03 - awaiting-event'],
  ],
  [
    'on the day itself, which is not counted',
    '2021-06-01',
    { progress: { 'PL.01': done('2021-06-01') } },
    ['PL.02 2021-06-16 in-term', 'PL.03 - awaiting-event'],
  ],
  [
    'the last day',
    '2021-06-16',
    { progress: { 'PL.01': done('2021-06-01') } },
    ['PL.02 2021-06-16 due-soon', 'PL.03 - awaiting-event'],
  ],
  [
    'the day after',
    '2021-06-17',
    { progress: { 'PL.01': done('2021-06-01') } },
    ['PL.02 2021-06-16 overdue', 'PL.03 - awaiting-event'],
  ],
  [
    'a chain: the third runs from the second, late as it was',
    '2021-07-31',
    { progress: { 'PL.01': done('2021-06-01'), 'PL.02': done('2021-06-30') } },
    ['PL.02 2021-06-16 done-late', 'PL.03 2021-07-30 overdue'],
  ],
  [
    'opened again, it waits again',
    '2021-06-10',
    {
      progress: { 'PL.01': `${done('2021-06-01')}\n- {date: 2021-06-05, agency: so-mot, state: in-progress, note: x}` },
    },
    ['PL.02 - awaiting-event', 'PL.03 - awaiting-event'],
  ],
  [
    'opened again, who was late stays late',
    '2021-07-31',
    {
      progress: {
        'PL.01': `${done('2021-06-01')}\n- {date: 2021-07-05, agency: so-mot, state: in-progress, note: x}`,
        'PL.02': done('2021-06-30'),
      },
    },
    ['PL.02 2021-06-16 done-late', 'PL.03 2021-07-30 overdue'],
  ],
  [
    'done anew, who was late stays late',
    '2021-08-31',
    {
      progress: {
        'PL.01': `${done('2021-06-01')}\n- {date: 2021-07-05, agency: so-mot, state: in-progress, note: x}\n${done('2021-07-20')}`,
        'PL.02': done('2021-06-30'),
      },
    },
    ['PL.02 2021-06-16 done-late', 'PL.03 2021-07-30 overdue'],
  ],
  [
    'done before the other was, and by its own day',
    '2021-08-31',
    { progress: { 'PL.01': done('2021-07-01'), 'PL.02': done('2021-06-30') } },
    ['PL.02 2021-07-16 done-on-time', 'PL.03 2021-07-30 overdue'],
  ],
  [
    'the day of the other was a slip, and is corrected',
    '2021-08-31',
    {
      progress: {
        'PL.01': `${done('2021-06-01')}\n- {date: 2021-07-01, agency: so-mot, state: done, evidence: {number: 1/KH, date: 2021-06-20}, corrects: {date: 2021-06-01}}`,
        'PL.02': done('2021-06-30'),
      },
    },
    ['PL.02 2021-07-05 done-on-time', 'PL.03 2021-07-30 overdue'],
  ],
  [
    'by a group: done when the last of it is',
    '2021-06-10',
    {
      rows: [row('01', '2021-Q4', 'cac-huyen'), row('02', after('PL.01'))].join('\n'),
      progress: { 'PL.01': [done('2021-06-01', 'huyen-dong'), done('2021-06-02', 'huyen-tay')].join('\n') },
    },
    ['PL.02 - awaiting-event'],
  ],
  [
    'and from that one',
    '2021-06-10',
    {
      rows: [row('01', '2021-Q4', 'cac-huyen'), row('02', after('PL.01'))].join('\n'),
      progress: {
        'PL.01': [
          done('2021-06-01', 'huyen-dong'),
          done('2021-06-03', 'huyen-tay'),
          done('2021-06-05', 'huyen-nam'),
        ].join('\n'),
      },
    },
    ['PL.02 2021-06-20 in-term'],
  ],
  [
    'without a term there is no deadline then',
    '2021-06-10',
    {
      rows: [row('01', '2021-Q4'), row('02', after('PL.01', ''))].join('\n'),
      progress: { 'PL.01': done('2021-06-01') },
    },
    ['PL.02 - no-deadline'],
  ],
  [
    'working days',
    '2021-06-04',
    {
      rows: [row('01', '2021-Q4'), row('02', after('PL.01', ', within: 1 working day'))].join('\n'),
      progress: { 'PL.01': done('2021-06-04') },
    },
    ['PL.02 2021-06-07 in-term'],
  ],
  [
    'one that recurs is never done as a whole',
    '2021-06-10',
    {
      rows: [row('01', '{every: quarter, from: 2021}'), row('02', after('PL.01'))].join('\n'),
      progress: { 'PL.01': done('2021-03-01').replace('state', 'period: 2021-Q1, state') },
    },
    ['PL.02 - awaiting-event'],
  ],
  [
    'an open-ended one, once it was ended',
    '2021-06-10',
    { rows: [row('01', 'ongoing'), row('02', after('PL.01'))].join('\n'), progress: { 'PL.01': done('2021-06-01') } },
    ['PL.02 2021-06-16 in-term'],
  ],
  [
    'by a later document, from its day on',
    '2021-06-10',
    {
      rows: [row('01', '2021-Q4'), row('02', '2021-Q3')].join('\n'),
      progress: { 'PL.01': done('2021-06-01') },
      amendments: `- {instrument: {number: 5/UBND, date: 2021-06-10}, changes: [{task: PL.02, due: {from: 2021-Q3, to: ${after('PL.01')}}}]}`,
    },
    ['PL.02 2021-06-16 in-term'],
  ],
  [
    'for itself, or in a circle, it waits',
    '2021-06-10',
    {
      rows: [
        row('01', '2021-Q4'),
        row('02', after('PL.02')),
        row('03', after('PL.04')),
        row('04', after('PL.03')),
      ].join('\n'),
    },
    ['PL.02 - awaiting-event', 'PL.03 - awaiting-event', 'PL.04 - awaiting-event'],
  ],
  [
    'for a task that there is not',
    '2021-06-10',
    { rows: [row('01', '2021-Q4'), row('02', after('PL.09'))].join('\n') },
    ['PL.02 - awaiting-event'],
  ],
])('%s', async (_, asOf, parts, expected) => expect(await stood(asOf, parts)).toEqual(expected));

test('the deadline as issued stays told, with its own day, after another took its place', async () => {
  const rows = [row('01', '2021-Q4'), row('02', after('PL.01'))].join('\n');
  const amendments = `- {instrument: {number: 5/UBND, date: 2021-06-10}, changes: [{task: PL.02, due: {from: ${after('PL.01')}, to: 2021-Q4}}]}`;
  const plan = await planOf({ rows, amendments, progress: { 'PL.01': done('2021-06-01') } });
  const [, task] = look(plan, '2021-06-20' as Day).tasks;
  expect([task?.deadline?.day, task?.original?.day, task?.extensions]).toEqual(['2021-12-31', '2021-06-16', 1]);
});

test('ten thousand in a chain are looked at in one go', async () => {
  const rows = [row('0', '2021-Q4')];
  const progress: Record<string, string> = { 'PL.0': done('2021-06-01') };
  for (let number = 1; number < 10_000; number += 1) rows.push(row(String(number), after(`PL.${number - 1}`)));
  const view = look(await planOf({ rows: rows.join('\n'), progress }), '2021-06-10' as Day);
  expect(view.tasks.slice(0, 3).map(({ standing }) => standing)).toEqual([
    'done-on-time',
    'due-soon',
    'awaiting-event',
  ]);
  expect(view.tasks.filter(({ standing }) => standing === 'awaiting-event')).toHaveLength(9_998);
});
