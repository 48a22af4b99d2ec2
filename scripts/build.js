/** Bundles the program: tree-shaken, minified, one small file for each part that only some commands need. */
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const root = new URL('..', import.meta.url).pathname;
rmSync(`${root}dist`, { recursive: true, force: true });

const bundle = await rolldown({
  input: { dondoc: `${root}src/program.ts` },
  platform: 'node',
  cwd: root,
  external: [/^node:/],
  transform: { target: 'node20' },
});
await bundle.write({
  dir: `${root}dist`,
  format: 'cjs',
  minify: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
});
await bundle.close();
