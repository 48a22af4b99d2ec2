/**
 * Starts git so that it only reads: whatever a repository's settings say, git runs nothing, fetches nothing and writes
 * nothing. Only `actingGitIn` lets it act.
 */
import { spawnSync } from 'node:child_process';

/** What a run of git left behind. */
export interface GitRun {
  /** Whether git ended well. */
  readonly isDone: boolean;
  /** Whether git could not be started, since it is not installed. */
  readonly isMissing: boolean;
  readonly stdout: Buffer;
  /** Of a git that only reads in English, whatever the user speaks. */
  readonly stderr: string;
}

/** Runs git with these arguments; `input` is its standard input. */
export type RunGit = (args: readonly string[], input?: string) => GitRun;

type Variables = Readonly<Record<string, string | undefined>>;

/** Settings of a repository that name programs, or that change what is told. On the command line they weigh more than any file. */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.useReplaceRefs=false',
  'core.warnAmbiguousRefs=true',
  'log.diffMerges=first-parent',
  'log.follow=false',
  'log.showRoot=true',
  'log.showSignature=false',
  'protocol.allow=never',
  // A folder of a work tree that only looks like a repository is none.
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

const switches = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // Unlike protocol.allow, no setting such as protocol.ext.allow outweighs it; older versions have no GIT_NO_LAZY_FETCH.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
  LANGUAGE: '',
};

/**
 * Variables that git sets for its hooks, or that say in whose place it works. The repository asked is the one in which
 * the plan lies, whichever another git is busy with.
 */
const elsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_ATTR_SOURCE',
  'GIT_EXTERNAL_DIFF',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_DEFAULT_HASH',
];

/** More than any answer of git about a plan; what does not fit is an error of the run. */
const mostOutput = 1024 * 1024 * 1024;

/** Git run in the folder, which must be there. */
export function gitIn(folder: string, variables: Variables): RunGit {
  const env = { ...withoutElsewhere(variables), ...switches };
  return (args, input) => start(folder, env, ['--no-pager', ...settings, ...args], input);
}

/**
 * Git run as its user runs it by hand, with the user's hooks, settings and language: only for what somebody asked to be
 * done in their own name.
 */
export function actingGitIn(folder: string, variables: Variables): RunGit {
  const env = withoutElsewhere(variables);
  return (args, input) => start(folder, env, args, input);
}

function withoutElsewhere(variables: Variables): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !elsewhere.includes(name)));
}

function start(folder: string, env: NodeJS.ProcessEnv, args: readonly string[], input: string | undefined): GitRun {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    env,
    maxBuffer: mostOutput,
    windowsHide: true,
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input, stdio: ['pipe', 'pipe', 'pipe'] }),
  });
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return {
    // A git that ended before it read all of its input has said why.
    isDone: status === 0 && (error === undefined || code === 'EPIPE'),
    isMissing: code === 'ENOENT',
    stdout: stdout ?? Buffer.alloc(0),
    stderr: stderr === null || stderr === undefined ? (code ?? '') : stderr.toString('utf8'),
  };
}

/** The reason that git gave for failing: the first line that says so, without its `fatal:`. */
export function reasonOf({ stderr }: GitRun): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const said = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? '';
  return said.replace(/^(?:fatal|error):\s*/, '').trim();
}
