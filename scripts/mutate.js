/**
 * Asks the tests whether they notice small mistakes: changes one token of a part of the program at a time and prints the
 * changes that types and tests both let pass. `docs/mutation.md` keeps what came of it.
 *
 *     npm run mutate -- src/view                 # every change in the part
 *     npm run mutate -- src/rules src/report --count 60 --seed 3   # so many of each part
 *     npm run mutate -- src/view/standing.ts:40 src/view/part.ts:12:7   # those of a line, that of a place
 *
 * The tests of the same room are asked first, then the types, then all tests about what these let pass. They are loaded once
 * for all changes (`mutate/runner.js`); what cannot be asked in that way has a run of its own. All of it happens in a copy of this
 * clone, so that work can go on here.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changed, changesIn } from './mutate/changes.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

/** Longer than any test takes alone: what hangs is noticed, too. */
const patience = 300_000;

const home = mkdtempSync(join(tmpdir(), 'dondoc-mutate-'));
const copy = copyOfClone(join(home, 'clone'));
const parts = (positionals.length === 0 ? ['src'] : positionals).map((part) => part.split(':'));
const texts = new Map(
  filesOf(parts.map(([path]) => path)).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);
const all = [...texts]
  .flatMap(([file, text]) => changesIn(file, text))
  .map((change, number) => ({ ...change, number }));
const tried = [...new Set(parts.flatMap(drawnFrom))];
/** By number of the change. */
const noticed = new Map();
const unsure = new Set();

try {
  for (const room of new Set(tried.map(roomOf))) if (existsSync(join(root, room))) await askTogether(room);
  askTypes();
  await askEachAlone(true);
  tell('Neither the tests of the room nor the types notice:');
  await askTogether(null);
  await askEachAlone(false);
  for (const [path] of parts) console.log(`${path}: ${share(tried.filter(({ file }) => file.startsWith(path)))}`);
  tell('Nobody notices:');
} finally {
  rmSync(home, { recursive: true });
}

function share(some) {
  const killed = some.filter(({ number }) => noticed.has(number)).length;
  return `${killed} of ${some.length} noticed (${((100 * killed) / Math.max(some.length, 1)).toFixed(1)}%)`;
}

function tell(heading) {
  console.log(heading);
  for (const change of living()) console.log(`  ${described(change)}`);
}

function living() {
  return tried.filter(({ number }) => !noticed.has(number));
}

/** The TypeScript files of the parts, which may be files themselves. */
function filesOf(paths) {
  const listed = spawnSync('git', ['ls-files', '--', ...paths], { cwd: root, encoding: 'utf8' }).stdout;
  return listed.split('\n').filter((file) => file.startsWith('src/') && file.endsWith('.ts'));
}

/** The folder of the tests of the room that the change is in. */
function roomOf({ file }) {
  return join('test', file.split('/')[1]);
}

/** Notices what the tests of the room notice of the living in it, or all tests of all, in as few runs as these allow. */
async function askTogether(room) {
  const asked = () => living().filter((change) => room === null || roomOf(change) === room);
  for (let isOver = false; !isOver && asked().length > 0; ) {
    const { ended, notes } = await run(room, { wanted: asked().map(({ number }) => number) });
    for (const { noticed: number, by } of notes.filter(({ noticed: number }) => number !== undefined))
      notice(number, by);
    for (const { unsure: number } of notes.filter((one) => one.unsure !== undefined)) unsure.add(number);
    isOver = ended === 'well' || !isCutOff(notes, ended);
  }
}

/** Whether more is to be asked: the process did not outlive what it tried last, or what that left behind. */
function isCutOff(notes, ended) {
  const { trying } = notes.findLast((one) => one.trying !== undefined) ?? {};
  if (trying === undefined) throw new Error(`The tests do not run:\n${ended}`);
  if (trying >= 0 && !noticed.has(trying)) notice(trying, 'the run, which it ends');
  if (trying < 0) console.log(`Not asked, since they fail without any change:\n${ended}`);
  return trying >= 0;
}

/** Asks about what could not be asked together, made from the start: in the tests of its room, or in all. */
async function askEachAlone(isOfRoom) {
  for (const change of living().filter(({ number }) => unsure.has(number))) {
    if (isOfRoom && !existsSync(join(root, roomOf(change)))) continue;
    const room = isOfRoom ? roomOf(change) : null;
    const { ended } = await run(room, { wanted: [], always: change.number }, '--bail=1');
    if (ended !== 'well') notice(change.number, room ?? 'all tests');
  }
}

