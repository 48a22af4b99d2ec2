#!/usr/bin/env node
'use strict';
// The real world, the program, its exit code. CommonJS, because starting an ES module costs a fifth of a start more.
// In words that Node 6 reads, so that who has an old one is told so.
const version = process.versions.node.split('.').map(Number);

if (version[0] > 20 || (version[0] === 20 && version[1] >= 19)) run();
else {
  refuse([
    `dondoc cần Node.js 20.19 trở lên; máy này đang dùng ${process.version}. Cài bản mới từ https://nodejs.org rồi gõ lại lệnh.`,
    `dondoc needs Node.js 20.19 or later; this is ${process.version}. Install a newer one from https://nodejs.org and try again.`,
  ]);
}

function run() {
  const { join } = require('node:path');
  const { keepLoaded, load } = require('./compiled.js');
  const program = programOf(() => load(join(__dirname, '../dist/dondoc.cjs')));
  if (program === null) return;
  program.main(process.argv.slice(2), program.nodeEnvironment(join(__dirname, '..'))).then((code) => {
    process.exitCode = code;
    keepLoaded();
  });
}

/** What the bundle exports; without it, what to do is said. */
function programOf(load) {
  try {
    return load();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    refuse([
      'dondoc chưa được đóng gói: thiếu tệp dist/dondoc.cjs. Trong thư mục của dondoc, chạy: npm ci (không có --omit=dev).',
      'dondoc has not been built: dist/dondoc.cjs is missing. In the folder of dondoc, run: npm ci (without --omit=dev).',
    ]);
    return null;
  }
}

/** Ends as a wrong configuration does. */
function refuse(lines) {
  process.exitCode = 2;
  process.stderr.write(`${lines.join('\n')}\n`);
}
