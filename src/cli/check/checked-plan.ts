/** Which plan `check` is about: the folder given as its argument, or a plan of which one file comes from an editor by standard input. */
import type { Environment } from '../../env/environment.ts';
import { findPlan, planAt } from '../../open/find-plan.ts';
import { isReadFailure, planFiles } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { notRecorded } from '../recording/not-recorded.ts';
import { UsageError } from '../usage-error.ts';

/** The invocation with the plan in its options, and with the unsaved text in the place of the file that it stands for. */
export async function checkedPlan(invocation: Invocation): Promise<Invocation> {
  const { words, options } = invocation;
  const [given] = words;
  if (given === '-' || options.stdinFile !== undefined) return await withUnsaved(invocation);
  if (given === undefined) return invocation;
  if (options.plan !== undefined)
    throw new UsageError({ fault: 'excluded-option', option: '--plan', by: `check ${given}` });
  return { ...invocation, options: { ...options, plan: words } };
}

async function withUnsaved(invocation: Invocation): Promise<Invocation> {
  const { env, options, words, name } = invocation;
  const { stdinFile, ...others } = options;
  if (stdinFile === undefined) throw new UsageError({ fault: 'needed-option', option: '--stdin-file', command: name });
  if ((words[0] ?? '-') !== '-')
    throw new UsageError({ fault: 'excluded-option', option: '--stdin-file', by: `check ${words[0]}` });
  for (const [option, isGiven] of [
    ['--at', options.at !== undefined],
    ['--write-baseline', options.writeBaseline === true],
  ] as const) {
    if (isGiven) throw new UsageError({ fault: 'excluded-option', option, by: 'check -' });
  }
  const file = env.path.resolve(env.cwd, stdinFile);
  const bytes = await env.stdin.read();
  if (isReadFailure(bytes)) throw notRecorded({ why: 'no-return', file: 'stdin', failure: bytes });
  const seen = { ...env, files: withFile(env, file, bytes) };
  const plan = options.plan?.[0] ?? planAround(seen, file);
  if (plan === null || !isInPlan(seen, plan, file))
    throw new UsageError({ fault: 'not-in-plan', option: '--stdin-file', given: stdinFile });
  return { ...invocation, env: seen, options: { ...others, plan: [plan] } };
}

/** Whether the plan is read from the file, among others: of any other text nothing would be found. */
function isInPlan({ cwd, path, files }: Environment, plan: string, file: string): boolean {
  const folder = findPlan({ cwd, path, files }, plan);
  if (typeof folder !== 'string') return true;
  const [name = '', ...above] = path.relative(folder, file).split(path.sep).reverse();
  return planFiles.has(name) && ['', ...planFiles.subfolders].includes(above.reverse().join('/'));
}

/** The plan in which the file lies: its own folder, or the one above where it is a report on a task. */
function planAround(env: Environment, file: string): string | null {
  const folder = env.path.dirname(file);
  return [folder, env.path.dirname(folder)].find((one) => planAt(env, one) === one) ?? null;
}

/** The disk, with these bytes in the file, which need not be there. */
function withFile({ files, path }: Environment, file: string, bytes: Uint8Array): Environment['files'] {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  return {
    read: (asked) => (asked === file ? bytes : files.read(asked)),
    kind: (asked) => (asked === file ? 'file' : (files.kind(asked) ?? (asked === folder ? 'folder' : null))),
    list: (asked) => {
      const names = files.list(asked);
      if (asked !== folder) return names;
      if (isReadFailure(names)) return names.reason === 'missing' ? [name] : names;
      return names.includes(name) ? names : [...names, name];
    },
    stamp: (asked) => files.stamp(asked),
  };
}
