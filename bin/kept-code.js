'use strict';
/**
 * The code that V8 made of the bundle, kept in the user's own cache folder: compiling anew costs 0.4 of a start of Node.
 * V8 takes such code on trust: damaged, or made by another build of the same line, it ends the process with a segmentation
 * fault (nodejs/node#62781). So it is used only by the very Node that made it, for the very source, whole, and from a file
 * that nobody else could have written. Whatever is wrong with it, V8 compiles, and the answer is the same.
 */
const fs = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');
// Node 21 and the first releases of 22 have none: nothing is kept there.
const { crc32 } = require('node:zlib');

const daysKept = 30;
const nothing = { file: null, maker: null, codes: new Map() };

/** What was kept for a folder of the bundle: of each file its code and a sum over source and code. */
function keptCode(bundle, variables = process.env) {
  const caches = cachesOf(variables);
  if (caches === undefined || crc32 === undefined || variables.NODE_DISABLE_COMPILE_CACHE) return nothing;
  const maker = makerOf(bundle, variables);
  const file = join(caches, 'dondoc', `${crc32(maker).toString(16)}.code`);
  return { file, maker, codes: codesIn(file, maker) };
}

/** The code kept of a file with this source, or undefined. */
function codeOf({ codes }, name, source) {
  const { code, sum } = codes.get(name) ?? {};
  return code !== undefined && sumOf(source, code) === sum ? code : undefined;
}

/** Keeps the code of these scripts, and what was kept of others before. Where that cannot be, nothing is kept. */
function keepCode({ codes, file, maker }, scripts) {
  if (file === null) return;
  try {
    fs.mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    mustBeOurs(fs.lstatSync(dirname(file)));
    removeOld(dirname(file));
    replaceFile(file, contentOf(maker, new Map([...codes, ...scripts.map(codeOfScript)])));
  } catch {
    // The next run compiles, as this one did.
  }
}

/** All that decides what V8 makes of the bundle. A distribution may mend V8 and keep the version, so the program counts. */
function makerOf(bundle, { NODE_OPTIONS = '' }) {
  const { arch, execArgv, execPath, platform, version, versions } = process;
  const { size, mtimeMs } = fs.statSync(execPath, { throwIfNoEntry: false }) ?? {};
  const flags = [...execArgv, NODE_OPTIONS];
  return JSON.stringify([1, version, versions.v8, platform, arch, execPath, size, mtimeMs, flags, bundle]);
}

/** The user's own folder for caches, as this system has it. */
function cachesOf({ HOME, LOCALAPPDATA, XDG_CACHE_HOME }) {
  const inHome = (...names) => HOME && join(HOME, ...names);
  const places = { win32: [LOCALAPPDATA], darwin: [inHome('Library', 'Caches')] };
  return (places[process.platform] ?? [XDG_CACHE_HOME, inHome('.cache')]).find((place) => place && isAbsolute(place));
}

/** The codes in the file; none where it is missing, damaged or another maker's. */
function codesIn(file, maker) {
  try {
    return codesOf(ownContent(file), maker);
  } catch {
    return new Map();
  }
}

/** The bytes of a file that this user wrote, in a folder in which nobody else may. */
function ownContent(file) {
  mustBeOurs(fs.lstatSync(dirname(file)));
  const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = fs.constants;
  const descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    mustBeOurs(fs.fstatSync(descriptor));
    return fs.readFileSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Throws unless it belongs to this user and nobody else may write it; on Windows LOCALAPPDATA is its user's. */
function mustBeOurs({ mode, uid }) {
  if (process.geteuid === undefined || (uid === process.geteuid() && (mode & 0o022) === 0)) return;
  throw new Error('Others may write it.');
}

/** Of many that keep at once, each leaves a whole file. */
function replaceFile(file, content) {
  const temporary = `${file}.${process.pid}.new`;
  try {
    fs.writeFileSync(temporary, content, { flag: 'wx', mode: 0o600 });
    fs.renameSync(temporary, file);
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}

/** A line of who made it, a line of what follows, then the code of each file. */
function contentOf(maker, codes) {
  const list = [...codes].map(([name, { code, sum }]) => [name, code.length, sum]);
  return Buffer.concat([
    Buffer.from(`${maker}\n${JSON.stringify(list)}\n`),
    ...[...codes.values()].map(({ code }) => code),
  ]);
}

/** The codes in such content. */
function codesOf(content, maker) {
  const head = Buffer.from(`${maker}\n`);
  if (!content.subarray(0, head.length).equals(head)) return new Map();
  const end = content.indexOf('\n', head.length);
  let at = end + 1;
  return new Map(
    JSON.parse(content.toString('utf8', head.length, end)).map(([name, length, sum]) => {
      at += length;
      return [name, { code: content.subarray(at - length, at), sum }];
    }),
  );
}

function codeOfScript({ name, script, source }) {
  const code = script.createCachedData();
  return [name, { code, sum: sumOf(source, code) }];
}

function sumOf(source, code) {
  return crc32(code, crc32(source));
}

/** Removes what was made more than a month ago: of another Node, of a dondoc that is gone, of a run that was cut off. */
function removeOld(folder) {
  const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name);
    if (/\.(code|new)$/.test(name) && fs.lstatSync(file).mtimeMs < oldest) fs.rmSync(file, { force: true });
  }
}

module.exports = { codeOf, keepCode, keptCode };
