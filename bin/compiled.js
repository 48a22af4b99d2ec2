'use strict';
/** Loads the files of the bundle, each with the code that V8 made of it in an earlier run, where that was kept. */
const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { codeOf, keepCode, keptCode } = require('./kept-code.js');

/** File to its name, source as bytes, script and module. */
const loaded = new Map();

/** What was kept of the bundle, read once. */
let kept = null;

/** What the file of the bundle exports. */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  const folder = dirname(file);
  const name = basename(file);
  const source = readFileSync(file);
  kept ??= keptCode(folder);
  const cachedData = codeOf(kept, name, source);
  const script = new Script(wrap(source.toString()), { filename: file, cachedData });
  const module = { exports: {} };
  loaded.set(file, { name, source, script, module, isKept: script.cachedDataRejected === false });
  const requireFrom = (wanted) => (wanted.startsWith('./') ? load(join(folder, wanted)) : require(wanted));
  script.runInThisContext()(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

/** Keeps the code of what was loaded, if anything in it had to be compiled. */
function keepLoaded() {
  const scripts = [...loaded.values()];
  if (!scripts.every(({ isKept }) => isKept)) keepCode(kept, scripts);
}

module.exports = { keepLoaded, load, loaded };
