/** Bundles the program: tree-shaken, minified, with a file for what all listings share and one for each command. */
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Replaces what libraries load at every start for things that dondoc never asks of them. */
const trimmed = {
  name: 'trimmed',
  resolveId(source, importer = '') {
    // Commander starts other programs for commands that lie in files of their own: dondoc has none.
    if (source === 'node:child_process' && /[\\/]commander[\\/]/.test(importer)) return '\0empty';
    // cli-table3 measures by string-width, whose emoji pattern takes milliseconds to compile; ours agrees with it (a test says so).
    if (source === 'string-width' && /[\\/]cli-table3[\\/]/.test(importer)) return '\0display-width';
    return null;
  },
  load(id) {
    if (id === '\0empty') return 'module.exports = {};';
    if (id !== '\0display-width') return null;
    return `module.exports = require(${JSON.stringify(`${root}src/output/terminal/display-width.ts`)}).displayWidth;`;
  },
};

const input = {
  input: { dondoc: `${root}src/program.ts` },
  platform: 'node',
  cwd: root,
  plugins: [trimmed],
  transform: { target: 'node20' },
};

/** What is written, and how it is cut. */
const output = {
  dir: `${root}dist`,
  cleanDir: true,
  format: 'cjs',
  minify: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  codeSplitting: {
    // A group takes along what its modules import, unless a group before it has taken that.
    groups: [
      {
        name: 'words',
        priority: 5,
        test: /src[\\/](calendar[\\/](day|period)|diagnostics[\\/](nearest|catalogue)|view[\\/]view|output[\\/]text[\\/]visible|output[\\/](formats|words[\\/]language)|cli[\\/](options|option-values|answer[\\/](letter-)?renderers|usage-error))\.ts$/,
      },
      {
        name: 'wording',
        priority: 4,
        test: /src[\\/](wording[\\/]wording|source[\\/]control-characters|calendar[\\/](due-name|fold)|report[\\/]written-due)\.ts$/,
      },
      {
        name: 'page',
        priority: 3,
        test: /src[\\/](output[\\/](terminal[\\/](page|paint|color-level|truncate)|words[\\/](sentences|due-text|standing))|cli[\\/]answer[\\/](page|print|rendered))\.ts$/,
      },
      { name: 'load', priority: 2.5, test: /src[\\/]plan[\\/]load\.ts$/ },
      {
        name: 'plan',
        priority: 2,
        test: /src[\\/](rules[\\/]judge|view[\\/]look|report[\\/](locate|check|selection|head|task-answer))\.ts$/,
      },
      { name: 'table', priority: 1, test: /src[\\/]output[\\/](terminal[\\/]table|tasks[\\/]words)\.ts$/ },
    ],
  },
};

/** The files of the bundle, written into `dist` or, without `write`, only told. Ends the program where rolldown is missing. */
export async function bundle({ write }) {
  const { rolldown } = await import('rolldown').catch(sayWhatIsMissing);
  const made = await rolldown(input);
  try {
    return (await (write ? made.write(output) : made.generate(output))).output;
  } finally {
    await made.close();
  }
}

/** Ends as a wrong configuration does: a `dist` that is there already stays as it is. */
function sayWhatIsMissing(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write(
    'Không đóng gói được dondoc: thiếu công cụ rolldown. Chạy: npm ci (không có --omit=dev, không đặt NODE_ENV=production).\n' +
      'dondoc cannot be built: rolldown is missing. Run: npm ci (without --omit=dev, and without NODE_ENV=production).\n',
  );
  process.exit(2);
}
