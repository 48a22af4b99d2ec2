/** Runs the bundle once through its daily work and keeps the code that V8 made of each file beside it. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { load, loaded } = createRequire(import.meta.url)(`${root}bin/compiled.js`);
const { main, nodeEnvironment } = load(`${root}dist/dondoc.cjs`);

const nowhere = { write: () => {}, isTerminal: false, columns: null, rows: null };
const environment = { ...nodeEnvironment(root), stdout: nowhere, stderr: nowhere, variables: {} };
const daily = [['overdue'], ['status'], ['remind'], ['show', 'PL.01'], ['check']];

for (const command of daily) await main([...command, '--plan', `${root}plan`, '--as-of', '2021-12-15'], environment);
for (const [file, { script }] of loaded) writeFileSync(`${file}.code`, script.createCachedData());
