/**
 * Runs a command once for each call by which it touches the plan folder and for each fault that the call can meet, and
 * holds it to its promises: the plan is the old one or the new one, whole; success means the new one; and the next run
 * finds its way.
 */
import { readdirSync, rmSync } from 'node:fs';
import { sized } from '../size.ts';
import { type Fault, faultsAt, injectionOf, isChange, likeness, ordinalIn, wasMet } from './fault.ts';
import { type Call, type Traced, trace } from './strace.ts';

/** What is swept. */
export interface Sweep {
  /** A program with its arguments, run in the plan's folder; it may name the folder. */
  readonly command: (folder: string) => readonly string[];
  /** Makes the plan as it is before the command; its folder, absolute. It is removed again. */
  readonly makePlan: () => string;
  /** What dondoc reads in the folder, as text to be compared. */
  readonly read: (folder: string) => Promise<string>;
  /** An ordinary run that writes, from either state; what went wrong, else null. */
  readonly next: (folder: string) => Promise<string | null>;
  /** Which state a run that was not killed says that the plan is in; by default success is the new one, the rest either. */
  readonly told?: (run: Traced) => 'old' | 'new' | 'either';
}

/** What came out. */
export interface Swept {
  readonly runs: number;
  /** One line for each promise that was broken. */
  readonly broken: readonly string[];
  /** Faults that no run met at the call that was meant. */
  readonly missed: readonly string[];
}

/** The run without a fault. */
interface Survey {
  readonly faults: readonly Fault[];
  readonly states: Readonly<Record<'old' | 'new', string>>;
}

/** Small, a sweep tries every so-manieth fault. */
const step = sized(1, 20);

const runsAtOnce = 2;
const triesAtMost = 20;

/** Sweeps the command. */
export async function sweep(asked: Sweep): Promise<Swept> {
  const { faults, states } = await survey(asked);
  const chosen = faults.filter((_, index) => index % step === 0);
  const queue = [...chosen];
  const broken: string[] = [];
  const missed: string[] = [];
  const work = async () => {
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      const complaints = await tried(asked, fault, states);
      if (complaints === null) missed.push(titleOf(fault));
      else broken.push(...complaints.map((complaint) => `${titleOf(fault)}: ${complaint}`));
    }
  };
  await Promise.all(Array.from({ length: runsAtOnce }, work));
  return { runs: chosen.length - missed.length, broken, missed };
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
    const writing = touching.slice(touching.findIndex(isChange));
    return {
      faults: writing.flatMap((call) => faultsAt(call, calls, touching)),
      states: { old, new: await asked.read(folder) },
    };
  });
}

/** What was wrong after the fault; null when it was not met. What Node asks of the system besides differs a little, so it is sought. */
async function tried(asked: Sweep, fault: Fault, states: Survey['states']): Promise<string[] | null> {
  let ordinal = fault.call.ordinal;
  for (let left = triesAtMost; left > 0; left -= 1) {
    const outcome = await inPlan(asked, async (folder) => {
      const run = await trace(asked.command(folder), folder, { inject: injectionOf(fault, ordinal) });
      if (wasMet(fault, run.calls)) return await complaintsAbout(asked, folder, run, states);
      return ordinalIn(fault, run.calls);
    });
    if (typeof outcome === 'object') return outcome;
    ordinal = outcome;
  }
  return null;
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
    .filter((entry) => entry.name.startsWith('.dondoc-') || entry.parentPath.includes('/.dondoc-'))
    .filter((entry) => entry.isFile() || entry.name === '.dondoc-lock')
    .map(({ name }) => name);
}

function touches({ paths }: Call, folder: string): boolean {
  return paths.some((path) => path === folder || path.startsWith(`${folder}/`));
}

function titleOf({ call, what }: Fault): string {
  return `${what} at ${likeness(call)} (${call.ordinal})`;
}

async function inPlan<Answer>({ makePlan }: Sweep, ask: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = makePlan();
  try {
    return await ask(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
