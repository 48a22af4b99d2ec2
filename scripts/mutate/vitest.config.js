/** The tests over a program that can make any of the changes: for `runner.js`, which says when. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { mergeConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';
import { changeable, changesIn } from './changes.js';

const { root, firstNumbers } = JSON.parse(readFileSync(process.env.DONDOC_MUTATE, 'utf8'));

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default (env) =>
  mergeConfig(usual(env), {
    root,
    plugins: [
      {
        name: 'changeable',
        enforce: 'pre',
        transform(text, id) {
          const file = relative(root, id);
          const first = firstNumbers[file];
          if (first === undefined) return null;
          const numbered = changesIn(file, text).map((change, index) => ({ ...change, number: first + index }));
          return { code: changeable(text, numbered), map: null };
        },
      },
    ],
    test: { runner: 'scripts/mutate/runner.js', maxWorkers: 1, reporters: ['dot'] },
  });
