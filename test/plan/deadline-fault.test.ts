/** Which due value a text was meant to be. */
import { describe, expect, test } from 'vitest';
import { deadlineFacts } from '../../src/plan/deadline-fault.ts';

describe('a near miss is met with the value meant', () => {
  test.each([
    ['2021-q1', '2021-Q1'],
    ['2021Q1', '2021-Q1'],
    ['2021/Q1', '2021-Q1'],
    ['2021 Q1', '2021-Q1'],
    ['Q1-2021', '2021-Q1'],
    ['Q1/2021', '2021-Q1'],
    ['q4.2021', '2021-Q4'],
    ['2021-h2', '2021-H2'],
    ['H1 2021', '2021-H1'],
    ['2021-3', '2021-03'],
    ['2021/03', '2021-03'],
    ['3/2021', '2021-03'],
    ['2021-3-1', '2021-03-01'],
    ['2021/12/31', '2021-12-31'],
    ['31/12/2021', '2021-12-31'],
    ['1-3-2021', '2021-03-01'],
    ['31.12.2021', '2021-12-31'],
    ['onging', 'ongoing'],
    ['Ongoing', 'ongoing'],
    ['Quý I năm 2021', '2021-Q1'],
    ['trước ngày 15/12/2021', '2021-12-14'],
    ['thường xuyên', 'ongoing'],
  ])('%s: %s', (value, suggestion) => {
    expect(deadlineFacts(value)).toEqual({ value, fault: 'not-a-deadline', suggestion });
  });
});

describe('a period or day that does not exist is named as what it tries to be', () => {
  test.each([
    ['2021-Q5', 'no-such-quarter'],
    ['2021-Q0', 'no-such-quarter'],
    ['2021-q12', 'no-such-quarter'],
    ['2021-H3', 'no-such-half-year'],
    ['2021-13', 'no-such-month'],
    ['2021-00', 'no-such-month'],
    ['2021-02-30', 'no-such-day'],
    ['2021-2-30', 'no-such-day'],
    ['2021-02-29', 'no-such-day'],
    ['30/02/2021', 'not-a-deadline'],
    ['sớm', 'not-a-deadline'],
    ['Quý II', 'not-a-deadline'],
    ['hằng năm', 'not-a-deadline'],
    ['', 'not-a-deadline'],
  ])('%s: %s', (value, fault) => {
    expect(deadlineFacts(value)).toEqual({ value, fault, suggestion: null });
  });
});
