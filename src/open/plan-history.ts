/** What git knows of a plan's entries: one `git log` of its folder, and one reading of all versions of its files. */
import { dayInZone } from '../calendar/today.ts';
import { entriesInFile, type HistoryFile, historyFile } from '../compare/entries-in-file.ts';
import { type Brought, provenance } from '../compare/provenance.ts';
import { noVersions } from '../compare/read-versions.ts';
import type { LoggedCommit, Repository } from '../env/repository.ts';
import type { GitKnowledge } from '../report/history.ts';
import type { NoHistory } from '../report/history-answer.ts';
import type { OpenedPlan } from './opened-plan.ts';
import { type FolderLog, folderLogs } from './plan-log.ts';
import type { World } from './world.ts';

/** Where the entries of the plan come from. `task` cuts the work to one task's: the whole plan's takes several times as long. */
export async function planHistory(
  { git }: Pick<World, 'git'>,
  opened: OpenedPlan,
  task: string | null,
): Promise<Omit<GitKnowledge, 'revision'>> {
  const repository = await git.repositoryOf(opened.folder);
  if ('fault' in repository) return nothingKnown(repository.fault);
  const commit = opened.commit?.hash ?? (await repository.commitNamed('HEAD'));
  if (typeof commit !== 'string' && commit.fault !== 'no-commits') return nothingKnown('git-failed');
  const logs = typeof commit === 'string' ? await folderLogs(repository, commit, opened.plan.id) : [];
  if (logs === null) return nothingKnown('git-failed');
  const versions = logs.flatMap(versionsIn);
  const hashes = new Set(versions.map(({ hash }) => hash));
  const blobs = await repository.blobs([...hashes]);
  // With an early version missing, a later commit would seem to have brought what it only kept.
  if (blobs.size < hashes.size) return nothingKnown('incomplete-repository');
  const history = await broughtBy(versions, blobs, { zone: opened.plan.settings.timeZone, task });
  return {
    git: { missing: null, isShallow: repository.isShallow },
    provenanceOf: (entries) => provenance(history, entries),
  };
}

function nothingKnown(missing: NoHistory): Omit<GitKnowledge, 'revision'> {
  return { git: { missing, isShallow: false }, provenanceOf: null };
}

/** One version of one file, by the commit that wrote it. */
interface FileVersion {
  readonly commit: LoggedCommit;
  readonly kind: HistoryFile;
  readonly name: string;
  readonly hash: string;
}

function versionsIn({ folder, commits }: FolderLog): FileVersion[] {
  const start = folder === '' ? '' : `${folder}/`;
  return commits.flatMap((commit) =>
    commit.files.flatMap(({ path, after }) => {
      const name = path.slice(start.length);
      const kind = historyFile(name);
      return kind === null || after === null ? [] : [{ commit, kind, name, hash: after }];
    }),
  );
}

/** Reads each version once, and what it repeats of earlier ones not again: that came with their commits. */
async function broughtBy(
  versions: readonly FileVersion[],
  blobs: Awaited<ReturnType<Repository['blobs']>>,
  { zone, task }: { readonly zone: string; readonly task: string | null },
): Promise<Brought[]> {
  const read = new Set<string>();
  const earlier = noVersions();
  const brought: Brought[] = [];
  for (const { commit, kind, name, hash } of versions) {
    const bytes = blobs.get(hash);
    if (bytes === undefined || read.has(`${name} ${hash}`) || !mayName(task, kind, bytes)) continue;
    read.add(`${name} ${hash}`);
    const entries = await entriesInFile(kind, name, bytes, earlier);
    const { authorName: author, committedAt } = commit;
    brought.push({ commit: { hash: commit.hash, author, day: dayInZone(zone, committedAt) }, entries });
  }
  return brought;
}

/** Reports and amendments name their task; a clause gets its id from where it stands. */
function mayName(task: string | null, kind: HistoryFile, bytes: Uint8Array): boolean {
  if (task === null || kind === 'plan' || kind === 'appendix') return true;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(task);
}
