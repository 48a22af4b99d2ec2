/** Which commit a folder's files are at. */
import { spawnSync } from 'node:child_process';

/** Settings of the repository that could run programs or write are switched off. */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.untrackedCache=false'];

/** The commit's hash, with `-dirty` when files of the folder differ from it; null outside git or before the first commit. */
export function gitRevision(folder: string): string | null {
  const args = [...harmless, 'status', '--porcelain=v2', '--branch', '--untracked-files=normal', '-z', '--', '.'];
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) return null;
  const lines = stdout.split('\0').filter((line) => line !== '');
  const commit = lines.find((line) => line.startsWith('# branch.oid '))?.slice('# branch.oid '.length);
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
  return lines.some((line) => !line.startsWith('# ')) ? `${commit}-dirty` : commit;
}
