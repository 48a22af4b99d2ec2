/** Wordings of deadlines: those of real plans, the ways they are typed, and those that must not be read. */
import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/wording/wording.ts';
import { rowsOf, summaryOf } from './reading-summary.ts';

describe('wordings of real plans', () => {
  it.each(rowsOf('deadline-phrases.tsv'))('%s: %s', (wording, meaning) => {
    const reading = readWording(wording);
    expect(reading.due === null ? 'unreadable' : summaryOf(reading)).toBe(meaning);
  });
});

describe('wordings of offices, by kind', () => {
  it.each(rowsOf('wordings-of-offices.tsv'))('%s: %s', (wording, meaning) => {
    const reading = readWording(wording);
    expect(reading.due === null ? 'unreadable' : summaryOf(reading)).toBe(meaning);
  });
});

describe('wordings that are understood', () => {
  it.each(rowsOf('wordings-understood.tsv'))('%s: %s', (wording, meaning) => {
    expect(summaryOf(readWording(wording))).toBe(meaning);
  });
});

describe('wordings that are refused', () => {
  it.each(rowsOf('wordings-refused.tsv'))('%s: %s', (wording, fault) => {
    expect(summaryOf(readWording(wording))).toBe(fault);
  });

  it('refuses a paragraph', () => {
    const wording = `Quý IV/2021 ${'và '.repeat(200)}`;
    expect(readWording(wording)).toEqual({
      due: null,
      fault: 'not-understood',
      steps: [{ kind: 'too-long', length: 611, limit: 500 }],
    });
  });
});

describe('the day of a reading', () => {
  it.each([
    ['Quý I năm 2021', '2021-03-31'],
    ['tháng 2/2024', '2024-02-29'],
    ['6 tháng đầu năm 2021', '2021-06-30'],
    ['trước năm 2025', '2024-12-31'],
    ['Thường xuyên trong năm 2021', null],
    ['Hằng năm', null],
    ['15 ngày sau khi ban hành', null],
    ['Quý II', undefined],
  ])('%s: %s', (wording, day) => {
    const reading = readWording(wording);
    expect(reading.due === null ? undefined : reading.day).toBe(day);
  });
});

it('keeps the words of an event as they were typed', () => {
  const wording = 'Sau khi  Đề án “Xã hội học tập giai đoạn 2021 – 2030” được phê duyệt./.';
  expect(readWording(wording.normalize('NFD')).due).toEqual({
    kind: 'event',
    event: 'Đề án “Xã hội học tập giai đoạn 2021 – 2030” được phê duyệt',
    within: null,
    occurred: null,
  });
});
