/** The periods of a recurring duty that are owed, told in rows. */
import { expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { owedPeriods } from '../../../src/output/words/owed-periods.ts';
import type { State } from '../../../src/plan/model.ts';

const occurrence = (
  period: string,
  standing: 'overdue' | 'done-on-time' | 'due-soon',
  state: State = 'not-started',
) => ({ period, day: '2021-12-31' as Day, state, standing, completedOn: null, doneByDescription: false });

test('one is named, several are counted, three in a row are told by their ends', () => {
  const years = ['2020', '2021', '2022', '2023', '2024', '2025'].map((year) => occurrence(year, 'overdue'));
  expect(owedPeriods(years.slice(0, 1), 'vi')).toBe('Kỳ chưa báo cáo: năm 2020');
  expect(owedPeriods(years.slice(0, 2), 'vi')).toBe('Các kỳ chưa báo cáo: năm 2020, năm 2021 (02 kỳ)');
  expect(owedPeriods(years, 'vi')).toBe('Các kỳ chưa báo cáo: từ năm 2020 đến năm 2025 (06 kỳ)');
  expect(owedPeriods(years, 'en')).toBe('Periods without a report: 2020 to 2025 (6 periods)');
});

test('a period that is done parts two rows, and one that was begun is no longer without a report', () => {
  const quarters = [
    occurrence('2021-Q1', 'overdue'),
    occurrence('2021-Q2', 'done-on-time', 'done'),
    occurrence('2021-Q3', 'overdue', 'in-progress'),
    occurrence('2021-Q4', 'due-soon'),
  ];
  expect(owedPeriods(quarters, 'vi')).toBe('Các kỳ chưa hoàn thành: quý I năm 2021, quý III năm 2021 (02 kỳ)');
  expect(owedPeriods(quarters, 'en', false)).toBe('Q1 2021, Q3 2021 (2 periods)');
});

test('nothing is said where nothing is owed', () => {
  expect(owedPeriods([occurrence('2021-Q4', 'due-soon')], 'vi')).toBe('');
});
