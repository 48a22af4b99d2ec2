/**
 * Files to plan. Never throws for a user's mistake: everything wrong with the files is a finding, all of them
 * at once, and what could not be read is remembered so that the plan is never answered from in part.
 */
import type { Finding } from '../diagnostics/finding.ts';
import { assemble } from './assemble.ts';
import { type BaselineEntry, baselineOf } from './baseline.ts';
import { fileNamesIn, misnamedProgress, unreadable } from './file-names.ts';
import { type FileReading, type FileReadings, leftIn, readFile } from './file-reading.ts';
import { appendixNumber, fileKind, fixedFiles, isReadFailure, type PlanFolder, type ReadFailure } from './folder.ts';
import { isLedger, readLedger } from './ledger.ts';
import type { Plan } from './model.ts';
import type { SourceFile } from './source-file.ts';
import type { FileKind, WrittenPlan, WrittenSource } from './written.ts';

/** A plan with what is wrong in its files. */
export interface LoadedPlan {
  readonly plan: Plan;
  /** Of the groups files and shape only: the rules judge the rest. */
  readonly findings: readonly Finding[];
  /** By name relative to the plan folder. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** What was read of the files that say what the plan is: another version of it may have the same. */
  readonly readings: FileReadings;
  /** Whether every file that an answer needs was read and has its shape: if not, no listing may answer. */
  readonly complete: boolean;
  /** The findings that the plan is known to have. */
  readonly baseline: readonly BaselineEntry[];
  /** How many places of the files a person must still look at: each a finding, but in a draft. */
  readonly toReview: number;
}

/** Files that decide what is a finding, or whom to write to, and nothing that a listing answers. */
const besidesThePlan: readonly string[] = [fixedFiles.exceptions, fixedFiles.baseline, fixedFiles.reminders];

/** How a plan is read. */
export interface Loading {
  /** The ledger, which no listing needs and which grows, is read only where it is wanted. */
  readonly withLedger?: boolean;
  /** What was read of another version of the plan: a file that is the same in this one is not read again. */
  readonly earlier?: FileReadings;
}

/** Reads every file of the folder. */
export async function loadPlan(
  folder: PlanFolder,
  { withLedger = false, earlier = new Map() }: Loading = {},
): Promise<LoadedPlan> {
  const names = fileNamesIn(folder);
  const doubts = folder.doubt === undefined ? [] : [unreadable(folder.doubt.name, folder.doubt.failure)];
  const found: Found = {
    folder,
    findings: [...doubts, ...names.findings],
    earlier,
    readings: new Map(),
    sources: new Map(),
    left: [],
    isDraft: false,
  };
  const ifThere = async <Kind extends keyof typeof fixedFiles>(kind: Kind) =>
    names.top.includes(fixedFiles[kind]) ? await readWritten(found, kind, fixedFiles[kind]) : null;
  const register = names.top.includes(fixedFiles.agencies) ? null : sharedRegister(folder);
  const written: WrittenPlan = {
    plan: await readWritten(found, 'plan', fixedFiles.plan),
    appendices: await readEach(found, 'appendix', appendicesAmong(names.top)),
    agencies: await readWritten(found, 'agencies', register ?? fixedFiles.agencies),
    amendments: await ifThere('amendments'),
    'days-off': await ifThere('days-off'),
    exceptions: await ifThere('exceptions'),
    baseline: await ifThere('baseline'),
    reminders: await ifThere('reminders'),
    progress: await readEach(found, 'progress', names.progress),
  };
  for (const finding of misnamedProgress(written.progress)) found.findings.push(finding);
  const ledger = withLedger ? await ledgerIn(found) : [];
  if (!found.isDraft) for (const finding of found.left) found.findings.push(finding);
  const stopping = found.findings.filter(stopsAnswers);
  const whole = (...kinds: FileKind[]) =>
    !stopping.some(({ place }) => kinds.some((kind) => kind === fileKind(place.file)));
  return {
    plan: assemble(written, { tasks: whole('plan', 'appendix'), agencies: whole('agencies') }, ledger),
    findings: found.findings,
    sources: found.sources,
    readings: found.readings,
    baseline: baselineOf(written.baseline),
    toReview: found.left.length,
    complete: stopping.every(({ place }) => besidesThePlan.includes(place.file) || isLedger(place.file)),
  };
}

/** The register beside the plan folders, of a plan that has none of its own; null where there is none. */
function sharedRegister({ read, sharedRegisters = () => [] }: PlanFolder): string | null {
  return sharedRegisters().find((name) => !isMissing(read(name))) ?? null;
}

function isMissing(content: Uint8Array | ReadFailure): boolean {
  return isReadFailure(content) && content.reason === 'missing';
}

async function ledgerIn({ folder, findings, left, sources }: Found): Promise<Plan['ledger']> {
  const { entries, findings: found, files } = await readLedger(folder);
  for (const finding of found) findings.push(finding);
  for (const { source, kept } of files) {
    sources.set(source.file, kept);
    for (const finding of leftIn(source)) left.push(finding);
  }
  return entries;
}

/** What gathers while the files are read. */
interface Found {
  readonly folder: PlanFolder;
  readonly earlier: FileReadings;
  readonly findings: Finding[];
  readonly readings: Map<string, FileReading>;
  readonly sources: Map<string, SourceFile>;
  /** What a person must still look at. */
  readonly left: Finding[];
  /** Whether the plan's own file, which is read first, says that it is not issued yet. */
  isDraft: boolean;
}

/** Whether the finding means that the files say more than was understood. */
export function stopsAnswers({ rule, facts }: Finding): boolean {
  // The journal of such a write says what every file is to hold.
  if (rule === 'unreadable-file') return facts.reason !== 'unfinished-write';
  return rule !== 'control-character' && rule !== 'not-nfc' && rule !== 'left-to-review';
}

/** Those that are appendices, in the order of their numbers. */
function appendicesAmong(names: readonly string[]): readonly string[] {
  const numbered = names.flatMap((name) => {
    const number = appendixNumber(name);
    return number === null ? [] : [{ name, number }];
  });
  return numbered.toSorted((a, b) => a.number - b.number).map(({ name }) => name);
}

async function readEach<Kind extends FileKind>(
  found: Found,
  kind: Kind,
  names: readonly string[],
): Promise<WrittenSource<Kind>[]> {
  const read: WrittenSource<Kind>[] = [];
  for (const name of names) {
    const written = await readWritten(found, kind, name);
    if (written !== null) read.push(written);
  }
  return read;
}

async function readWritten<Kind extends FileKind>(
  found: Found,
  kind: Kind,
  file: string,
): Promise<WrittenSource<Kind> | null> {
  const bytes = found.folder.read(file);
  if (isReadFailure(bytes)) {
    found.findings.push(unreadable(file, bytes));
    return null;
  }
  const reading = await readFile({ kind, file, bytes, isDraft: found.isDraft }, found.earlier);
  if (kind === 'plan') found.isDraft = reading.isDraft;
  found.readings.set(file, reading);
  found.sources.set(file, reading.kept);
  for (const finding of reading.findings) found.findings.push(finding);
  for (const finding of reading.left) found.left.push(finding);
  return reading.written;
}
