/** `check --against`: which versions are compared, where what is gone is shown, and what keeps them from being compared. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import { copiesOfPlan, type PlanRepository, planRepository } from './plan-repository.ts';

const rows = '- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-Q4}';
const later = rows.replace('2021-Q4', '2022-Q1');
const report = (date: string) => `- {date: ${date}, agency: so-mot, state: in-progress}`;

/** A plan with one report, committed; the working tree as it is. */
const committed = copiesOfPlan(({ write, commit }) => {
  write({ rows, progress: { 'PL.01': report('2021-11-10') } });
  return { hash: commit('2021-11-12') };
});

const check = ({ folder }: PlanRepository, ...options: string[]) => run(['check', ...options], { folder });

/** `rule file:line` of each finding, with the revision of what is gone. */
async function found(repository: PlanRepository, ...options: string[]): Promise<string[]> {
  const { stdout, stderr } = await check(repository, '--format', 'json', ...options);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).diagnostics.map(
    (diagnostic: { rule: string; file: string; line: number; revision: string | null }) =>
      `${diagnostic.rule} ${diagnostic.file}:${diagnostic.line}${diagnostic.revision === null ? '' : ` @${diagnostic.revision}`}`,
  );
}

describe('what is compared', () => {
  test('the files at hand with the revision, committed or not', async () => {
    const repository = committed();
    repository.write({ rows: later, progress: { 'PL.01': report('2021-11-10') } });
    expect(await found(repository, '--against', 'HEAD')).toEqual(['deadline-moved plan/appendix.yaml:2']);
    expect((await check(repository, '--against', 'HEAD')).code).toBe(1);
    repository.commit('2021-12-01');
    expect(await found(repository, '--against', 'HEAD')).toEqual([]);
    expect(await found(repository, '--against', 'HEAD~1')).toEqual(['deadline-moved plan/appendix.yaml:2']);
    expect(await found(repository)).toEqual([]);
  });

  test('with --at two revisions, whatever the files at hand say', async () => {
    const repository = committed();
    repository.write({ rows: later });
    const second = repository.commit('2021-12-01');
    repository.write({ rows: 'not: [a plan' });
    expect(await found(repository, '--against', repository.hash, '--at', second)).toEqual([
      'deadline-moved plan/appendix.yaml:2',
      `report-removed plan/progress/PL.01.yaml:3 @${repository.hash}`,
    ]);
    expect(await found(repository, '--against', second, '--at', second)).toEqual([]);
  });

  test('a plan that was moved and given a new id in one edit is still that plan', async () => {
    const repository = committed();
    repository.write({ rows: later, progress: { 'PL.01': report('2021-11-10') } });
    const old = join(repository.folder, 'plan');
    const moved = join(repository.folder, 'ke-hoach');
    renameSync(old, moved);
    const file = join(moved, 'plan.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^id: .*$/m, 'id: another-id'));
    expect(text).not.toBe(readFileSync(file, 'utf8'));
    expect(await found(repository, '--against', 'HEAD', '--plan', 'ke-hoach')).toEqual([
      'deadline-moved ke-hoach/appendix.yaml:2',
      'issued-text-changed ke-hoach/plan.yaml:1',
    ]);
  });

  test('line ends that git turned on the way are no change', async () => {
    const repository = committed();
    const file = join(repository.folder, 'plan/appendix.yaml');
    const turned = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(file, turned);
    expect(await found(repository, '--against', 'HEAD')).toEqual([]);
    writeFileSync(file, turned.replace('2021-Q4', '2022-Q1'));
    expect(await found(repository, '--against', 'HEAD')).toEqual(['deadline-moved plan/appendix.yaml:2']);
  });

  test('a day names the last commit of it', async () => {
    const repository = committed();
    repository.write({ rows: later, progress: { 'PL.01': report('2021-11-10') } });
    expect(await found(repository, '--against', '2021-11-12')).toEqual(['deadline-moved plan/appendix.yaml:2']);
  });

  test('a report is backdated by the day of its commit, and by today while it has none', async () => {
    const repository = committed();
    repository.write({ rows, progress: { 'PL.01': `${report('2021-11-10')}\n${report('2021-11-14')}` } });
    expect(await found(repository, '--against', 'HEAD')).toEqual(['backdated-report plan/progress/PL.01.yaml:4']);
    expect((await check(repository, '--against', 'HEAD')).code).toBe(0);
    expect((await check(repository, '--against', 'HEAD', '--strict')).code).toBe(1);
    repository.commit('2021-12-14');
    expect(await found(repository, '--against', 'HEAD~1', '--at', 'HEAD')).toEqual([]);
  });
});

describe('what is gone is shown in the files that had it', () => {
  const removal = () => {
    const repository = committed();
    repository.write({ rows });
    return repository;
  };

  test('for people, as git names a file of a commit', async () => {
    const repository = removal();
    const short = repository.hash.slice(0, 12);
    expect((await check(repository, '--against', 'HEAD')).stdout).toBe(
      `${short}:plan/progress/PL.01.yaml:3:5: lỗi: báo cáo ngày 10/11/2021 của "so-mot" không còn trong tệp [report-removed]
  3 |   - {date: 2021-11-10, agency: so-mot, state: in-progress}
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  gợi ý: khôi phục báo cáo; nếu báo cáo sai thì ghi báo cáo mới ở cuối tệp với corrects: {date: 2021-11-10}

1 lỗi trong 3 tệp, 1 nhiệm vụ; tính đến ngày 15/12/2021; so với ${short}
`,
    );
  });

  test('for services, by the path, the revision in words', async () => {
    const repository = removal();
    const message = `the report of 10 Nov 2021 by "so-mot" was removed (at revision ${repository.hash.slice(0, 12)})`;
    const [github, gitlab, sarif] = await Promise.all(
      ['github', 'gitlab', 'sarif'].map((format) =>
        check(repository, '--against', 'HEAD', '--lang', 'en', '--format', format),
      ),
    );
    expect(github?.stdout).toContain('::error file=plan/progress/PL.01.yaml,line=3,');
    expect(github?.stdout).toContain(message);
    expect(JSON.parse(gitlab?.stdout ?? '')).toMatchObject([
      { description: message, location: { path: 'plan/progress/PL.01.yaml' } },
    ]);
    const [result] = JSON.parse(sarif?.stdout ?? '').runs[0].results;
    expect(result.message.text).toContain(message);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('plan/progress/PL.01.yaml');
  });

  test('JSON says what it was compared with', async () => {
    const repository = removal();
    const { stdout } = await check(repository, '--against', 'main', '--format', 'json');
    expect(JSON.parse(stdout).against).toEqual({ revision: repository.hash });
    expect(JSON.parse((await check(repository, '--format', 'json')).stdout).against).toBeNull();
  });
});

describe('nothing can be compared', () => {
  test('with a revision that had no plan: said, and not counted as a fault', async () => {
    const repository = planRepository();
    repository.commit('2021-11-01');
    repository.write({ rows });
    repository.commit('2021-11-12');
    const outcome = await check(repository, '--against', 'HEAD~1', '-q');
    expect(outcome).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'dondoc: chưa có kế hoạch này ở "HEAD~1": không có gì để so sánh\n',
    });
    const { stdout, stderr } = await check(repository, '--against', 'HEAD~1', '--lang', 'en', '--format', 'json');
    expect(JSON.parse(stdout).against).toBeNull();
    expect(stderr).toBe('dondoc: this plan did not exist yet at "HEAD~1": there is nothing to compare\n');
  });

  test('with a revision that cannot be read: refused, with what is wrong in it', async () => {
    const repository = planRepository();
    repository.write({ rows: rows.replace('2021-Q4', '2021-Q5') });
    const hash = repository.commit('2021-11-12');
    repository.write({ rows });
    const { code, stdout, stderr } = await check(repository, '--against', 'HEAD', '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(
      stderr,
    ).toBe(`${hash.slice(0, 12)}:plan/appendix.yaml:2:67: error: there is no quarter "2021-Q5" [invalid-deadline]
  2 |   - {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-Q5}
    |                                                                   ^^^^^^^
  help: a year has four quarters: 2021-Q1 to 2021-Q4

dondoc: no comparison can be made because part of the plan at "HEAD" cannot be read; compare with an earlier revision that can
`);
  });

  test('while the plan itself cannot be read: its own faults come first', async () => {
    const repository = committed();
    repository.write({ rows: rows.replace('2021-Q4', '2021-Q5') });
    const { code, stderr } = await check(repository, '--against', 'HEAD', '--lang', 'en');
    expect(await found(repository, '--against', 'HEAD')).toEqual(['invalid-deadline plan/appendix.yaml:2']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'dondoc: nothing was compared yet because part of the plan cannot be read; mend the errors above and run again\n',
    );
  });

  test('with a revision that git does not know', async () => {
    const { code, stdout, stderr } = await check(committed(), '--against', 'release/2030', '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('"release/2030"');
  });
});

test('a broken exceptions.yaml is a finding of check, and stops no listing', async () => {
  const repository = committed();
  const file = join(repository.folder, 'plan/exceptions.yaml');
  writeFileSync(file, 'exceptions:\n  - {rule: deadline-moved, task: PL.01, by: Chánh Văn phòng}\n');
  expect(await found(repository, '--against', 'HEAD')).toEqual([
    'missing-key plan/exceptions.yaml:2',
    'missing-key plan/exceptions.yaml:2',
  ]);
  expect((await run(['status', '-q'], { folder: repository.folder })).code).toBe(0);
});
