/** The program as somebody has it who was given the packed file: packed from here and installed without a network. */
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The version that `installedProgram` installs. */
export { version };

/** Installs it below the folder; the path of what Node runs. */
export function installedProgram(home) {
  npm(root, 'pack', '--silent', '--pack-destination', home);
  const unreachable = ['--registry', 'http://127.0.0.1:9', '--fetch-retries', '0', '--cache', join(home, 'npm')];
  npm(home, 'install', '--global', '--prefix', home, ...unreachable, join(home, `dondoc-${version}.tgz`));
  return realpathSync(join(home, 'bin', 'dondoc'));
}

function npm(cwd, ...args) {
  const { status, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
}
