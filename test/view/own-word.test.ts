/** What a member said of its part itself, and the later reports of its group. */
import { describe, expect, test } from 'vitest';
import type { TaskView } from '../../src/view/view.ts';
import { done, report, reports, row, viewed } from './viewed-task.ts';

const rows = row('lead: [cac-huyen], due: 2021-Q4');
const own = done('2021-06-10', 'huyen-dong', '2021-06-08');
const completions = ({ members }: TaskView) =>
  members.map(({ agency, state, completedOn }) => `${agency} ${state}${completedOn === null ? '' : ` ${completedOn}`}`);
const seen = async (...lines: readonly string[]) =>
  completions(await viewed({ rows, progress: reports(...lines) }, '2021-12-15'));

describe("a member's own done", () => {
  test('is not undone by a later report of the group, which counts for the others', async () => {
    expect(await seen(own, report('2021-07-01', 'cac-huyen', 'in-progress'))).toEqual([
      'huyen-dong done 2021-06-08',
      'huyen-tay in-progress',
      'huyen-nam in-progress',
    ]);
  });

  test('is not re-dated by one; the evidence of the group stands once', async () => {
    const progress = reports(own, done('2021-11-01', 'cac-huyen', '2021-10-30'));
    const view = await viewed({ rows, progress }, '2021-12-15');
    expect(completions(view)).toEqual([
      'huyen-dong done 2021-06-08',
      'huyen-tay done 2021-10-30',
      'huyen-nam done 2021-10-30',
    ]);
    expect(view.evidence.map(({ date }) => date)).toEqual(['2021-06-08', '2021-10-30']);
  });

  test('after that of the group takes its place', async () => {
    const [first] = await seen(done('2021-06-01', 'cac-huyen', '2021-05-30'), own);
    expect(first).toBe('huyen-dong done 2021-06-08');
  });

  test('that it took back itself is none', async () => {
    const reopened = report('2021-07-01', 'huyen-dong', 'in-progress', 'note: làm lại');
    const [first] = await seen(own, reopened, done('2021-11-01', 'cac-huyen', '2021-10-30'));
    expect(first).toBe('huyen-dong done 2021-10-30');
  });

  test('of work in progress the group says more', async () => {
    const [first] = await seen(
      report('2021-06-01', 'huyen-dong', 'in-progress'),
      done('2021-11-01', 'cac-huyen', '2021-10-30'),
    );
    expect(first).toBe('huyen-dong done 2021-10-30');
  });

  test('of one period says nothing of another', async () => {
    const yearly = row('lead: [cac-huyen], due: {every: year, from: 2020}');
    const progress = reports(
      done('2020-12-20', 'huyen-dong', '2020-12-18', 'period: 2020'),
      done('2021-12-01', 'cac-huyen', '2021-11-30', 'period: 2021'),
      done('2021-12-02', 'cac-huyen', '2021-11-29', 'period: 2020'),
    );
    const { members } = await viewed({ rows: yearly, progress }, '2021-12-15');
    expect(members[0]?.occurrences.map(({ period, completedOn }) => `${period} ${completedOn}`)).toEqual([
      '2020 2020-12-18',
      '2021 2021-11-30',
    ]);
  });

  test('said by a successor is its own too', async () => {
    const agencies = `- {id: ubnd-tinh, name: UBND tỉnh Mẫu, kind: province}
- {id: huyen-cu, name: Huyện cũ, kind: district, until: 2021-06-30, successors: [huyen-moi]}
- {id: huyen-moi, name: Huyện mới, kind: district}
- {id: huyen-nam, name: Huyện Nam, kind: district}`;
    const groups = '- {id: cac-huyen, name: Các huyện, members: [huyen-cu, huyen-nam]}';
    const progress = reports(
      done('2021-07-10', 'huyen-moi', '2021-07-08'),
      report('2021-08-01', 'cac-huyen', 'in-progress'),
    );
    const view = await viewed({ rows, agencies, groups, progress }, '2021-12-15');
    expect(completions(view)).toEqual(['huyen-cu done 2021-07-08', 'huyen-nam in-progress']);
  });
});
