/**
 * Runs the program on the Node of Windows, under Wine, beside this system: the same commands in the same folder must say the
 * same and leave the same bytes. Then what is so on Windows only. Where
 * there is no Wine it says so and asks for nothing. There is no git there, and no PowerShell: of what completes words in it
 * only the printing is tried.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { fetchNode } from './fetch-node.js';
import { installedProgram } from './installed-program.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const wine = [...(process.env.PATH ?? '').split(delimiter), '/usr/lib/wine']
  .map((folder) => join(folder, 'wine64'))
  .find((file) => existsSync(file));

const day = ['--as-of', '2022-04-05'];
const reported = ['--reported', '5/4/2022', '-y'];

/** Run on both systems, one after the other, in a folder that holds `plan`. */
const commands = [
  ['--version'],
  ['--help'],
  ['check', ...day],
  ['overdue', ...day],
  ['status', '--format', 'json', ...day],
  ['show', 'PL.08', ...day],
  ['print', '--format', 'md'],
  ['explain', 'deadline-moved'],
  ['deadline', 'trước ngày 15 tháng 12 hàng năm'],
  ['frobnicate'],
  ['check', '--plan', 'nowhere'],
  ['template', '--agency', 'so-gd', '--output', 'bieu.xlsx', ...day],
  ['template', '--agency', 'so-gd', '--output', 'bieu.csv', ...day],
  ['record', 'bieu.xlsx'],
  ['record', 'tra-loi.csv', ...reported],
  ['remind', '--output', 'nhac viec', ...day],
  ['init', 'moi/ke hoach', '--ci', 'github'],
  ['check', '--plan', 'moi/ke hoach', ...day],
  ['update', 'PL.08', '--state', 'in-progress', '--note', 'Đang làm, "gấp"', ...reported],
  ['done', 'II.1.4', '--evidence', '12/KH-HKH', '--date', '4/4/2022', ...reported],
  ['extend', 'PL.08', '--to', '2022-Q4', '--by', '7/UBND', '--date', '4/4/2022', '-y'],
  ['status', '--at', 'HEAD'],
  ['done', 'PL.08', '--evidence', '12/KH-SGD', '--date', '4/4/2022', '--commit', ...reported],
];

/** It says when something was written, which is not the same in both folders. */
const noteOfUndo = join('.dondoc-undo', 'note.json');

/** Said only there. */
const undone = ['update', 'II.3.5', '--state', 'in-progress', '--lang', 'en', ...reported];
const held = ['update', 'PL.08', '--state', 'in-progress', '--note', 'lần hai', '--lang', 'en', ...reported];

