/** What may stand at the cursor, by `dondoc complete -- WORD...` over the real plan and a hostile one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandNames } from '../../../src/cli/commands.ts';
import { ruleNames } from '../../../src/diagnostics/catalogue.ts';
import { schemaNames } from '../../../src/output/words/schema-names.ts';
import { candidatesAt, dondoc } from './asked-shell.ts';
import { writeHostilePlan } from './hostile-plan.ts';

const hostile = writeHostilePlan();
const elsewhere = mkdtempSync(join(tmpdir(), 'dondoc-nowhere-'));
afterAll(() => {
  rmSync(hostile, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

const toFile = ['--output', '--force'];
const ofScreen = ['--color', '--no-color', '--no-pager', '--quiet'];
/** The options that only `check` has. */
const ofCheck = ['--against', '--stdin-file', '--strict', '--output-file', '--write-baseline'];

/** The values only; `…` stands for the cursor's word, empty. */
async function valuesAt(line: string, cwd?: string): Promise<string[]> {
  const words = line.split(' ').map((word) => (word === '…' ? '' : word));
  return Object.keys(await candidatesAt(words, cwd === undefined ? {} : { cwd }));
}

describe('without a plan', () => {
  it.each([
    ['…', [...commandNames]],
    ['st', ['status']],
    ['ST', ['status']],
    ['nonsense', []],
    ['nonsense …', []],
    ['--', ['--lang', '--help', '--version']],
    ['--lang …', ['vi', 'en']],
    ['--lang en ch', ['check']],
    ['check --', ['--plan', '--at', '--as-of', '--format', '--lang', ...ofScreen, ...ofCheck, '--help']],
    ['check --format json --plan x -', ['--plan', '--at', '--as-of', '--lang', ...ofScreen, ...ofCheck, '--help']],
    ['check -q --q', []],
    ['schema --', ['--plan', '--lang', '--no-pager', '--help']],
    ['init --', ['--title', '--ci', '--dry-run', '--lang', '--quiet', '--help']],
    ['init --ci g', ['github', 'gitlab']],
    ['init --ci github --ci pre', ['pre-commit']],
    ['print …', ['--plan', '--at', '--format', ...toFile, '--lang', '--no-pager', '--quiet', '--help']],
    ['check --format …', ['text', 'json', 'md', 'github', 'gitlab', 'sarif', 'junit']],
    ['check --output-file s', ['sarif=']],
    ['check --output-file sarif=a --output-file j', ['json=', 'junit=']],
    ['status --format …', ['table', 'json', 'jsonl', 'csv', 'md', 'xlsx', 'docx', 'html']],
    ['show --format=m', ['md']],
    ['explain --format …', []],
    ['status --color a', ['auto', 'always']],
    ['status --source …', ['body', 'appendix']],
    ['status --by …', ['lead', 'section', 'quarter', 'agency', 'plan']],
    ['status --standing d', ['done-on-time', 'done-late', 'due-soon']],
    ['status --standing overdue,d', ['overdue,done-on-time', 'overdue,done-late', 'overdue,due-soon']],
    ['status --standing=overdue,due-soon,d', ['overdue,due-soon,done-on-time', 'overdue,due-soon,done-late']],
    ['overdue --fail-on over', ['overdue']],
    ['status --within …', []],
    ['status --as-of 2021', []],
    ['status --quiet=…', []],
    ['status --nonsense=a', []],
    ['explain …', [...ruleNames]],
    ['explain unknown-a', ['unknown-agency']],
    ['explain unknown-agency …', ['--lang', '--color', '--no-color', '--no-pager', '--help']],
    ['explain unknown-agency u', []],
    ['schema …', [...schemaNames]],
    ['schema rem', ['reminders', 'reminders-answer', 'reminders-log']],
    ['completion …', ['bash', 'zsh', 'fish', 'powershell']],
    ['status xoa', []],
    ['status -- --fo', []],
    ['show …', ['--plan', '--at', '--as-of', '--format', '--lang', ...ofScreen, ...toFile, '--within', '--help']],
    ['show PL', []],
    ['status --agency …', []],
    ['status --section …', []],
    ['status --plan nowhere --agency …', []],
  ])('dondoc %s', async (line, expected) => expect(await valuesAt(line, elsewhere)).toEqual(expected));
});

