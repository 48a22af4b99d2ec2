#!/usr/bin/env node
'use strict';
// The real world, the program, its exit code. CommonJS, because starting an ES module costs a fifth of a start more.
const { join } = require('node:path');
const { load } = require('./compiled.js');

const { main, nodeEnvironment } = load(join(__dirname, '../dist/dondoc.cjs'));

main(process.argv.slice(2), nodeEnvironment(join(__dirname, '..'))).then((code) => {
  process.exitCode = code;
});
