/** The built program as a function: a command line and a folder to what it prints. Hundreds of starts would take a minute. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { main, nodeEnvironment } = createRequire(import.meta.url)('../dist/dondoc.cjs');

/**
 * The standard output of the built program, started in the folder, on a screen of so many columns or on none; its exit code
 * may say that there are findings.
 */
export async function dondoc(args, cwd, columns = null) {
  const said = { stdout: '', stderr: '' };
  const into = (stream) => ({
    isTerminal: false,
    isFile: false,
    columns,
    rows: null,
    write: (text) => (said[stream] += text),
  });
  const code = await main(args, {
    ...nodeEnvironment(root),
    cwd,
    variables: { ...process.env, NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
    stdout: into('stdout'),
    stderr: into('stderr'),
  });
  if (code !== 0 && code !== 1) throw new Error(`dondoc ${args.join(' ')} failed: ${said.stderr}`);
  return said.stdout;
}
