/** A repository whose settings and contents would run programs or write files: asking it does neither. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings, type TemporaryRepository, temporaryFolder, temporaryRepository } from '../temporary-repository.ts';
import { choice, gitWith, repositoryAt } from './asked.ts';

/** Settings that name a program. Git runs each of them for one command or another. */
const programs = [
  'core.fsmonitor',
  'core.pager',
  'core.editor',
  'core.sshCommand',
  'core.askPass',
  'core.gitProxy',
  'core.alternateRefsCommand',
  'credential.helper',
  'diff.external',
  'diff.trap.textconv',
  'diff.trap.command',
  'filter.trap.clean',
  'filter.trap.smudge',
  'filter.trap.process',
  'filter.a=b.clean',
  'merge.trap.driver',
  'gpg.program',
  'gpg.ssh.program',
  'gpg.ssh.defaultKeyCommand',
  'pager.log',
  'pager.rev-parse',
  'remote.origin.uploadpack',
  'remote.origin.receivepack',
  'sequence.editor',
  'trailer.trap.command',
  'uploadpack.packObjectsHook',
];

/** Settings that make git do more than it was asked. */
const temptations: Readonly<Record<string, string>> = {
  'log.showSignature': 'true',
  'core.commitGraph': 'true',
  'fetch.writeCommitGraph': 'true',
  'gc.auto': '1',
  'maintenance.auto': 'true',
  'protocol.allow': 'always',
  'protocol.ext.allow': 'always',
  'protocol.file.allow': 'always',
  'core.splitIndex': 'true',
  'core.untrackedCache': 'true',
  'submodule.recurse': 'true',
  'extensions.worktreeConfig': 'true',
  'trace2.eventTarget': '/nowhere/of/anything',
};

/** A repository in which everything is a trap, and the file that appears when one of them springs. */
function trapped(): TemporaryRepository & { readonly sprung: string; readonly hash: string } {
  const repository = temporaryRepository();
  const { folder, git, put, commit } = repository;
  put({
    'plan/plan.yaml': 'id: a\n',
    'plan/progress/PL.01.yaml': 'task: PL.01\n',
    '.gitattributes': '*.yaml diff=trap filter=trap merge=trap\nprogress/* filter=a=b\n',
  });
  commit('một');
  const hash = signed(folder);
  const sprung = join(folder, 'sprung');
  const trap = join(folder, '.git', 'trap.sh');
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${sprung}'\n`);
  chmodSync(trap, 0o755);
  mkdirSync(join(folder, '.git', 'hooks'));
  for (const hook of [
    'post-index-change',
    'fsmonitor-watchman',
    'reference-transaction',
    'pre-auto-gc',
    'post-checkout',
  ]) {
    writeFileSync(join(folder, '.git', 'hooks', hook), readFileSync(trap), { mode: 0o755 });
  }
  const commands = ['rev-parse', 'rev-list', 'log', 'ls-tree', 'cat-file', 'for-each-ref'];
  set(folder, [
    ...commands.map((command) => [`alias.${command}`, `!${trap}`] as const),
    ...programs.map((setting) => [setting, trap] as const),
    ...Object.entries(temptations),
    ['include.path', 'more'],
  ]);
  writeFileSync(join(folder, '.git', 'more'), `[core]\n\tfsmonitor = ${trap}\n[log]\n\tshowSignature = true\n`);
  git('update-ref', 'refs/heads/--output=pwned', hash);
  put({ 'plan/plan.yaml': 'id: b\n' });
  rmSync(sprung, { force: true });
  return { ...repository, sprung, hash };
}

/** Writes settings into the file that `git config` writes. */
function set(folder: string, entries: readonly (readonly [setting: string, value: string])[]): void {
  const lines = entries.map(([setting, value]) => {
    const [, section, subsection, key] = /^([^.]+)(?:\.(.+))?\.([^.]+)$/.exec(setting) ?? [];
    return `[${section}${subsection === undefined ? '' : ` "${subsection}"`}]\n\t${key} = ${value}\n`;
  });
  appendFileSync(join(folder, '.git', 'config'), lines.join(''));
}

/** Puts a signature on the last commit, so that whoever is told to show signatures starts the program that checks them. */
function signed(folder: string): string {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: folder, env: settings, encoding: 'utf8', input });
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n';
  const commit = git(['cat-file', 'commit', 'HEAD']).replace('\n\n', `\n${signature}\n`);
  const hash = git(['hash-object', '-t', 'commit', '-w', '--stdin'], commit).trim();
  git(['reset', '--quiet', '--hard', hash]);
  return hash;
}

