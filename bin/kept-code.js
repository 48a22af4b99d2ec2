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
/** In bytes: each file of the bundle takes some forty. A longer one is not understood, and made anew. */
const longestHead = 64 * 1024;
const nothing = { file: null, maker: null, descriptor: null, codes: new Map() };

/** What was kept for a folder of the bundle: of each file a sum over source and code, and how to read its code. */
function keptCode(bundle, variables = process.env) {
  const caches = cachesOf(variables);
  if (caches === undefined || crc32 === undefined || variables.NODE_DISABLE_COMPILE_CACHE) return nothing;
  const maker = makerOf(bundle, variables);
  const file = join(caches, 'dondoc', `${crc32(maker).toString(16)}.code`);
  return { file, maker, ...openedOf(file, maker) };
}

/** The code kept of a file with this source, or undefined. */
function codeOf({ codes }, name, source) {
  const { read, sum } = codes.get(name) ?? {};
  const code = read?.();
  return code !== undefined && sumOf(source, code) === sum ? code : undefined;
}

/** Keeps the code of these scripts, and what was kept of others before. Where that cannot be, nothing is kept. */
function keepCode({ codes, descriptor, file, maker }, scripts) {
  if (file === null) return;
  try {
    fs.mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    mustBeOurs(fs.lstatSync(dirname(file)));
    removeOld(dirname(file));
    const content = contentOf(maker, new Map([...codes, ...scripts.map(codeOfScript)]));
    // Windows replaces no file that is open.
    if (descriptor !== null) fs.closeSync(descriptor);
    replaceFile(file, content);
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

/** The file, open, and the codes in it; none where it is missing, damaged or another maker's. */
function openedOf(file, maker) {
  let descriptor = null;
  try {
    descriptor = ownFile(file);
    return { descriptor, codes: codesOf(descriptor, maker) };
  } catch {
    return { descriptor, codes: new Map() };
  }
}

/** A file that this user wrote, in a folder in which nobody else may, open to be read: whoever replaces it leaves this one as it is. */
function ownFile(file) {
  mustBeOurs(fs.lstatSync(dirname(file)));
  const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = fs.constants;
  const descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    mustBeOurs(fs.fstatSync(descriptor));
  } catch (error) {
    fs.closeSync(descriptor);
    throw error;
  }
  return descriptor;
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
  const read = [...codes].map(([name, { read, sum }]) => ({ name, code: read(), sum }));
  const list = read.map(({ name, code, sum }) => [name, code.length, sum]);
  return Buffer.concat([Buffer.from(`${maker}\n${JSON.stringify(list)}\n`), ...read.map(({ code }) => code)]);
}

/** The codes in such a file: a run needs few of them, so that each is read when it is asked for. */
function codesOf(descriptor, maker) {
  const head = bytesAt(descriptor, 0, longestHead);
  const [madeBy, list] = head.toString().split('\n', 2);
  if (madeBy !== maker) return new Map();
  let at = Buffer.byteLength(`${madeBy}\n${list}\n`);
  return new Map(
    JSON.parse(list).map(([name, length, sum]) => {
      const start = at;
      at += length;
      return [name, { read: () => bytesAt(descriptor, start, length), sum }];
    }),
  );
}

/** So many bytes of the file, or as many as there are. */
function bytesAt(descriptor, start, length) {
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, fs.readSync(descriptor, bytes, 0, length, start));
}

function codeOfScript({ name, script, source }) {
  const code = script.createCachedData();
  return [name, { read: () => code, sum: sumOf(source, code) }];
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
