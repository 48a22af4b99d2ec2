/**
 * Runs the built program on every Node that it shall start on, in turn, all with one home, so that each finds what the others
 * kept there; every answer must be the same to the byte, the second time too. A Node that is too old must say so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchNode } from './fetch-node.js';

/** Between patch releases of 20 V8 changed how objects lie in memory; of the other lines the newest that there is. */
const versions = ['20.19.0', '20.20.1', '20.20.2', '22.23.3', '24.21.0', '26.12.1'];
const tooOld = '18.20.8';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin', 'dondoc.js');
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
  const answers = new Map();
  for (const version of versions) tryNode(version, answers);
  const { status, stderr } = run(fetchNode(tooOld), ['overdue']);
  if (status !== 2 || !stderr.includes(`dondoc needs Node.js 20.19 or later; this is v${tooOld}.`)) {
    complaints.push(`Node ${tooOld} is not told that it is too old: exit ${status}, ${stderr}`);
  }
} finally {
  rmSync(home, { recursive: true });
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
else console.log(`${commands.length} commands, equal to the byte on Node ${versions.join(', ')}`);

/** Each command twice; the first Node says what the answer is. */
function tryNode(version, answers) {
  const folder = fetchNode(version);
  for (const command of [...commands, ...commands]) {
    const line = command.join(' ');
    const { status, signal, stdout, stderr } = run(folder, command);
    const answer = JSON.stringify({ status, signal, stdout, stderr });
    if (!answers.has(line)) answers.set(line, answer);
    if (answer !== answers.get(line) || status === null || status === 70) {
      complaints.push(`Node ${version}, dondoc ${line}: ${answer.slice(0, 500)}`);
    }
  }
}

function run(folder, args) {
  return spawnSync(join(folder, 'node'), [program, ...args], {
    cwd: root,
    env: { HOME: home, PATH: process.env.PATH },
    encoding: 'latin1',
  });
}