/** Every file and link below with its bytes and times. */
function stateOf(folder: string): Readonly<Record<string, unknown>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path);
      const content = stats.isFile() ? readFileSync(path, 'hex') : stats.isSymbolicLink() ? readlinkSync(path) : null;
      return [name, [stats.mode, stats.mtimeMs, stats.ctimeMs, content]];
    }),
  );
}

/** Everything that can be asked, one after another. */
async function askAll(folder: string, variables: Readonly<Record<string, string>> = {}): Promise<unknown[]> {
  const git = gitWith(variables);
  const repository = await repositoryAt(folder, git);
  const hash = await repository.commitNamed('HEAD');
  if (typeof hash !== 'string') throw new Error(hash.fault);
  return [
    hash,
    await git.revisionOf(join(folder, 'plan'), choice),
    await repository.commitNamed('--output=pwned'),
    await repository.commitNamed('origin/none'),
    await repository.commitNamed(':/mộ'),
    await repository.commitUntil(new Date('2021-12-31T00:00:00Z')),
    (await repository.refNames()).length,
    await repository.filesAt(hash, 'plan', choice),
    await repository.filesNamed(hash, 'plan.yaml'),
    await repository.log(hash, 'plan', choice),
    (await repository.blobs([hash])).size,
    await repository.pathStates(['plan/plan.yaml', 'plan/progress/PL.01.yaml', 'plan/new.yaml']),
  ];
}

describe('a repository full of traps', () => {
  test('springs none of them and stays as it is, to the last byte', async () => {
    const { folder, sprung, hash, git } = trapped();
    const before = stateOf(folder);
    const told = await askAll(folder);
    expect(told).toMatchObject([
      hash,
      `${hash}-dirty`,
      hash,
      { fault: 'unknown-revision' },
      hash,
      hash,
      2,
      { names: ['plan.yaml', 'progress/PL.01.yaml'] },
      { names: ['plan/plan.yaml'] },
      [{ hash }],
      1,
      ['changed', 'same', 'new'],
    ]);
    expect(stateOf(folder)).toEqual(before);
    expect(existsSync(sprung)).toBe(false);
    // The traps are set: git itself walks into them.
    expect(() => git('status')).toThrow('hung up');
    expect(existsSync(sprung)).toBe(true);
  });

  test('springs none where the user has settings of that kind', async () => {
    const { folder, sprung } = trapped();
    const home = temporaryFolder();
    writeFileSync(join(home, '.gitconfig'), readFileSync(join(folder, '.git', 'config')));
    rmSync(join(folder, '.git', 'more'));
    const before = stateOf(folder);
    await askAll(folder, { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig') });
    expect(stateOf(folder)).toEqual(before);
    expect(existsSync(sprung)).toBe(false);
  });

  test('leads into no other folder by its settings', async () => {
    const { folder, git } = trapped();
    git('config', 'core.worktree', '/');
    expect(await gitWith().repositoryOf(join(folder, 'plan'))).toEqual({ fault: 'no-work-tree', detail: '' });
  });
});

test.each(['ext::sh -c touch% sprung', 'file:///nowhere', 'trap::x', 'ssh://nowhere/x', 'https://localhost:1/x'])(
  'what is not there is not fetched from %s',
  async (url) => {
    const { folder, git, sprung, hash } = trapped();
    const blob = git('rev-parse', 'HEAD:plan/plan.yaml');
    git('config', 'extensions.partialClone', 'origin');
    git('config', 'remote.origin.promisor', 'true');
    git('config', 'remote.origin.url', url);
    const helpers = join(folder, 'helpers');
    mkdirSync(helpers);
    writeFileSync(join(helpers, 'git-remote-trap'), `#!/bin/sh\ntouch '${sprung}'\n`, { mode: 0o755 });
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const before = stateOf(folder);
    const repository = await repositoryAt(folder, gitWith({ PATH: `${helpers}:${settings['PATH']}` }));
    expect(await repository.filesAt(hash, 'plan', choice)).toEqual({ fault: 'partial-clone' });
    expect(await repository.blobs([blob])).toEqual(new Map());
    expect(stateOf(folder)).toEqual(before);
    expect(existsSync(sprung)).toBe(false);
  },
);
