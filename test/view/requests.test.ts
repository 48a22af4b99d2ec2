/** Which requests wait on a day: until they are granted or overtaken, or the task is done; whatever they ask for, they move nothing. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { look } from '../../src/view/look.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const asked = '- {number: 45/SM, date: 2021-09-10, issuer: so-mot, task: PL.01, to: 2022-Q2}';
const amended = (document: string, change: string) => `- {${document}, changes: [{task: PL.01, ${change}}]}`;
const extension = 'due: {from: 2021-Q4, to: 2022-Q1}';
const granting = (date: string) => `instrument: {number: 5/UBND, date: ${date}}`;
const named = (request: string) => `${granting('2021-09-20')}, requested: {${request}}`;

/** The numbers of the requests that wait, after the day in force. */
async function pending(parts: WrittenParts, asOf = '2021-12-15'): Promise<string> {
  const [task] = look(await planOf({ requests: asked, ...parts }), asOf as Day).tasks;
  return [task?.deadline?.day, ...(task?.requests ?? []).map(({ number }) => number)].join(' ');
}

test.each<[string, WrittenParts, string | undefined, string]>([
  ['from its day on', {}, '2021-09-10', '2021-12-31 45/SM'],
  ['not the day before', {}, '2021-09-09', '2021-12-31'],
  ['of another task', { requests: asked.replace('PL.01', 'PL.02') }, undefined, '2021-12-31'],
  [
    'several',
    { requests: `${asked}\n${asked.replace('45/SM', '51/SM').replace('09-10', '10-10')}` },
    undefined,
    '2021-12-31 45/SM 51/SM',
  ],
  ['moved since', { amendments: amended(granting('2021-09-20'), extension) }, undefined, '2022-03-31'],
  [
    'as it was before that',
    { amendments: amended(granting('2021-09-20'), extension) },
    '2021-09-19',
    '2021-12-31 45/SM',
  ],
  ['moved on the same day', { amendments: amended(granting('2021-09-10'), extension) }, undefined, '2022-03-31'],
  [
    'on the very day of the document that moves it',
    { amendments: amended(granting('2021-09-20'), extension) },
    '2021-09-20',
    '2022-03-31',
  ],
  ['moved before', { amendments: amended(granting('2021-09-09'), extension) }, undefined, '2022-03-31 45/SM'],
  [
    'moved by what has no number',
    { amendments: amended('instrument: {date: 2021-09-20}', extension) },
    undefined,
    '2021-12-31 45/SM',
  ],
  [
    'another lead is no answer',
    { amendments: amended(granting('2021-09-20'), 'lead: {from: [so-mot], to: [so-hai]}') },
    undefined,
    '2021-12-31 45/SM',
  ],
  [
    'a suspension is no answer',
    { amendments: amended(granting('2021-09-20'), 'suspend: true') },
    undefined,
    '2021-12-31 45/SM',
  ],
  [
    'but it is where it names the letter',
    { amendments: amended(named('number: 45/SM, date: 2021-09-10'), 'suspend: true') },
    undefined,
    '2021-12-31',
  ],
  ['named without its day', { amendments: amended(named('number: 45/SM'), 'suspend: true') }, undefined, '2021-12-31'],
  [
    'a letter of that number and another day',
    { amendments: amended(named('number: 45/SM, date: 2020-09-10'), 'suspend: true') },
    undefined,
    '2021-12-31 45/SM',
  ],
  ['withdrawn', { amendments: amended(granting('2021-09-20'), 'withdraw: true') }, undefined, '2021-12-31'],
  [
    'done',
    {
      progress: {
        'PL.01': '- {date: 2021-11-01, agency: so-mot, state: done, evidence: {number: 1/KH, date: 2021-11-01}}',
      },
    },
    undefined,
    '2021-12-31',
  ],
])('%s', async (_, parts, asOf, expected) => expect(await pending(parts, asOf)).toBe(expected));
