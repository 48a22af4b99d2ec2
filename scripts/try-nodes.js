/**
 * Runs the program on every Node that it shall start on, in turn, all with one home, so that each finds what the others kept
 * there: as the file of `npm pack`, installed without a network, and as this clone. Every answer must be the same to the byte,
 * the second time too. A Node that is too old must say so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchNode } from './fetch-node.js';
import { installedProgram } from './installed-program.js';

/** Between patch releases of 20 V8 changed how objects lie in memory; of the other lines the newest that there is. */
const versions = ['20.19.0', '20.20.1', '20.20.2', '22.23.3', '24.21.0', '26.12.1'];
const tooOld = '18.20.8';

const root = fileURLToPath(new URL('..', import.meta.url));
const day = ['--as-of', '2021-12-15'];
const commands = [
  ['overdue', ...day],
  ['status', '--format', 'json', ...day],
  ['remind', ...day],
  ['show', 'PL.01', ...day],
  ['check', '--against', 'HEAD', ...day],
  ['print', '--format', 'md'],
  ['template', '--agency', 'so-gddt', '--format', 'csv', ...day],
  ['done', 'PL.01', '--evidence', '812/KH-UBND', '--date', '25/3/2021', '--reported', '26/3/2021', '--dry-run'],
  ['deadline', 'trước ngày 15 tháng 12 hàng năm'],
  ['schema', 'plan'],
  ['frobnicate'],
];

const home = mkdtempSync(join(tmpdir(), 'dondoc-nodes-'));
const complaints = [];
try {
  const [installed, clone] = [installedProgram(home), join(root, 'bin', 'dondoc.js')];
  const answers = new Map();
  for (const version of versions) {
    for (const command of [...commands, ...commands]) tryCommand(version, installed, command, answers);
    tryCommand(version, clone, commands[0], answers);
  }
  const { status, stderr } = run(tooOld, installed, ['overdue']);
  if (status !== 2 || !stderr.includes(`dondoc needs Node.js 20.19 or later; this is v${tooOld}.`)) {
    complaints.push(`Node ${tooOld} is not told that it is too old: exit ${status}, ${stderr}`);
  }
} finally {
  rmSync(home, { recursive: true });
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
else console.log(`${commands.length} commands, equal to the byte on Node ${versions.join(', ')}`);

/** The first answer to a command says what all others shall be. */
function tryCommand(version, program, command, answers) {
  const line = command.join(' ');
  const { status, signal, stdout, stderr } = run(version, program, command);
  const answer = JSON.stringify({ status, signal, stdout, stderr });
  if (!answers.has(line)) answers.set(line, answer);
  if (answer !== answers.get(line) || status === null || status === 70) {
    complaints.push(`Node ${version}, ${program} ${line}: ${answer.slice(0, 500)}`);
  }
}

function run(version, program, args) {
  return spawnSync(join(fetchNode(version), 'node'), [program, ...args], {
    cwd: root,
    env: { HOME: home, PATH: process.env.PATH },
    encoding: 'latin1',
  });
}
