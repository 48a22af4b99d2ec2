/** `check --write-baseline`: an old plan begins with a clean slate, and every new fault is told. */
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

const asOf = ['--as-of', '2022-03-31', '--lang', 'en'];

/** Changes a file of the plan; what is replaced must be there. */
function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

const check = (folder: string, ...argv: string[]) => run(['check', ...asOf, ...argv], { folder: join(folder, '..') });
const clean = 'no errors in 26 files, 27 tasks; left out 2 by baseline.yaml; as of 31 Mar 2022\n';

describe('writes the findings', () => {
  test('and leaves them out from then on', async () => {
    const folder = planCopy();
    expect(await check(folder, '--strict')).toMatchObject({ code: 1 });
    expect(await check(folder, '--strict', '--write-baseline')).toEqual({
      code: 0,
      stdout: clean,
      stderr: 'dondoc: wrote plan/baseline.yaml: 2 known findings\n',
      paged: '',
    });
    expect(await check(folder, '--strict')).toEqual({ code: 0, stdout: clean, stderr: '', paged: '' });
    expect(readFileSync(join(folder, 'baseline.yaml'), 'utf8')).toBe(
      `# yaml-language-server: $schema=../../../docs/schema/baseline.json
# Các lỗi tồn đọng: "dondoc check" không báo lại. Xóa mục nào thì lỗi đó được báo lại.
# Known findings that "dondoc check" leaves out. An entry that is deleted is reported again.
# dondoc check --write-baseline
findings:
  - rule: agency-not-in-office
    file: "plan.yaml"
    task: "II.2.5"
    facts: "agency: so-ld; successors: so-nv; until: 2021-09-30"
    fingerprint: "549c2e3a780b3ee4"
  - rule: several-leads
    file: "plan.yaml"
    task: "II.2.2"
    facts: "leads: so-gd, so-tt"
    fingerprint: "7a0364e6ed467526"
`,
    );
  });

  test('the same bytes in either language, from any folder, any number of times', async () => {
    const folder = planCopy();
    const written = async (...argv: string[]) => {
      await run(['check', '--write-baseline', '--as-of', '2022-03-31', ...argv], { folder: join(folder, 'progress') });
      return readFileSync(join(folder, 'baseline.yaml'), 'utf8');
    };
    const first = await written();
    expect(await written()).toBe(first);
    expect(await written('--lang', 'en', '--format', 'json')).toBe(first);
  });

  test('anew: without what was mended, with what came since', async () => {
    const folder = planCopy();
    await check(folder, '--write-baseline');
    edit(folder, 'plan.yaml', 'lead: [so-gd, so-tt]', 'lead: [so-gd]');
    edit(folder, 'appendix.yaml', 'number: "02"', 'number: "0x"');
    expect((await check(folder)).stdout).toContain('[unused-baseline-entry]');
    await check(folder, '--write-baseline', '-q');
    expect(readFileSync(join(folder, 'baseline.yaml'), 'utf8')).not.toContain('several-leads');
    expect((await check(folder, '--strict')).code).toBe(0);
  });

  test('in place of a baseline that a merge has broken', async () => {
    const folder = planCopy();
    writeFileSync(join(folder, 'baseline.yaml'), '<<<<<<< HEAD\nfindings: []\n=======\n', { mode: 0o640 });
    expect((await check(folder)).code).toBe(1);
    expect(await check(folder, '--write-baseline')).toMatchObject({ code: 0, stdout: clean });
    expect(statSync(join(folder, 'baseline.yaml')).mode & 0o777).toBe(0o640);
  });

  test('and says so in Vietnamese, and nothing with -q', async () => {
    const folder = planCopy();
    const vi = await run(['check', '--as-of', '2022-03-31', '--write-baseline'], { folder });
    expect(vi.stderr).toBe('dondoc: đã ghi baseline.yaml: 2 lỗi tồn đọng\n');
    expect((await check(folder, '--write-baseline', '-q')).stderr).toBe('');
  });

  test('and still tells those that no baseline takes', async () => {
    const folder = planCopy();
    edit(folder, 'appendix.yaml', 'rows:', 'rows: # dondoc-ignore several-leads');
    const { code, stdout } = await check(folder, '--write-baseline');
    expect(code).toBe(1);
    expect(stdout).toContain('[invalid-suppression]');
    expect(stdout).toContain('1 error in 26 files, 27 tasks; left out 2 by baseline.yaml; as of 31 Mar 2022\n');
  });
});

describe('writes nothing', () => {
  test('of a plan that cannot be read', async () => {
    const folder = planCopy();
    edit(folder, 'appendix.yaml', 'due: 2021-Q4', 'due: 2021-Q5');
    const { code, stdout, stderr } = await check(folder, '--write-baseline');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('there is no quarter "2021-Q5" [invalid-deadline]');
    expect(stderr.split('\n').at(-2)).toBe(
      'dondoc: no baseline is written because part of the plan cannot be read; mend the errors above and run again',
    );
    expect(readdirSync(folder)).not.toContain('baseline.yaml');
  });

  test('through a link', async () => {
    const folder = planCopy();
    writeFileSync(join(folder, '../outside.yaml'), 'kept');
    symlinkSync('../outside.yaml', join(folder, 'baseline.yaml'));
    expect(await check(folder, '--write-baseline')).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'dondoc: cannot write "plan/baseline.yaml": it is a link to somewhere else\n  hint: delete the link, or name the file that it leads to\n',
    });
    expect(readFileSync(join(folder, '../outside.yaml'), 'utf8')).toBe('kept');
  });

  test('of a past revision', async () => {
    expect(await check(planCopy(), '--write-baseline', '--at', 'HEAD')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dondoc: --write-baseline does not go with --at\n',
      paged: '',
    });
  });
});

describe('beside a listing, the count of errors', () => {
  const broken = () => {
    const folder = planCopy();
    edit(folder, 'plan.yaml', 'lead: [so-gd, so-tt]', 'lead: [so-gd, so-la]');
    return folder;
  };
  const remarked = async (folder: string) =>
    (await run(['status', ...asOf], { folder, now: '2022-03-31T02:00:00Z' })).stderr;

  test('is that of check', async () => {
    expect(await remarked(broken())).toBe('dondoc: the plan has 1 error; see: dondoc check\n');
  });

  test('hears the baseline', async () => {
    const folder = broken();
    await check(folder, '--write-baseline');
    expect(await remarked(folder)).toBe('');
  });

  test('hears suppressions, and counts one that does not hold', async () => {
    const folder = broken();
    edit(folder, 'plan.yaml', 'so-la]', 'so-la] # dondoc-ignore unknown-agency: sẽ bổ sung');
    expect(await remarked(folder)).toBe('');
    edit(folder, 'plan.yaml', ': sẽ bổ sung', '');
    expect(await remarked(folder)).toBe('dondoc: the plan has 2 errors; see: dondoc check\n');
  });
});

test('the formats for services leave out what is known, and JSON says how many', async () => {
  const folder = planCopy();
  edit(folder, 'plan.yaml', 'lead: [so-gd, so-tt]', 'lead: [so-gd, so-tt] # dondoc-ignore several-leads: như văn bản');
  await check(folder, '--write-baseline');
  expect((await check(folder, '--format', 'gitlab')).stdout).toBe('[]\n');
  const { suppressed, baselined, diagnostics } = JSON.parse((await check(folder, '--format', 'json')).stdout);
  expect({ suppressed, baselined, diagnostics }).toEqual({ suppressed: 1, baselined: 1, diagnostics: [] });
});
