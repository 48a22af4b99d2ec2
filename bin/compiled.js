'use strict';
/** Loads the files of the bundle, each with the code that V8 made of it in an earlier run, where that was kept. */
const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** File to its name, source as bytes, script and module, and whether its code was kept: null where nobody asked. */
const loaded = new Map();

/** What was kept of the bundle, read once. */
let kept = null;
/** So many bytes are compiled sooner than what was kept is read: all that the program's version needs. */
const small = 16 * 1024;

/** What the file of the bundle exports. */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  const folder = dirname(file);
  const name = basename(file);
  const source = readFileSync(file);
  if (kept === null && source.length > small) kept = require('./kept-code.js').keptCode(folder);
  const cachedData = kept === null ? undefined : require('./kept-code.js').codeOf(kept, name, source);
  const script = new Script(wrap(source.toString()), { filename: file, cachedData });
  const module = { exports: {} };
  const isKept = kept === null ? null : script.cachedDataRejected === false;
  loaded.set(file, { name, source, script, module, isKept });
  const requireFrom = (wanted) => (wanted.startsWith('./') ? load(join(folder, wanted)) : require(wanted));
  script.runInThisContext()(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

/** Keeps the code of what was loaded, if anything in it had to be compiled: of all that, since more of it was run. */
function keepLoaded() {
  const scripts = [...loaded.values()].filter(({ isKept }) => isKept !== null);
  if (!scripts.every(({ isKept }) => isKept)) require('./kept-code.js').keepCode(kept, scripts);
}

module.exports = { keepLoaded, load, loaded };
