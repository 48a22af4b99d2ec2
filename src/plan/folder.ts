/** A plan folder as the loader sees it: names and bytes, from disk or from a git revision alike. */
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { FileKind } from './written.ts';

/** Why something could not be read. */
export type ReadFailure = RuleFacts['unreadable-file'];

/** Where the files of a plan lie: in the folder itself, or in one of these below it. */
export type Subfolder = '' | 'progress' | 'reminders' | 'reports';

/** The files of one plan. Names are relative to the folder, with `/`. */
export interface PlanFolder {
  /** The names of the files directly in the folder (`''`) or in a subfolder, sorted; a folder that is not there has none. */
  readonly list: (subfolder: Subfolder) => readonly string[] | ReadFailure;
  readonly read: (name: string) => Uint8Array | ReadFailure;
  /** Where a register shared by several plans may lie, nearest first: asked only where the plan has none of its own. */
  readonly sharedRegisters?: () => readonly string[];
  /** What is wrong with the folder as a whole: a file that is none of the plan's, and what it means for those that are. */
  readonly doubt?: { readonly name: string; readonly failure: ReadFailure };
}

/** The names of the files that have one of their own. A plan must have its own file and a register. */
export const fixedFiles = {
  plan: 'plan.yaml',
  appendix: 'appendix.yaml',
  agencies: 'agencies.yaml',
  amendments: 'amendments.yaml',
  'days-off': 'days-off.yaml',
  exceptions: 'exceptions.yaml',
  baseline: 'baseline.yaml',
  reminders: 'reminders.yaml',
} as const satisfies Record<Exclude<FileKind, 'progress'>, string>;

export const progressFolder = 'progress';

/** Where the office keeps what it adds to periodic reports: Markdown, which is no part of the plan. */
export const reportsFolder = 'reports';

/** The name of the file that holds the appendix of this number, from 1: `appendix.yaml`, `appendix-2.yaml`. */
export function appendixName(number: number): string {
  return number === 1 ? fixedFiles.appendix : `appendix-${number}.yaml`;
}

/** Which appendix the file of this name holds; null where it is none. */
export function appendixNumber(name: string): number | null {
  if (name === fixedFiles.appendix) return 1;
  const number = /^appendix-([2-9]|[1-9]\d{1,2})\.yaml$/.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}

/** The register for the plans of a folder, which lies beside their folders: as a plan's own folder sees it, and where that is `plan` in the plan's. */
export const sharedRegisters = [`../${fixedFiles.agencies}`, `../../${fixedFiles.agencies}`] as const;

/** The kind of the file with this name, relative to the folder; null for a name that no file of a plan has. */
export function fileKind(name: string): FileKind | null {
  if (sharedRegisters.some((register) => register === name)) return 'agencies';
  if (name.startsWith(`${progressFolder}/`)) return name.endsWith('.yaml') ? 'progress' : null;
  if (appendixNumber(name) !== null) return 'appendix';
  const kinds = Object.keys(fixedFiles) as (keyof typeof fixedFiles)[];
  return kinds.find((kind) => fixedFiles[kind] === name) ?? null;
}

/** Which files of a plan folder are read, and say what the plan is: the YAML in it and in its progress folder. */
export const planFiles = {
  subfolders: [progressFolder],
  has: (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith('.'),
} as const;

/** Which files of a commit are read: those, and what the office adds to reports. */
export const committedPlanFiles = {
  subfolders: [...planFiles.subfolders, reportsFolder],
  has: (name: string): boolean => planFiles.has(name) || /\.md$/i.test(name),
} as const;

/** Whether what came back is a failure and no content. */
export function isReadFailure(outcome: object): outcome is ReadFailure {
  return 'reason' in outcome;
}
