/** What git leaves open, and what it does with lines that it was told to keep of both sides. */
import { describe, expect, test } from 'vitest';
import { run } from '../main/environment.ts';
import {
  all,
  append,
  check,
  enter,
  entered,
  findings,
  first,
  parted,
  progress,
  replace,
  together,
  type Work,
} from './merged-plan.ts';

const started = enter(progress('2021-03-01', 'Việc đầu'));
const both: Work = ({ git }) => void git('merge', '--quiet', '--no-edit', 'other');

describe('files that are not merged line by line', () => {
  const conflict = async (style: string, ours: Work, theirs: Work) => {
    const plan = await parted(null, ours, theirs);
    plan.git('config', 'merge.conflictStyle', style);
    expect(() => plan.git('merge', 'other')).toThrow();
    return plan;
  };

  test.each(['merge', 'diff3', 'zdiff3'])('one finding for each place that git left open (%s)', async (style) => {
    const edit = (title: string, name: string) =>
      all(replace('plan/appendix.yaml', 'Danh mục', title), replace('plan/appendix.yaml', 'Báo cáo hằng quý', name));
    const plan = await conflict(style, edit('Danh mục một', 'Báo cáo một'), edit('Danh mục hai', 'Báo cáo hai'));
    const { stdout, code } = await check(plan);
    expect(code).toBe(1);
    expect(stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[yaml-syntax]']);
    expect(
      stdout.replace(/appendix\.yaml:1[13]:1$/m, 'appendix.yaml:LINE'),
    ).toContain(`plan/appendix.yaml:2:1: error: a mark of a git merge that was left unfinished: "<<<<<<< HEAD" [yaml-syntax]
  2 | <<<<<<< HEAD
    | ^^^^^^^^^^^^
  the same at 1 other place:
    plan/appendix.yaml:LINE
  help: keep what is right (of reports and amendments those of both sides), delete the lines <<<<<<<, |||||||, =======, >>>>>>>, then git add and git commit
`);
  });

  test('listings refuse a plan that was committed so', async () => {
    const plan = await conflict(
      'merge',
      replace('plan/agencies.yaml', 'Sở Hai', 'Sở Hai mới'),
      replace('plan/agencies.yaml', 'Sở Hai', 'Sở Hai khác'),
    );
    plan.commit('còn dấu');
    const { code, stdout, stderr } = await run(['status'], { folder: plan.folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      'plan/agencies.yaml:3:1: lỗi: còn dòng dấu của một lần git hợp nhất chưa xong: "<<<<<<< HEAD"',
    );
  });

  test('one agency, entered at two places', async () => {
    const line = (name: string) => `  - {id: so-ba, name: ${name}, kind: department}\n`;
    const plan = await together(
      'merge',
      null,
      replace('plan/agencies.yaml', 'agencies:\n', `agencies:\n${line('Sở Ba')}`),
      replace('plan/agencies.yaml', 'groups:\n', `${line('Sở Ba mẫu')}groups:\n`),
    );
    expect(await findings(plan)).toEqual(['plan/agencies.yaml:5: duplicate-id']);
  });

  test('one row of the appendix, entered at two places', async () => {
    const row = (text: string) => `  - {number: "04", text: ${text}, lead: [so-mot], due: 2021-Q4}\n`;
    const plan = await together(
      'merge',
      null,
      replace('plan/appendix.yaml', 'rows:\n', `rows:\n${row('A')}`),
      append('plan/appendix.yaml', row('B')),
    );
    expect(await findings(plan)).toContain('plan/appendix.yaml:9: duplicate-id');
  });
});

describe('what git does with lines that it keeps of both sides', () => {
  const three = all(
    started,
    ({ commit }) => void commit('đầu'),
    enter(progress('2021-06-10', 'Việc hai')),
    ({ commit }) => void commit('hai'),
    enter(progress('2021-06-11', 'Việc ba')),
  );
  const nothing: Work = () => undefined;

  test('a revert of an entry that has another one behind it takes nothing away', async () => {
    const plan = await parted(three, nothing, nothing);
    expect(() => plan.git('revert', '--no-edit', ':/hai')).toThrow();
    expect(plan.git('diff', 'HEAD')).toBe('');
    expect(entered(plan).join()).toContain('Việc hai');
  });

  test('a revert of the last one does', async () => {
    const plan = await parted(three, nothing, nothing);
    plan.git('revert', '--no-edit', ':/gốc');
    expect(entered(plan).join()).not.toContain('Việc ba');
    expect(await findings(plan)).toEqual([]);
  });

  test('a pick of an entry brings along the one before it', async () => {
    const plan = await parted(
      started,
      nothing,
      all(
        enter(progress('2021-06-10', 'Việc hai')),
        ({ commit }) => void commit('hai'),
        enter(progress('2021-06-11', 'Việc ba')),
      ),
    );
    plan.git('cherry-pick', 'other');
    expect(entered(plan).join()).toContain('Việc hai');
    expect(await findings(plan)).toEqual([]);
    await both(plan);
    expect(entered(plan).filter((line) => line.includes('Việc hai'))).toHaveLength(1);
  });

  test('without being told, it asks', async () => {
    const untold: Work = ({ put }) => put({ 'plan/.gitattributes': '' });
    const plan = await parted(
      all(untold, started),
      enter(progress('2021-06-10', 'Việc hai')),
      enter(progress('2021-06-10', 'Việc ba', { agency: 'so-hai' })),
    );
    expect(() => both(plan)).toThrow();
    expect(await findings(plan)).toEqual([`${first}:4: yaml-syntax`]);
  });
});
