/** What changed between two versions, by task, and what that does to the standings. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import { diffAnswer } from '../../src/report/diff.ts';
import type { DiffAnswer } from '../../src/report/diff-answer.ts';
import { look } from '../../src/view/look.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

async function diffOf(before: WrittenParts, after: WrittenParts, asOf = '2021-12-15'): Promise<DiffAnswer> {
  const [old, now] = [await planOf(before), await planOf(after)];
  const on = asOf as Day;
  return diffAnswer(
    { view: look(old, on), version: { name: 'main', commit: 'a'.repeat(40), day: '2021-01-10' as Day } },
    { view: look(now, on), version: { name: null, commit: null, day: null } },
    comparePlans(old, now),
    ({ place }) => ({ file: place.file, line: 7 }),
  );
}

/** Each task with the kinds of its changes and its standings. */
function told({ tasks }: DiffAnswer): string[] {
  return tasks.map(({ id, changes, standing }) => {
    const kinds = changes.map(({ kind }) => kind).join(' ');
    const stood = standing === null ? '' : `${standing.before?.standing ?? '-'} > ${standing.after?.standing ?? '-'}`;
    return [id, kinds, stood].filter((part) => part !== '').join(': ');
  });
}

const row = (number: string, text: string, due = '2021-Q4') =>
  `- {number: "${number}", text: ${text}, lead: [so-mot], due: ${due}}`;
const three = [row('01', 'Việc một'), row('02', 'Việc hai'), row('03', 'Việc ba')].join('\n');
const done = '- {date: 2021-11-01, agency: so-mot, state: done, evidence: {number: 8/KH, date: 2021-10-30}}';

test('nothing for two versions that say the same', async () => {
  const answer = await diffOf({ rows: three }, { rows: three });
  expect(answer).toMatchObject({ tasks: [], register: [], document: [], settings: [] });
  expect(answer.totals.after).toEqual(answer.totals.before);
});

test('says which versions, and counts both on the day', async () => {
  const answer = await diffOf({ rows: three }, { rows: three, progress: { 'PL.02': done } });
  expect(answer).toMatchObject({
    kind: 'diff',
    asOf: '2021-12-15',
    revision: null,
    before: { name: 'main', commit: 'a'.repeat(40), day: '2021-01-10' },
    after: { name: null, commit: null, day: null },
  });
  expect(answer.totals.before).toMatchObject({ tasks: 3, dueSoon: 3, done: 0 });
  expect(answer.totals.after).toMatchObject({ tasks: 3, dueSoon: 2, done: 1, doneOnTime: 1 });
});

describe('tasks', () => {
  test('stand in document order, with their standings before and after', async () => {
    const answer = await diffOf(
      { rows: three },
      { rows: three.replace('Việc ba', 'Việc bốn'), progress: { 'PL.01': done } },
      '2022-01-01',
    );
    expect(told(answer)).toEqual(['PL.01: report-added: overdue > done-on-time', 'PL.03: issued-text']);
    expect(answer.tasks[0]?.standing).toEqual({
      before: { standing: 'overdue', daysLate: 1, daysLeft: null, day: '2021-12-31', doneByDescription: false },
      after: { standing: 'done-on-time', daysLate: null, daysLeft: null, day: '2021-12-31', doneByDescription: false },
    });
  });

  test.each([
    ['first', [row('02', 'Việc hai'), row('03', 'Việc ba')], ['PL.01: task-removed: due-soon > -', 'PL.03: deadline']],
    ['last', [row('01', 'Việc một')], ['PL.02: task-removed: due-soon > -', 'PL.03: task-removed: due-soon > -']],
  ])('removed %s stand where they stood', async (_, rows, expected) => {
    const changed = rows.map((one) =>
      one.replace('Việc ba, lead: [so-mot], due: 2021-Q4', 'Việc ba, lead: [so-mot], due: 2021-12'),
    );
    expect(told(await diffOf({ rows: three }, { rows: changed.join('\n') }))).toEqual(expected);
  });

  test('added have no standing before', async () => {
    const answer = await diffOf({ rows: row('01', 'Việc một') }, { rows: three });
    expect(told(answer)).toEqual(['PL.02: task-added: - > due-soon', 'PL.03: task-added: - > due-soon']);
    expect(answer.tasks[0]?.changes[0]).toMatchObject({
      lead: [{ id: 'so-mot', name: 'Sở Mẫu Một' }],
      due: { value: '2021-Q4', day: '2021-12-31' },
    });
  });

  test('under a new id keep their standing and their reports', async () => {
    const renamed = row('01', 'Việc một').replace('number', 'id: NV-1, number');
    const answer = await diffOf(
      { rows: row('01', 'Việc một'), progress: { 'PL.01': done } },
      { rows: renamed, progress: { 'NV-1': done } },
    );
    expect(told(answer)).toEqual(['NV-1: task-id']);
  });

  test('with another standing alone are told too', async () => {
    const answer = await diffOf(
      { rows: row('01', 'Việc một') },
      { rows: row('01', 'Việc một'), settings: 'dueSoonDays: 5' },
    );
    expect(told(answer)).toEqual(['PL.01: due-soon > in-term']);
    expect(answer.settings).toMatchObject([{ kind: 'setting', key: 'dueSoonDays', before: '30', after: '5' }]);
  });
});

