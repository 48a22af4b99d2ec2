/**
 * Runs a command once for each call by which it touches the plan folder and for each fault that the call can meet, and
 * holds it to its promises: the plan is the old one or the new one, whole; success means the new one; and the next run
 * finds its way.
 */
import { readdirSync, rmSync } from 'node:fs';
import { type Fault, faultsAt, injectedAs, isChange, titleOf, wasMet } from './fault.ts';
import { withNext } from './foreseen-names.ts';
import { type Call, type Traced, trace } from './strace.ts';

/** What is swept. */
export interface Sweep {
  /** The arguments of Node, run in the plan's folder; they may name the folder. */
  readonly command: (folder: string) => readonly string[];
  /** Makes the plan as it is before the command; its folder, absolute. It is removed again. */
  readonly makePlan: () => string;
  /** What dondoc reads in the folder, as text to be compared. */
  readonly read: (folder: string) => Promise<string>;
  /** An ordinary run that writes, from either state; what went wrong, else null. */
  readonly next: (folder: string) => Promise<string | null>;
  /** Which state a run that was not killed says that the plan is in; by default success is the new one, the rest either. */
  readonly told?: (run: Traced) => 'old' | 'new' | 'either';
  /** The titles of faults that sweeps before this one have met at calls just like these; more are added. */
  readonly met: Set<string>;
}

/** What came out. */
export interface Swept {
  /** How many faults the command can meet. */
  readonly faults: number;
  /** One line for each promise that was broken. */
  readonly broken: readonly string[];
  /** Faults that no run met at the call that was meant. */
  readonly missed: readonly string[];
}

/** The run without a fault. */
interface Survey {
  readonly faults: readonly Fault[];
  /** Below the folder: all that the program touches there, and what it would name next. */
  readonly paths: readonly string[];
  readonly states: Readonly<Record<'old' | 'new', string>>;
}

/** Of the faults that another sweep has met, and small of all, only every so-manieth is tried. */
const steps = { new: 1, met: 6 };

const runsAtOnce = 2;

/** Sweeps the command. */
export async function sweep(asked: Sweep): Promise<Swept> {
  const found = await survey(asked);
  const queue = chosenOf(found.faults, asked.met);
  const broken: string[] = [];
  const missed: string[] = [];
  const work = async () => {
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      const complaints = await tried(asked, fault, found);
      if (complaints === null) missed.push(titleOf(fault));
      else broken.push(...complaints.map((complaint) => `${titleOf(fault)}: ${complaint}`));
    }
  };
  await Promise.all(Array.from({ length: runsAtOnce }, work));
  return { faults: found.faults.length, broken, missed };
}

function chosenOf(faults: readonly Fault[], met: Set<string>): Fault[] {
  const groups = {
    met: faults.filter((fault) => met.has(titleOf(fault))),
    new: faults.filter((fault) => !met.has(titleOf(fault))),
  };
  for (const fault of groups.new) met.add(titleOf(fault));
  return (['new', 'met'] as const).flatMap((kind) => groups[kind].filter((_, index) => index % steps[kind] === 0));
}

/** Finds the calls that touch the plan. That only the main thread makes any is what makes the sweep a whole one. */
async function survey(asked: Sweep): Promise<Survey> {
  const strangers = await inPlan(asked, async (folder) => {
    const { calls } = await trace(asked.command(folder), folder, { wholly: true });
    const main = calls[0]?.line.split(' ', 1)[0];
    return calls.filter((call) => isChange(call) && touches(call, folder) && call.line.split(' ', 1)[0] !== main);
  });
  if (strangers.length > 0) throw new Error(`not by the main thread: ${strangers.map(({ line }) => line).join('\n')}`);
  return await inPlan(asked, async (folder) => {
    const old = await asked.read(folder);
    const { calls, code, stderr } = await trace(asked.command(folder), folder);
    if (code !== 0) throw new Error(`without a fault it ended with ${code}: ${stderr}`);
    const touching = calls.filter((call) => touches(call, folder));
    const paths = touching.flatMap((call) => call.paths.filter((path) => isIn(folder, path)));
    return {
      faults: faultsAt(touching),
      paths: withNext(paths.map((path) => path.slice(folder.length))),
      states: { old, new: await asked.read(folder) },
    };
  });
}

/** What was wrong after the fault; null when it was not met. */
async function tried(asked: Sweep, fault: Fault, { paths, states }: Survey): Promise<readonly string[] | null> {
  return await inPlan(asked, async (folder) => {
    const inject = { name: fault.call.name, what: injectedAs(fault), paths: paths.map((path) => folder + path) };
    const run = await trace(asked.command(folder), folder, { inject });
    if (run.hung) return [`hung: ${run.stderr}`];
    return wasMet(fault, run.calls) ? await complaintsAbout(asked, folder, run, states) : null;
  });
}

async function complaintsAbout(
  { read, next, told = byCode }: Sweep,
  folder: string,
  run: Traced,
  states: Survey['states'],
): Promise<string[]> {
  const complaints: string[] = [];
  const state = await read(folder);
  const is = state === states.new ? 'new' : state === states.old ? 'old' : 'broken';
  if (is === 'broken') complaints.push(`neither the old plan nor the new one:\n${state}`);
  const said = run.code === null || run.code > 128 ? 'either' : told(run);
  if (said !== 'either' && said !== is)
    complaints.push(`said ${said} (${run.code}), is ${is}: ${run.stdout}${run.stderr}`);
  if (run.code === 70 || /^\s+at /m.test(run.stderr)) complaints.push(`crashed: ${run.stderr}`);
  const failure = await next(folder);
  if (failure !== null) complaints.push(`the next run failed: ${failure}`);
  const left = leftOversIn(folder);
  if (left.length > 0) complaints.push(`left after the next run: ${left.join(', ')}`);
  return complaints;
}

function byCode({ code }: Traced): 'new' | 'either' {
  return code === 0 ? 'new' : 'either';
}

/** All that the program has for a while; an empty folder may be a lock that another machine is just making. */
function leftOversIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !`${entry.parentPath}/${entry.name}`.includes('/.dondoc-undo') || entry.name.endsWith('.tmp'))
    .filter((entry) => entry.name.startsWith('.dondoc-') || entry.parentPath.includes('/.dondoc-'))
    .filter((entry) => entry.isFile() || entry.name === '.dondoc-lock')
    .map(({ name }) => name);
}

function touches({ paths }: Call, folder: string): boolean {
  return paths.some((path) => isIn(folder, path));
}

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

async function inPlan<Answer>({ makePlan }: Sweep, ask: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = makePlan();
  try {
    return await ask(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
