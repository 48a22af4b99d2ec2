/** The scripts in the shells themselves, asking the real program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
/** A folder of an office, with blanks in its names. */
const office = mkdtempSync(join(tmpdir(), 'dondoc-office-'));
mkdirSync(join(office, 'ke hoach/bao cao'), { recursive: true });
cpSync(join(root, 'plan'), join(office, 'ke hoach/plan'), { recursive: true });
writeFileSync(join(office, 'ke hoach/loi so 1.sarif'), '');
writeFileSync(join(office, 'loi.sarif'), '');

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
  rmSync(office, { recursive: true });
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

  it('leaves folders and files to bash', () => {
    expect(replies(['status', '--plan', 't'])).toEqual(['compopt -o dirnames']);
    expect(replies(['status', '--plan', '=', 't'], { current: 't' })).toEqual(['compopt -o dirnames']);
    expect(replies(['record', 't'])).toEqual(['compopt -o default']);
  });

  it('completes a file behind its format: what bash takes for a word by itself, else as a part of it', () => {
    expect(replies(['check', '--output-file', 'sar'])).toEqual(['compopt -o nospace', 'sarif=']);
    const split = ['check', '--output-file', 'sarif', '=', 'lo'];
    expect(replies(split, { current: 'lo', cwd: office })).toEqual(['compopt -o default']);
    const asPart = 'compopt -o filenames -o nospace';
    expect(replies(['check', '--output-file', 'sarif=lo'], { cwd: office })).toEqual([asPart, 'sarif=loi.sarif']);
    expect(replies(['check', '--output-file=sarif=ke'], { cwd: office })).toEqual([
      asPart,
      '--output-file=sarif=ke hoach/',
    ]);
    expect(replies(['status', '--plan=ke'], { cwd: office })).toEqual([asPart, '--plan=ke hoach/']);
  });

  it('knows the plan in a folder with a blank', () => {
    expect(replies(['show', '--plan', '"ke hoach/plan"', 'PL.03'], { cwd: office })).toEqual(['PL.03']);
    expect(replies(['show', '--plan', 'ke\\ hoach/plan', 'PL.03'], { cwd: office })).toEqual(['PL.03']);
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

  it.each([
    ['dondoc status --plan ', ['ke hoach/']],
    ['dondoc status --plan=ke', ['--plan=ke hoach/']],
    ['dondoc status --plan "ke hoach/', ['ke hoach/bao cao/', 'ke hoach/plan/']],
    ['dondoc record lo', ['loi.sarif']],
    ['dondoc check --output-file sar', ['sarif=']],
    ['dondoc check --output-file sarif=lo', ['sarif=loi.sarif']],
    ['dondoc check --output-file=sarif=ke\\ hoach/lo', ['--output-file=sarif=ke hoach/loi so 1.sarif']],
    ['dondoc show --plan "ke hoach/plan" PL.0', expect.arrayContaining([expect.stringMatching(/^PL\.03\t/)])],
  ])('in a folder with files: %s', (line, expected) => expect(replies(line, office)).toEqual(expected));

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

  /** What stands on the line after TAB in a shell at a terminal of its own, and what it could have been. */
  function replies(line: string, cwd = office): string[] {
    const inner = `PROMPT=; PATH=${folder}:$PATH; fpath+=(${folder}); source ${folder}/script.zsh
compadd() { builtin compadd -O found "$@"; all+=("\${found[@]}"); builtin compadd "$@" }
ask() { all=(); zle complete-word; print; print '{{'; print -rl -- "$BUFFER" "\${(u)all[@]}"; print '}}'; exit }
zle -N ask; bindkey '^I' ask; print -r REA''DY`;
    writeFileSync(join(folder, 'inner.zsh'), inner);
    const outer = `zmodload zsh/zpty; zpty inner zsh -f -i; zpty -w inner 'source ${folder}/inner.zsh'
zpty -r -m inner told '*READY*'; zpty -w -n inner "$(<${folder}/line)"$'\t'; zpty -r -m inner told '*}}*'; print -r -- "$told"`;
    writeFileSync(join(folder, 'line'), line);
    const told = ask('zsh', ['-f'], outer, cwd).map((one) => one.replaceAll('\r', ''));
    return told.slice(told.indexOf('{{') + 1, told.indexOf('}}'));
  }

  it.each([
    ['dondoc sta', ['dondoc status ', 'status']],
    ['dondoc check --format=js', ['dondoc check --format=json ', 'json']],
    ['dondoc check --output-file sar', ['dondoc check --output-file sarif=', 'sarif=']],
    ['dondoc status --plan=ke', ['dondoc status --plan=ke\\ hoach/', 'ke hoach', 'ke\\ hoach']],
    ['dondoc show --plan "ke hoach/plan" PL.03', ['dondoc show --plan "ke hoach/plan" PL.03 ', 'PL.03']],
    ['dondoc show --plan ke\\ hoach/plan PL.03', ['dondoc show --plan ke\\ hoach/plan PL.03 ', 'PL.03']],
    ['dondoc show --plan="ke hoach/plan" PL.03', ['dondoc show --plan="ke hoach/plan" PL.03 ', 'PL.03']],
    ['dondoc record lo', ['dondoc record loi.sarif ', 'loi.sarif']],
    ['dondoc check --output-file sarif=lo', ['dondoc check --output-file sarif=loi.sarif ', 'loi.sarif']],
    ['dondoc check --output-file=sarif=lo', ['dondoc check --output-file=sarif=loi.sarif ', 'loi.sarif']],
  ])('%s', (line, expected) => {
    const [typed, ...found] = replies(line);
    expect([typed, ...new Set(found.map((one) => one.replace(/^.*=(?=.)/, '')))]).toEqual(expected);
  });

  it('runs nothing of what stands on the line or in the plan', () => {
    expect(replies('dondoc show I.', hostile).slice(1)).toEqual(['I.1', 'I.2', 'I.-7', 'I.đ']);
    expect(replies(`dondoc show $(touch ${hostile}/pwned) I.`, hostile).slice(1)).not.toEqual([]);
    expect(existsSync(join(hostile, 'pwned'))).toBe(false);
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