describe('an amendment', () => {
  const amendments = `- instrument: {number: 5/UBND, date: 2021-11-01}
  changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q2}}, {task: PL.03, suspend: true}]`;

  test('of two tasks stands under each, with what it changes there', async () => {
    const answer = await diffOf({ rows: three }, { rows: three, amendments });
    expect(told(answer)).toEqual([
      'PL.01: amendment-added: due-soon > in-term',
      'PL.03: amendment-added: due-soon > suspended',
    ]);
    expect(answer.tasks.map(({ changes }) => changes[0])).toMatchObject([
      { amendment: { instrument: { number: '5/UBND' }, changes: [{ of: 'due', from: '2021-Q4', to: '2022-Q2' }] } },
      { amendment: { instrument: { number: '5/UBND' }, changes: [{ of: 'suspend' }] } },
    ]);
  });

  test('removed and edited stands under each as well', async () => {
    const removed = await diffOf({ rows: three, amendments }, { rows: three });
    expect(told(removed).map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
      'PL.01 amendment-removed',
      'PL.03 amendment-removed',
    ]);
    const edited = await diffOf(
      { rows: three, amendments },
      { rows: three, amendments: amendments.replace('PL.03', 'PL.02') },
    );
    expect(told(edited).map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
      'PL.01 amendment-edited',
      'PL.02 amendment-edited',
      'PL.03 amendment-edited',
    ]);
  });
});

test('the register and the document stand apart from the tasks', async () => {
  const answer = await diffOf(
    { groups: '- {id: cac-huyen, name: UBND cấp huyện, members: [huyen-dong, huyen-tay]}' },
    {
      groups: '- {id: cac-huyen, name: UBND cấp huyện, members: [huyen-dong, huyen-nam]}',
      body: '- {number: I, text: Các sở thực hiện.}',
      daysOff: '- {year: 2021, off: [2021-04-21]}',
    },
  );
  expect(answer.tasks).toEqual([]);
  expect(answer.register).toMatchObject([
    { kind: 'member-dropped', group: { name: 'UBND cấp huyện' }, agency: { id: 'huyen-tay', name: 'UBND huyện Tây' } },
    { kind: 'member-added', agency: { id: 'huyen-nam' } },
  ]);
  expect(answer.document).toMatchObject([{ kind: 'issued-text', part: 'I', after: 'Các sở thực hiện.' }]);
  expect(answer.settings).toMatchObject([{ kind: 'day-off', day: '2021-04-21', before: null, after: 'off' }]);
});

test('a member is named by the version that has it', async () => {
  const agencies = '- {id: ubnd-tinh, name: UBND tỉnh, kind: province}\n- {id: so-mot, name: Sở Một, kind: department}';
  const members = (ids: string) => `- {id: cac-so, name: Các sở, members: [${ids}]}`;
  const { register } = await diffOf(
    { agencies: `${agencies}\n- {id: so-cu, name: Sở Cũ, kind: department}`, groups: members('so-mot, so-cu') },
    { agencies: `${agencies}\n- {id: so-moi, name: Sở Mới, kind: department}`, groups: members('so-mot, so-moi') },
  );
  expect(register.filter(({ kind }) => kind.startsWith('member'))).toMatchObject([
    { kind: 'member-dropped', agency: { id: 'so-cu', name: 'Sở Cũ' } },
    { kind: 'member-added', agency: { id: 'so-moi', name: 'Sở Mới' } },
  ]);
});

test('a change says in which version and where it stands', async () => {
  const answer = await diffOf({ rows: three, progress: { 'PL.01': done } }, { rows: three });
  expect(answer.tasks[0]?.changes[0]?.location).toEqual({ version: 'before', file: 'progress/PL.01.yaml', line: 7 });
});
