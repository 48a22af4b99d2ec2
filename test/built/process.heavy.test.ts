/** The built program as a process: pipes, folders, colours, time zones, what it loads. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { repository, run as runInside } from '../main/environment.ts';
import { builtProgram } from './program.ts';

const program = builtProgram();
const overdue = ['overdue', '--as-of', '2021-12-15'];

test('answers as the source does', async () => {
  const { status, stdout, stderr } = program.run(overdue);
  expect({ code: status, stdout, stderr, paged: '' }).toEqual(await runInside(overdue));
});

describe('a pipe', () => {
  test.each(['status', 'print', 'status --format json'])('closed by its reader ends dondoc %s quietly', (command) => {
    const { stdout, stderr, status } = program.shell(`dondoc ${command} | head -1; echo "\${PIPESTATUS[@]}"`);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.split('\n').slice(1)).toEqual(['0 0', '']);
  });

  test('closed before the first word ends it quietly too', () => {
    const { stdout, stderr } = program.shell('dondoc print | true; dondoc frobnicate 2>&1 | true; echo done');
    expect({ stdout, stderr }).toEqual({ stdout: 'done\n', stderr: '' });
  });

  test('to a slow reader loses nothing', () => {
    const { stdout } = program.shell(
      'for i in 1 2 3 4 5; do dondoc status --format json; done | (sleep 0.5; cat) | wc -c',
    );
    const { stdout: once } = program.run(['status', '--format', 'json']);
    expect(Number(stdout)).toBe(5 * Buffer.byteLength(once));
  });

  test('standard output that is shut is no fault', () => {
    expect(program.shell('dondoc overdue >&-').stderr).toBe('');
  });
});

describe('from any folder', () => {
  test.each([
    ['the root with --plan', '/', ['--plan', join(repository, 'plan')]],
    ['the folder of the plan', join(repository, 'plan'), []],
    ['the source of the program', join(repository, 'src', 'cli'), []],
  ])('%s', (_, cwd, options) => {
    expect(program.run([...overdue, ...options], { cwd }).stdout).toBe(program.run(overdue).stdout);
  });

  test('inside the reports of another plan', () => {
    const { stdout } = program.run(['overdue', '--as-of', '2021-06-30'], {
      cwd: join(repository, 'test/plans/nam-2021/progress'),
    });
    expect(stdout).toContain('2/27 nhiệm vụ quá hạn');
  });
});

describe('colour', () => {
  test.each([
    ['none in a pipe', [], {}, false],
    ['--color always', ['--color', 'always'], {}, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR before FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['--color always before NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['--color never before FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%s', (_, options, variables, isColoured) => {
    expect(program.run([...overdue, ...options], { variables }).stdout.includes('\u001b[31m')).toBe(isColoured);
  });

  test.each([
    ['on a terminal', {}, true],
    ['not on a dumb one', { TERM: 'dumb' }, false],
    ['not with NO_COLOR', { NO_COLOR: '1' }, false],
  ])('%s', (_, variables, isColoured) => {
    const { stdout } = program.onTerminal('overdue --as-of 2021-12-15', { variables: { PAGER: 'cat', ...variables } });
    expect(stdout).toContain('Quá hạn 259 ngày');
    expect(stdout.includes('\u001b[31m')).toBe(isColoured);
  });
});

describe('the pager', () => {
  const pager = (script = 'echo PAGER; cat') => {
    const folder = mkdtempSync(join(tmpdir(), 'dondoc-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'pager'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return join(folder, 'pager');
  };

  test('shows an answer longer than the screen', () => {
    const { stdout } = program.onTerminal('status --as-of 2021-12-15', { variables: { PAGER: pager() } });
    expect(stdout).toMatch(/^PAGER\r\n/);
    expect(stdout).toContain('PL.08');
  });

  test('is not asked for one that fits, nor in a pipe', () => {
    const variables = { PAGER: pager() };
    expect(program.onTerminal('show PL.01 --as-of 2021-12-15', { variables }).stdout).not.toContain('PAGER');
    expect(program.run(['status'], { variables }).stdout).not.toContain('PAGER');
  });

  test.each([
    ['fails', 'exit 1'],
    ['is killed', 'kill -9 $$'],
    ['fails at the end', 'cat >/dev/null; exit 1'],
  ])('that %s costs no answer, and it stands there once', (_, script) => {
    const shown = (PAGER: string) => program.onTerminal('status --as-of 2021-12-15', { variables: { PAGER } }).stdout;
    expect(shown(pager(script))).toBe(shown('cat'));
  });

  test.each([
    ['quit early', 'head -9'],
    [
      'interrupted by Ctrl+C, which the whole group of processes is told of',
      "head -9; trap '' INT; kill -INT 0; exit 130",
    ],
  ])('%s is content: nothing is printed again', (_, script) => {
    const { stdout, status } = program.onTerminal('status --as-of 2021-12-15', { variables: { PAGER: pager(script) } });
    expect(status).toBe(0);
    expect(stdout.split('\r\n')).toHaveLength(10);
  });

  test('less, in which somebody types q, is content', ({ skip }) => {
    skip(program.shell('command -v less').status !== 0, 'less is not installed here');
    const { stdout, status } = program.onTerminal('status --as-of 2021-12-15', {
      variables: { PAGER: 'less' },
      typed: 'q',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('II.1.1');
    expect(stdout).not.toContain('PL.08');
  });
});

test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])('a machine in %s', (zone) => {
  const answers = (TZ: string) =>
    [overdue, ['status', '--as-of', '2021-03-31', '--format', 'json'], ['remind', '--as-of', '2024-02-29']].map(
      (argv) => program.run(argv, { variables: { TZ } }).stdout,
    );
  expect(answers(zone)).toEqual(answers('UTC'));
  const today = (TZ: string) => JSON.parse(program.run(['overdue', '--format', 'json'], { variables: { TZ } }).stdout);
  expect(today(zone).asOf).toBe(today('Asia/Ho_Chi_Minh').asOf);
});

describe('what is loaded', () => {
  /** Names that the libraries keep in spite of minification. */
  const marks = { yaml: 'YAMLParseError', chalk: 'bgBlackBright', zod: 'ZodError', 'cli-table3': 'bottom-mid' };

  /** The files of the build that a run loaded. */
  function filesLoadedBy(argv: readonly string[]): string[] {
    loadedBy(argv);
    return readFileSync(join(program.folder, 'loaded.txt'), 'utf8')
      .split('\n')
      .map((file) => basename(file));
  }

  /** The libraries in the files that a run loaded. */
  function loadedBy(argv: readonly string[]): string[] {
    const note = join(program.folder, 'loaded.txt');
    const hook = join(program.folder, 'note-loaded.cjs');
    writeFileSync(
      hook,
      `const { loaded } = require(${JSON.stringify(join(program.folder, 'bin', 'compiled.js'))});
      const all = () => [...Object.keys(require.cache), ...loaded.keys()].join('\\n');
      process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(note)}, all()));`,
    );
    program.run(argv, { variables: { NODE_OPTIONS: `--require=${hook}` } });
    const files = readFileSync(note, 'utf8').split('\n');
    expect(files.map((file) => basename(file))).toContain('dondoc.cjs');
    return librariesIn(files);
  }

  function librariesIn(files: readonly string[]): string[] {
    const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    return Object.entries(marks).flatMap(([library, mark]) => (code.includes(mark) ? [library] : []));
  }

  test('all of them are somewhere in the build', () => {
    const files = readdirSync(program.dist).map((name) => join(program.dist, name));
    expect(librariesIn(files)).toEqual(['yaml', 'chalk', 'zod', 'cli-table3']);
  });

  test.each([
    ['overdue in a pipe: not the YAML library, the colours or the frames', overdue, ['yaml', 'chalk', 'cli-table3']],
    ['JSON: no more than that', [...overdue, '--format', 'json'], ['yaml', 'chalk', 'cli-table3']],
    ['a deadline: no plan, no table', ['deadline', 'Quý I năm 2021'], ['yaml', 'chalk', 'zod', 'cli-table3']],
    ['help: nothing', ['--help'], ['yaml', 'chalk', 'zod', 'cli-table3']],
  ])('%s', (_, argv, absent) => {
    expect(loadedBy(argv).filter((library) => absent.includes(library))).toEqual([]);
  });

  test.each([['status'], ['status', '--format', 'csv'], ['overdue'], ['status', '--since', '2021-01-01']])(
    'what makes office files and pages is loaded by nothing else: %j',
    (...argv) => {
      expect(
        filesLoadedBy(argv).filter((name) => /^(?:docx|xlsx|html|book|universal|overview)\d*\.cjs$/.test(name)),
      ).toEqual([]);
    },
  );

  test('the version loads nothing that reads a command line, TAB nothing that carries one out', () => {
    const files = filesLoadedBy(['complete', '--', 'show', 'PL.']);
    expect(files).toContain('load.cjs');
    expect(files.filter((name) => /^(?:carry-out|plan)\.cjs$/.test(name))).toEqual([]);
    expect(filesLoadedBy(['--version']).filter((name) => /^(?:carry-out|words|load)\.cjs$/.test(name))).toEqual([]);
  });

  test('a workbook loads what makes workbooks, and nothing of Word', () => {
    const files = filesLoadedBy(['status', '--format', 'xlsx']);
    expect(files).toContain('universal.cjs');
    expect(files.filter((name) => name.startsWith('docx'))).toEqual([]);
  });

  test('frames are loaded where there is a frame', () => {
    expect(loadedBy(['status', '--by', 'lead'])).toContain('cli-table3');
  });

  test('colours are loaded where there is colour', () => {
    expect(loadedBy([...overdue, '--color', 'always'])).toContain('chalk');
  });
});
