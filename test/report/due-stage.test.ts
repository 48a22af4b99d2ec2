/** When a reminder is due: on the boundary days of each stage, and once for each of them. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Stages } from '../../src/plan/model.ts';
import { dueStage, escalation, review } from '../../src/report/due-stage.ts';

const deadline = '2021-06-30' as Day;
const days = (...names: string[]) => names as Day[];
const stages = (changed: Partial<Stages> = {}) =>
  ({ before: [30, 7], overdueEvery: 7, escalateAfter: 30, endAfter: 90, reviewEvery: null, ...changed }) as Stages;

describe('dueStage', () => {
  test.each<[string, string[], string | null, number?]>([
    ['2021-05-30', [], null],
    ['2021-05-31', [], 'before-30', 0],
    ['2021-06-10', [], 'before-30', 10],
    ['2021-06-10', ['2021-05-31'], null],
    ['2021-06-10', ['2021-05-30'], 'before-30', 10],
    ['2021-06-23', ['2021-05-31'], 'before-7', 0],
    ['2021-06-30', ['2021-06-23'], null],
    ['2021-06-30', [], 'before-7', 7],
    ['2021-07-01', ['2021-06-30'], null],
    ['2021-07-07', ['2021-06-30'], 'overdue-7', 0],
    ['2021-07-08', ['2021-06-30'], 'overdue-8', 1],
    ['2021-07-01', [], 'overdue-1', 0],
    ['2021-09-28', [], 'overdue-90', 0],
    ['2021-09-29', [], null],
  ])('on %s, told on %j: %s', (asOf, told, stage, late = 0) => {
    expect(dueStage(stages(), deadline, days(...told), asOf as Day)).toEqual(stage === null ? null : { stage, late });
  });

  test('never again while overdue, where the plan says so', () => {
    expect(dueStage(stages({ overdueEvery: 0 }), deadline, [], '2021-07-08' as Day)).toBeNull();
  });
});

describe('escalation', () => {
  test.each<[string, string[], string | null, number?]>([
    ['2021-07-30', [], null],
    ['2021-07-31', [], 'escalated-31', 0],
    ['2021-08-06', ['2021-07-31'], null],
    ['2021-08-07', ['2021-07-31'], 'escalated-38', 0],
    ['2021-09-29', [], null],
  ])('on %s, told on %j: %s', (asOf, told, stage, late = 0) => {
    expect(escalation(stages(), deadline, days(...told), asOf as Day)).toEqual(stage === null ? null : { stage, late });
  });

  test('once, where agencies are not told again', () => {
    const once = stages({ overdueEvery: 0 });
    const asOf = '2021-08-09' as Day;
    expect(escalation(once, deadline, [], asOf)).toEqual({ stage: 'escalated-40', late: 0 });
    expect(escalation(once, deadline, days('2021-07-31'), asOf)).toBeNull();
  });
});

describe('review', () => {
  const silence = { since: '2021-01-15' as Day, months: 6 };

  test.each<[string, number | null, string[], string, number | null]>([
    ['the interval is not over on its last day', null, [], '2021-07-15', null],
    ['it is, the day after', null, [], '2021-07-16', 0],
    ['days of the stages', 30, [], '2021-02-15', 0],
    ['days of the stages, not over', 30, [], '2021-02-14', null],
    ['asked since: from the question on', 30, ['2021-02-15'], '2021-03-16', null],
    ['asked since: again on the day', 30, ['2021-02-15'], '2021-03-17', 0],
    ['asked since: caught up', 30, ['2021-02-15'], '2021-03-20', 3],
    ['asked on the day of the report', 30, ['2021-01-15'], '2021-02-14', 0],
    ['a question before the report does not count', 30, ['2021-01-10'], '2021-02-14', null],
    ['never', 0, [], '2023-01-01', null],
  ])('%s', (_, reviewEvery, told, asOf, late) => {
    const due = review(stages({ reviewEvery }), silence, days(...told), asOf as Day);
    expect(due).toEqual(late === null ? null : { stage: `review-${asOf}`, late });
  });
});
