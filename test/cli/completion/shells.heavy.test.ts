/** The scripts in the shells themselves, asking the real program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { powershellScript } from '../../../src/cli/completion/powershell-script.ts';
import { shells } from '../../../src/cli/completion/shells.ts';
import { dondoc } from './asked-shell.ts';
import { writeHostilePlan } from './hostile-plan.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'dondoc-shells-'));
const hostile = writeHostilePlan();

function skipWithout(shell: string): void {
  const isThere = spawnSync(shell, ['--version']).status === 0;
  beforeEach(({ skip }) => skip(!isThere, `${shell} is not installed here`));
}

beforeAll(async () => {
  await buildProgram();
  for (const shell of shells)
    writeFileSync(join(folder, `script.${shell}`), (await dondoc(['completion', shell])).stdout);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(hostile, { recursive: true });
});

/** A program named dondoc, built from the sources as they are. */
async function buildProgram(): Promise<void> {
  const bundle = await rolldown({
    input: { dondoc: join(root, 'src/program.ts') },
    platform: 'node',
    external: [/^node:/],
  });
  await bundle.write({ dir: folder, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' });
  await bundle.close();
  const start = `const { main, nodeEnvironment } = require('${folder}/dondoc.cjs');
main(process.argv.slice(2), nodeEnvironment('${root}')).then((code) => { process.exitCode = code; });`;
  writeFileSync(join(folder, 'dondoc'), `#!${process.execPath}\n${start}\n`);
  chmodSync(join(folder, 'dondoc'), 0o755);
}

/** What the shell prints for its own program text. */
function ask(shell: string, options: readonly string[], text: string, cwd = root): string[] {
  const PATH = `${folder}:${process.env.PATH}`;
  const env = { ...process.env, PATH, LC_ALL: 'C.UTF-8', HOME: folder, XDG_CONFIG_HOME: folder };
  return execFileSync(shell, [...options, '-c', text], { cwd, env, encoding: 'utf8' })
    .split('\n')
    .slice(0, -1);
}

describe('bash', () => {
  /** What bash would insert or list: `words` as bash splits them, `current` as it hands over the last one. */
  function replies(words: readonly string[], { current = words.at(-1) ?? '', type = 9, cwd = root } = {}): string[] {
    const quoted = ['dondoc', ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    return ask(
      'bash',
      ['--norc'],
      `set -u; compopt() { echo "compopt $*"; }; source ${folder}/script.bash; source ${folder}/script.bash
COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; COMP_TYPE=${type}; COLUMNS=60
_dondoc dondoc '${current}' ''; for reply in \${COMPREPLY[@]+"\${COMPREPLY[@]}"}; do echo "$reply"; done`,
      cwd,
    ).filter((line) => line !== 'compopt -o nosort');
  }

  it('inserts the only candidate without its description', () => {
    expect(replies(['show', 'PL.03'])).toEqual(['PL.03']);
    expect(replies(['sta'])).toEqual(['status']);
    expect(replies(['nonsense', ''])).toEqual([]);
  });

  it('lists candidates with descriptions that fit the screen', () => {
    expect(replies(['status', '--section', 'III'])).toEqual([
      'III    (TỔ CHỨC THỰC HIỆN)',
      'III.1  (Các sở, ngành tỉnh, UBND cấp huyện theo chức năng…)',
    ]);
  });

  it('inserts plain words where it goes through them one by one', () => {
    expect(replies(['status', '--section', 'III'], { type: 37 })).toEqual(['III', 'III.1']);
    expect(replies(['status', '--section', 'III'], { type: 42 })).toEqual(['III', 'III.1']);
  });

  it.each([
    ['after =', ['check', '--format', '='], ''],
    ['in the value', ['check', '--format', '=', 'js'], 'js'],
  ])('completes a value %s, which bash takes for a word of its own', (_, words, current) => {
    expect(replies(words, { current })).toContain('json');
  });

  it('completes the whole where bash does not split at =', () => {
    expect(replies(['check', '--format=js'])).toEqual(['--format=json']);
  });

  it('leaves folders to bash', () => {
    expect(replies(['status', '--plan', 't'])).toEqual(['compopt -o dirnames']);
  });

  it('runs nothing of what stands on the line or in the plan', () => {
    expect(replies(['show', `$(touch ${hostile}/pwned)`, 'I'], { cwd: hostile })).toHaveLength(4);
    expect(replies(['show', 'I.'], { cwd: hostile, type: 37 })).toEqual(['I.1', 'I.2', 'I.-7', 'I.đ']);
    expect(replies(['status', '--agency', ''], { cwd: hostile })).toEqual(['so-a']);
    expect(existsSync(join(hostile, 'pwned'))).toBe(false);
  });
});

describe('fish', () => {
  skipWithout('fish');

  const replies = (line: string, cwd?: string) =>
    ask('fish', ['--no-config'], `source ${folder}/script.fish; complete -C '${line}'`, cwd);

  it.each([
    ['dondoc sta', ['status\tTình hình từng nhiệm vụ: bảng, tổng số, tỷ lệ']],
    ['dondoc status --agency so-g', ['so-gddt\tSở Giáo dục và Đào tạo']],
    ['dondoc check --format=js', ['--format=json']],
    ['dondoc status --standing overdue,du', ['overdue,due-soon\tSắp đến hạn']],
  ])('%s', (line, expected) => expect(replies(line)).toEqual(expected));

  it('runs nothing of what stands in the plan', () => {
    expect(replies('dondoc show I.', hostile)).toHaveLength(4);
    expect(existsSync(join(hostile, 'pwned'))).toBe(false);
  });
});

describe('zsh', () => {
  skipWithout('zsh');

  it('reads the script', () => {
    const text = `compdef() { print -r -- "compdef $*" }; source ${folder}/script.zsh; whence -w _dondoc`;
    expect(ask('zsh', ['-f'], text)).toEqual(['compdef _dondoc dondoc', '_dondoc: function']);
  });
});

describe('PowerShell', () => {
  const script = powershellScript;

  it('is told as its documentation says', () => {
    expect(script).toContain(
      'Register-ArgumentCompleter -Native -CommandName dondoc -ScriptBlock {\n    param($wordToComplete, $commandAst, $cursorPosition)\n',
    );
    expect(script).toContain(
      '[System.Management.Automation.CompletionResult]::new("$prefix$value", $value, \'ParameterValue\', "$description")',
    );
  });

  describe('itself', () => {
    skipWithout('pwsh');

    const replies = (line: string, cwd = root) =>
      ask(
        'pwsh',
        ['-NoProfile', '-NonInteractive'],
        `. ${folder}/script.powershell.ps1; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`,
        cwd,
      );
    beforeAll(() => writeFileSync(join(folder, 'script.powershell.ps1'), script));

    it.each([
      ['dondoc sta', ['status']],
      ['dondoc status --agency so-g', ['so-gddt']],
      ['dondoc check --format=js', ['--format=json']],
      [`dondoc show --plan "${root}/plan" PL.03`, ['PL.03']],
    ])('%s', (line, expected) => expect(replies(line)).toEqual(expected));

    it('runs nothing of what stands in the plan', () => {
      expect(replies('dondoc show I.', hostile)).toHaveLength(4);
      expect(existsSync(join(hostile, 'pwned'))).toBe(false);
    });
  });
});
