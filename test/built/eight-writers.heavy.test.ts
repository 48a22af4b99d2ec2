/** Eight programs that write into one plan at once: no fact gets lost, and none stands twice. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settings, type TemporaryRepository, temporaryRepository } from '../env/temporary-repository.ts';
import { planFiles } from '../plans/written-plan.ts';
import { builtProgram } from './program.ts';

const program = builtProgram();
const writers = Array.from({ length: 8 }, (_, index) => index);
const shared = ['PL.01', 'PL.02', 'PL.03'];

/** An edit with the reports that it writes: one, or every fifth time two at once, to a shared task and the writer's own. */
interface Edit {
  readonly argv: readonly string[];
  /** `PL.01: 3-24/BC-MAU` */
  readonly facts: readonly string[];
}

function editsOf(writer: number, count: number, options: readonly string[]): readonly Edit[] {
  return Array.from({ length: count }, (_, index) => {
    const own = `PL.${String(shared.length + 1 + writer).padStart(2, '0')}`;
    const common = shared[(writer + index) % shared.length] ?? '';
    const tasks = index % 5 === 4 ? [common, own] : [index % 2 === 0 ? common : own];
    const note = `${writer}-${index}/BC-MAU`;
    return {
      argv: ['update', ...tasks, '--state', 'in-progress', '--note', note, ...options],
      facts: tasks.map((task) => `${task}: ${note}`),
    };
  });
}

/** A plan of eleven tasks in a repository, no report in it yet. */
function newPlan(): TemporaryRepository {
  const repository = temporaryRepository('--template=');
  const tasks = [...shared, ...writers].map((_, index) => String(index + 1).padStart(2, '0'));
  const rows = tasks.map((number) => `- {number: "${number}", text: Việc số ${number}, lead: [so-mot], due: 2099}`);
  const files = Object.entries(planFiles({ rows: rows.join('\n') }));
  repository.put(Object.fromEntries(files.map(([name, text]) => [`plan/${name}`, text])));
  repository.commit('một');
  return repository;
}

/** Runs a process to its end; its exit code, and what it said on standard error. */
function ended(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: settings, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stderr }));
  });
}

/** All edits of a writer in one process after another, each started anew, and again if it waited for too long. */
async function startedAnew(edits: readonly Edit[], cwd: string): Promise<void> {
  for (const { argv } of edits) {
    const once = () => ended([join(program.folder, 'bin/dondoc.js'), ...argv], cwd);
    let { code, stderr } = await once();
    while (code === 2 && stderr.includes('kế hoạch đang được ghi bởi')) ({ code, stderr } = await once());
    expect({ argv, code, stderr: code === 0 ? '' : stderr }).toEqual({ argv, code: 0, stderr: '' });
  }
}

/** The same in one process, which stays, and waits as long as it takes. */
async function inOneProcess(edits: readonly Edit[], cwd: string): Promise<void> {
  const [bin, dist] = [join(program.folder, 'bin/compiled.js'), join(program.dist, 'dondoc.cjs')].map((file) =>
    JSON.stringify(file),
  );
  const script = `const { main, nodeEnvironment } = require(${bin}).load(${dist});
    (async () => {
      const env = nodeEnvironment(${JSON.stringify(program.folder)});
      const lockFolder = async (...asked) => {
        let lock = await env.lockFolder(...asked);
        while (lock.refusal === 'held') lock = await env.lockFolder(...asked);
        return lock;
      };
      for (const argv of ${JSON.stringify(edits.map(({ argv }) => argv))}) {
        process.exitCode = await main(argv, { ...env, lockFolder });
        if (process.exitCode !== 0) break;
      }
    })();`;
  const { code, stderr } = await ended(['-e', script], cwd);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
}

/** The facts in the files, and whether every line of them is whole. */
function factsIn({ folder }: TemporaryRepository): readonly string[] {
  const progress = join(folder, 'plan/progress');
  return readdirSync(progress).flatMap((name) => {
    const [task, reports, ...lines] = readFileSync(join(progress, name), 'utf8').split('\n').slice(0, -1);
    expect([task, reports]).toEqual([`task: ${name.replace('.yaml', '')}`, 'reports:']);
    return lines.map((line) => {
      const [, note] =
        /^ {2}- \{date: \d{4}-\d\d-\d\d, agency: so-mot, state: in-progress, note: (\S+)\}$/.exec(line) ?? [];
      return `${name.replace('.yaml', '')}: ${note ?? line}`;
    });
  });
}

async function allAtOnce(
  count: number,
  write: (edits: readonly Edit[], cwd: string) => Promise<void>,
  options: readonly string[] = ['-q'],
): Promise<TemporaryRepository> {
  const repository = newPlan();
  const edits = writers.map((writer) => editsOf(writer, count, options));
  await Promise.all(edits.map((own) => write(own, join(repository.folder, 'plan'))));
  expect(factsIn(repository).toSorted()).toEqual(
    edits
      .flat(2)
      .flatMap(({ facts }) => facts)
      .toSorted(),
  );
  expect(readdirSync(join(repository.folder, 'plan')).filter((name) => name.startsWith('.'))).toEqual(['.dondoc-undo']);
  expect(program.run(['check', '-q'], { cwd: repository.folder }).status).toBe(0);
  return repository;
}

test.each([1, 2, 3])('round %i: eight processes, many edits each', { timeout: 120_000 }, async () => {
  await allAtOnce(25, inOneProcess);
});

test('each edit a start of the program', { timeout: 240_000 }, async () => {
  await allAtOnce(25, startedAnew);
});

test('with --commit: a commit for each edit, and nothing left over', { timeout: 120_000 }, async () => {
  const edits = 5;
  const { git } = await allAtOnce(edits, inOneProcess, ['-q', '--commit']);
  expect(git('status', '--porcelain')).toBe('');
  const commits = git('log', '--format=%s', '--reverse').split('\n');
  expect(commits).toHaveLength(1 + writers.length * edits);
  expect(new Set(commits).size).toBe(commits.length);
});
