/** The commits that changed a folder, with who made them, when, and what they changed: one `git log`. */
import type { ChangedFile, FileChoice, LoggedCommit, RevisionFault } from '../repository.ts';
import { type RunGit, reasonOf } from './run-git.ts';

/** Hash, parents, author, instant, subject; none of them can hold the separator. */
const fields = ['%H', '%P', '%an', '%ct', '%s'];

const options = [
  '-z',
  '--first-parent',
  '-m',
  '--reverse',
  '--raw',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-notes',
  '--encoding=UTF-8',
  `--format=${fields.join('%x00')}`,
];

/** The commits up to this one that changed chosen files of the folder (below the top), oldest first. */
export function log(
  git: RunGit,
  commit: string,
  folder: string,
  choice: FileChoice,
): readonly LoggedCommit[] | RevisionFault {
  const run = git(['log', ...options, commit, '--', ...(folder === '' ? [] : [folder])]);
  if (!run.isDone) return { fault: 'git-failed', detail: reasonOf(run) };
  const isChosen = chosenIn(folder, choice);
  return commitsIn(run.stdout.toString('utf8').split('\0'))
    .map((logged) => ({ ...logged, files: logged.files.filter(({ path }) => isChosen(path)) }))
    .filter(({ files }) => files.length > 0);
}

/** A change as `git log --raw` writes it: modes, hashes, a letter; the path follows as a text of its own. */
const change = /^\n?:\d{6} \d{6} [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;

function commitsIn(texts: readonly string[]): LoggedCommit[] {
  const commits: LoggedCommit[] = [];
  let at = 0;
  while (at + fields.length <= texts.length) {
    const [hash = '', parents, authorName = '', committed, subject = ''] = texts.slice(at, at + fields.length);
    at += fields.length;
    const files: ChangedFile[] = [];
    for (let parts = change.exec(texts[at] ?? ''); parts !== null; parts = change.exec(texts[at] ?? '')) {
      files.push(changedFile(parts, texts[at + 1] ?? ''));
      at += 2;
    }
    const committedAt = new Date(Number(committed) * 1000);
    commits.push({ hash, authorName, committedAt, subject, isFirst: parents === '', files });
  }
  return commits;
}

function changedFile([, after = '', letter]: RegExpExecArray, path: string): ChangedFile {
  const kind = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified';
  return { path, change: kind, after: /^0+$/.test(after) ? null : after };
}

function chosenIn(folder: string, { subfolders, has }: FileChoice): (path: string) => boolean {
  const start = folder === '' ? '' : `${folder}/`;
  return (path) => {
    if (!path.startsWith(start)) return false;
    const slash = path.lastIndexOf('/');
    const within = slash < start.length ? '' : path.slice(start.length, slash);
    return has(path.slice(slash + 1)) && (within === '' || subfolders.includes(within));
  };
}