if (wine === undefined) console.log('NOT RUN: nothing was tried on Windows, since there is no Wine here');
else {
  const home = mkdtempSync(join(tmpdir(), 'dondoc-windows-'));
  const env = {
    HOME: home,
    PATH: home,
    // By which Wine reads the names of files.
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: join(home, 'wine'),
    WINEDEBUG: '-all',
    NODE_SKIP_PLATFORM_CHECK: '1',
  };
  const complaints = [];
  try {
    tryAll(home, env, (complaint) => complaints.push(complaint));
  } finally {
    spawnSync(join(dirname(wine), 'wineserver64'), ['-k'], { env });
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  else console.log(`${commands.length} commands: on Windows as here. Wine has no git and no PowerShell.`);
}

function tryAll(home, env, complain) {
  const node = join(fetchNode(process.versions.node, 'win32'), 'node.exe');
  const program = installedProgram(home);
  const starting = join(home, 'start-all.cjs');
  writeFileSync(starting, `(${startAll})()`);
  /** What each of the command lines says there, started by a process that is there. */
  const answersOf = (folder, start, named, lines) => {
    const asked = join(home, 'asked.json');
    writeFileSync(asked, JSON.stringify({ program: named(program), lines }));
    const { stdout, stderr } = spawnSync(start[0], [...start.slice(1), named(starting), named(asked)], {
      cwd: folder,
      env,
    });
    if (!existsSync(`${asked}.answers`)) throw new Error(`nothing was run: ${stdout}${stderr}`);
    const answers = JSON.parse(readFileSync(`${asked}.answers`, 'utf8'));
    rmSync(`${asked}.answers`);
    return answers;
  };
  const [there, here] = ['windows', 'here'].map((name) => officeIn(join(home, name, 'làm việc')));
  const windows = (lines) => answersOf(there, [wine, node], onDrive, lines);
  compare(
    windows(commands),
    answersOf(here, [process.execPath], (path) => path, commands),
    complain,
  );
  for (const [name, bytes] of contentsOf(here)) {
    if (contentsOf(there).get(name) !== bytes) complain(`another content on Windows: ${name}`);
  }
  tryPaths(home, there, windows, complain);
  writeFileSync(join(there, 'dondoc.cmd'), `@"${onDrive(node)}" "${onDrive(program)}" %*\r\n`);
  tryUndo(there, windows, complain);
  tryHeldFile(there, windows, complain);
}

/**
 * Runs in a process of either system, as text: starts the program by each line, or another one where the line names it
 * (`start`), and writes down what it said. `holding` starts one that stays, and waits until it has the file open.
 */
function startAll() {
  const { copyFileSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
  const { spawn, spawnSync } = require('node:child_process');
  const [, , asked] = process.argv;
  const { program, lines } = JSON.parse(readFileSync(asked, 'utf8'));
  const answers = lines.map((line) => {
    if (line.holding !== undefined) return hold(line);
    const [command, args] = Array.isArray(line) ? [process.execPath, [program, ...line]] : [line.start, line.args];
    const options = { encoding: 'utf8', windowsVerbatimArguments: !Array.isArray(line) };
    const { status, signal, stdout, stderr } = spawnSync(command, args, options);
    return { status, signal, stdout, stderr };
  });
  writeFileSync(`${asked}.answers`, JSON.stringify(answers));
  process.exit();

  function hold({ start, args, holding }) {
    spawn(start, args, { stdio: 'ignore', windowsVerbatimArguments: true });
    for (let tries = 0; tries < 600; tries += 1) {
      copyFileSync(holding, `${holding}.twin`);
      try {
        renameSync(`${holding}.twin`, holding);
      } catch {
        return { isHeld: true };
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
    return { isHeld: false };
  }
}

/** A folder with a plan, some files of which have the line ends and the mark of Windows, and a return. */
function officeIn(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'test/plans/nam-2021'), join(folder, 'plan'), { recursive: true });
  for (const name of ['amendments.yaml', 'progress/PL.08.yaml']) {
    const file = join(folder, 'plan', name);
    writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  writeFileSync(join(folder, 'tra-loi.csv'), '\ufeffMã nhiệm vụ;Tình hình thực hiện\r\nII.3.7;Đang thực hiện\r\n');
  return folder;
}

function compare(windows, here, complain) {
  for (const [at, command] of commands.entries()) {
    const [one, other] = [windows[at], here[at]].map((answer) => JSON.stringify(answer));
    if (one !== other) complain(`dondoc ${command.join(' ')}\n  on Windows: ${one}\n  here:       ${other}`);
  }
}

/** Paths of drives, backslashes, the letters of a name in another case. */
function tryPaths(home, folder, windows, complain) {
  const plan = `${onDrive(folder)}\\plan`;
  const paths = ['plan', 'plan\\plan.yaml', '.\\PLAN', plan, `${plan}\\plan.yaml`, plan.replaceAll('\\', '/')];
  const [known, ...answers] = windows(paths.map((path) => ['status', '--plan', path, '--format', 'csv', ...day]));
  for (const [at, answer] of answers.entries()) {
    if (JSON.stringify(answer) !== JSON.stringify(known))
      complain(`--plan ${paths[at + 1]}: ${JSON.stringify(answer)}`);
  }
  const lines = [
    ['init', 'C:\\ke hoach'],
    ['check', '--plan', 'C:\\ke hoach\\plan.yaml'],
    ['completion', 'powershell'],
  ];
  for (const [at, answer] of windows(lines).entries()) {
    if (answer.status !== 0) complain(`dondoc ${lines[at].join(' ')}: ${JSON.stringify(answer)}`);
  }
  if (!existsSync(join(home, 'wine/drive_c/ke hoach/plan.yaml'))) complain('init "C:\\ke hoach" made no plan there');
}

/** What is said of how to undo an edit is a line that `cmd` undoes it by; a file that was there has kept its line ends. */
function tryUndo(folder, windows, complain) {
  const file = join(folder, 'plan/progress', `${undone[1]}.yaml`);
  const [{ stderr }] = windows([undone]);
  const [, line = ''] = /to undo \([^)]*\): (.*)/.exec(stderr) ?? [];
  if (!existsSync(file)) complain(`${undone.join(' ')} made no file: ${stderr}`);
  const [said] = windows([{ start: 'cmd', args: ['/c', `${line} --yes`] }]);
  if (existsSync(file)) complain(`cmd does not undo by: ${line}: ${JSON.stringify(said)}`);
  const text = readFileSync(join(folder, 'plan/progress/PL.08.yaml'), 'utf8');
  if (!text.startsWith('\ufeff') || /[^\r]\n/.test(text)) complain('PL.08.yaml has lost what Windows had given it');
}

/** A file that another program has open is not replaced, which is said; afterwards it is. */
function tryHeldFile(folder, windows, complain) {
  const holding = 'plan\\progress\\PL.08.yaml';
  const file = join(folder, 'plan/progress/PL.08.yaml');
  const before = readFileSync(file, 'utf8');
  const [{ isHeld }, refused, , done] = windows([
    { start: 'cmd', args: ['/c', `ping -n 300 127.0.0.1 < ${holding} > NUL`], holding },
    held,
    { start: 'taskkill', args: ['/f', '/im', 'ping.exe'] },
    held,
  ]);
  if (!isHeld || refused.status !== 2 || !refused.stderr.includes('another program has it open')) {
    complain(`a file that is held open (${isHeld}): ${JSON.stringify(refused)}`);
  }
  if (done.status !== 0 || readFileSync(file, 'utf8') === before) complain(`a file that was: ${JSON.stringify(done)}`);
}

/** As Wine names it. */
function onDrive(path) {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** Each file below the folder, by its path; a workbook bears the time, and what packs a file the system. */
function contentsOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith('.xlsx'));
  const read = (name) => {
    const bytes = readFileSync(join(folder, name));
    const text = (name.endsWith('.tgz') ? gunzipSync(bytes) : bytes).toString('latin1');
    return name.endsWith(noteOfUndo) ? text.replace(/"at": "[^"]*"/, '') : text;
  };
  return new Map(files.map((name) => [name, read(name)]));
}