describe('with the founding plan', () => {
  it.each([
    ['show PL.0', ['PL.01', 'PL.02', 'PL.03', 'PL.04', 'PL.05', 'PL.06', 'PL.07', 'PL.08']],
    ['show pl.03', ['PL.03']],
    ['show II.1', ['II.1.1', 'II.1.2.a', 'II.1.2.b.1', 'II.1.2.b.2']],
    ['show "II.1.2.a', ['II.1.2.a']],
    ['status --section III', ['III', 'III.1']],
    ['status --section P', ['PL']],
    ['remind --agency so-t', ['so-tttt', 'so-tai-chinh']],
    ['remind --agency so-gddt --agency ubnd-cap', ['ubnd-cap-huyen']],
    ['remind --agency=so-g', ['so-gddt']],
    ['status --plan test/plans/nam-2021 --agency hoi', ['hoi-dong-mau', 'hoi-kh']],
    ["status --plan='test/plans/nam-2021' --agency hoi", ['hoi-dong-mau', 'hoi-kh']],
  ])('dondoc %s', async (line, expected) => expect(await valuesAt(line)).toEqual(expected));

  it('describes what the candidates are', async () => {
    expect(await candidatesAt(['show', 'PL.01'])).toEqual({
      'PL.01': 'Tham mưu UBND tỉnh ban hành Kế hoạch củng cố, phát triển, nâng cao ch…',
    });
    expect(await candidatesAt(['remind', '--agency', 'so-gd'])).toEqual({ 'so-gddt': 'Sở Giáo dục và Đào tạo' });
    expect(await candidatesAt(['status', '--section', 'PL'])).toEqual({ PL: 'DANH MỤC CÁC NHIỆM VỤ TRỌNG TÂM' });
    expect(await candidatesAt(['status', '--standing', 'over'])).toEqual({ overdue: 'Quá hạn' });
  });

  it.each([
    [['--lang', 'en', 'status', '--standing', 'over'], {}, 'Overdue'],
    [['status', '--lang=en', '--standing', 'over'], {}, 'Overdue'],
    [['status', '--standing', 'over'], { DONDOC_LANG: 'en' }, 'Overdue'],
    [['status', '--lang', 'e', '--standing', 'over'], {}, 'Quá hạn'],
  ])('%j in the language chosen', async (words, variables, expected) => {
    expect(Object.values(await candidatesAt(words, { variables }))).toEqual([expected]);
  });

  it('offers each id of the plan, in its order', async () => {
    const ids = await valuesAt('show …');
    expect(ids).toHaveLength(52);
    expect(ids.at(0)).toBe('II.1.1');
    expect(ids.at(-1)).toBe('PL.08');
  });

  it('leaves folders to the shell, keeps the order of all else', async () => {
    expect(await dondoc(['complete', '--', 'status', '--plan', 'x'])).toEqual({ code: 0, stdout: ':16\n', stderr: '' });
    expect((await dondoc(['complete', '--', 'compl'])).stdout).toMatch(/^completion\t.*\n:36\n$/);
  });

  it('is no command that help tells of', async () => {
    expect((await dondoc(['--help'])).stdout).not.toMatch(/complete/);
  });
});

describe('with a plan that is hostile or broken', () => {
  it('offers no id that the shell could take for more than a word, and shows what hides', async () => {
    expect(await candidatesAt(['show', ''], { cwd: hostile })).toEqual({
      'I.1': expect.stringMatching(/^<U\+001B>\[31mred<U\+001B>\[0m <U\+202E>; \$\(touch \/[^\n\t]*…$/),
      'I.2': 'tab here: a\\:b %F{red}<U+0007>',
      'I.-7': 'an id like an option is plain after its section',
      'I.đ': 'chữ đ',
    });
  });

  it('writes nothing but one line a candidate', async () => {
    for (const words of [
      ['show', ''],
      ['status', '--agency', ''],
      ['status', '--section', ''],
    ]) {
      const { stdout } = await dondoc(['complete', '--', ...words], { cwd: hostile });
      expect(stdout).toMatch(
        /^(?:[^\u0000-\u001f\u007f-\u009f\u2028\u202e]+(?:\t[^\u0000-\u001f\u007f-\u009f\u2028\u202e]+)?\n)+:36\n$/,
      );
    }
  });

  it('offers what can be read of a plan that can not be read whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dondoc-broken-'));
    writeFileSync(join(folder, 'plan.yaml'), 'id: [\n');
    writeFileSync(join(folder, 'agencies.yaml'), 'agencies:\n  - {id: so-a, name: Sở A, kind: x}\n  - {id: so-b}\n');
    expect(await valuesAt('status --agency …', folder)).toEqual(['so-a']);
    expect(await valuesAt('show I', folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
