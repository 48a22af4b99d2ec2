/** Phrases that name a task of the plan, and those that only look so. */
import { describe, expect, test } from 'vitest';
import { dueName } from '../../src/calendar/due-name.ts';
import { readWording, wordingAgrees } from '../../src/wording/wording.ts';

const named = (phrase: string) => {
  const { due } = readWording(phrase);
  return due === null ? null : dueName(due);
};

test.each([
  ['sau khi hoàn thành nhiệm vụ PL.03', '{after: {task: PL.03}}'],
  ['Sau nhiệm vụ PL.03', '{after: {task: PL.03}}'],
  ['15 ngày sau khi hoàn thành nhiệm vụ PL.03', '{after: {task: PL.03}, within: 15 days}'],
  ['Trong 15 ngày sau khi hoàn thành nhiệm vụ PL.03.', '{after: {task: PL.03}, within: 15 days}'],
  [
    'trong vòng 10 ngày làm việc kể từ ngày hoàn thành nhiệm vụ II.1.2.b.2',
    '{after: {task: II.1.2.b.2}, within: 10 working days}',
  ],
  ['02 tháng sau khi nhiệm vụ pl2.1 được hoàn thành', '{after: {task: PL2.1}, within: 2 months}'],
  ['SAU KHI PL.03 HOÀN THÀNH', '{after: {task: PL.03}}'],
])('%s', (phrase, due) => expect(named(phrase)).toBe(due));

test.each([
  'sau khi hoàn thành nhiệm vụ 3.1',
  'sau khi hoàn thành nhiệm vụ PL',
  'sau khi hoàn thành Đề án PL.03',
  '0 ngày sau khi hoàn thành nhiệm vụ PL.03',
])('%s names no task', (phrase) => expect(String(named(phrase))).not.toMatch(/task/));

describe('agrees with', () => {
  const agrees = (phrase: string, due: Parameters<typeof wordingAgrees>[1]) => {
    const reading = readWording(phrase);
    return reading.due !== null && wordingAgrees(reading, due, '2021-01-05');
  };
  const within = { count: 15, unit: 'days' } as const;
  const due = { kind: 'after-task', task: 'PL.03', within, completed: null } as const;
  test.each([
    ['15 ngày sau khi hoàn thành nhiệm vụ PL.03', true],
    ['sau khi hoàn thành nhiệm vụ PL.03', true],
    ['15 ngày sau khi hoàn thành nhiệm vụ PL.04', false],
    ['20 ngày sau khi hoàn thành nhiệm vụ PL.03', false],
    ['15 ngày sau khi Đề án được phê duyệt', true],
    ['Quý III năm 2021', false],
  ])('%s: %s', (phrase, expected) => expect(agrees(phrase, due)).toBe(expected));

  test('words for the event, where the phrase names a task', () => {
    const event = { kind: 'event', event: 'xong PL.03', within, occurred: null } as const;
    expect(agrees('15 ngày sau khi hoàn thành nhiệm vụ PL.03', event)).toBe(true);
  });
});