/** A clone, since some tests ask git, with the files as they are here; the packages are those of this clone. */
function copyOfClone(into) {
  spawnSync('git', ['clone', '--quiet', root, into]);
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.stdout.split('\0').filter((name) => name !== '' && existsSync(join(root, name))))
    cpSync(join(root, file), join(into, file), { recursive: true, verbatimSymlinks: true });
  cpSync(join(root, 'dist'), join(into, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(into, 'node_modules'));
  return into;
}

/** How a run of the tests of the room, or of all, ended, and the notes that it took. */
function run(room, task, ...args) {
  const [setting, notes] = [join(home, 'task.json'), join(home, 'notes')];
  const firstNumbers = Object.fromEntries(all.toReversed().map(({ file, number }) => [file, number]));
  writeFileSync(setting, JSON.stringify({ ...task, root: copy, firstNumbers, notes }));
  writeFileSync(notes, '');
  const program = join(root, 'node_modules/.bin/vitest');
  const child = spawn(
    program,
    ['run', '--config', 'scripts/mutate/vitest.config.js', ...args, ...(room === null ? [] : [room])],
    {
      cwd: copy,
      // A kept text that differs is a failure, and is not written anew.
      env: { ...process.env, CI: '1', DONDOC_MUTATE: setting },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let said = '';
  let patient = setTimeout(hang, patience);
  function hang() {
    process.kill(-child.pid, 'SIGKILL');
  }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      said += bytes;
      clearTimeout(patient);
      patient = setTimeout(hang, patience);
    });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(patient);
      const lines = readFileSync(notes, 'utf8').split('\n').filter(Boolean);
      resolve({ ended: code === 0 ? 'well' : said, notes: lines.map((line) => JSON.parse(line)) });
    });
  });
}

/** Asks the compiler about the living, of each file one at a time. */
function askTypes() {
  if (filesAtFault([]).size > 0) throw new Error('The types fail without any change.');
  for (let left = living(); left.length > 0; ) {
    const made = left.filter(({ file }, index) => left.findIndex((one) => one.file === file) === index);
    left = left.filter((change) => !made.includes(change));
    askTypesOf(made);
  }
}

/** A fault in a file is that of the change in it, if it is gone without those; where a change makes one elsewhere, halves are asked. */
function askTypesOf(made) {
  const files = filesAtFault(made);
  if (files.size === 0) return;
  const own = made.filter(({ file }) => files.has(file));
  const others = made.filter(({ file }) => !files.has(file));
  if (made.length === 1 || (own.length > 0 && filesAtFault(others).size === 0)) {
    for (const { number } of made.length === 1 ? made : own) notice(number, 'types');
    return;
  }
  const middle = Math.ceil(made.length / 2);
  askTypesOf(made.slice(0, middle));
  askTypesOf(made.slice(middle));
}

/** The files in which the compiler finds a fault while the changes are made, one a file. */
function filesAtFault(changes) {
  for (const change of changes) writeFileSync(join(copy, change.file), changed(texts.get(change.file), change));
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '--pretty', 'false'], {
    cwd: copy,
    encoding: 'utf8',
  });
  for (const { file } of changes) writeFileSync(join(copy, file), texts.get(file));
  return new Set([...stdout.matchAll(/^([^\s(]+)\(\d+,\d+\): error/gm)].map(([, file]) => file));
}

function notice(number, by) {
  noticed.set(number, by);
  const change = tried.find((one) => one.number === number);
  console.log(`${noticed.size}/${tried.length} ${described(change)}: ${by}`);
}

/** So many of a part as are asked for, the same for the same seed. */
function drawnFrom([path, line, column]) {
  const isIn = (part, asked) => asked === undefined || part === Number(asked);
  const left = all.filter((one) => one.file.startsWith(path) && isIn(one.line, line) && isIn(one.column, column));
  if (values.count === undefined) return left;
  let state = Number(values.seed);
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const taken = [];
  while (taken.length < Number(values.count) && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

function described({ file, line, column, from, to }) {
  return `${file}:${line}:${column} ${from} -> ${to}`;
}
