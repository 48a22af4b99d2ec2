'use strict';
/**
 * Loads the bundle with the machine code that V8 made of it when it was built: compiling it anew costs a start of Node.
 * Another version of Node than the builder's ignores that code and compiles; the answer is the same.
 */
const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** File to its module and script: the builder asks each script for its code after a run. */
const loaded = new Map();

/** What the file of the bundle exports. */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData: codeOf(file) });
  const module = { exports: {} };
  loaded.set(file, { module, script });
  const folder = dirname(file);
  const requireFrom = (name) => (name.startsWith('./') ? load(join(folder, name)) : require(name));
  script.runInThisContext()(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

function codeOf(file) {
  try {
    return readFileSync(`${file}.code`);
  } catch {
    return undefined;
  }
}

module.exports = { load, loaded };
