/**
 * A Node of that very version: a plain package of the registry, of which no install script is run. It is kept below `.cache`.
 * `node scripts/fetch-node.js 24.21.0` prints the folder of its program.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder in which `node` is, for this system unless another is named (`win`); nothing is fetched twice. */
export function fetchNode(version, system = process.platform) {
  const prefix = join(root, '.cache', `node-${version}`);
  const name = `node-${system === 'win32' ? 'win' : system}-${process.arch}`;
  const folder = join(prefix, 'node_modules', name, 'bin');
  if (existsSync(folder)) return folder;
  // Another system's package is refused without --force.
  const options = ['--prefix', prefix, '--no-save', '--no-package-lock', '--ignore-scripts', '--force'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `${name}@${version}`], { encoding: 'utf8' });
  if (status !== 0 || !existsSync(folder)) throw new Error(`Node ${version} cannot be fetched.\n${stderr}`);
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(fetchNode(process.argv[2]));
