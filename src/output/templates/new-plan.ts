/** What the files of a new plan are made from. */
import type { Day } from '../../calendar/day.ts';
import type { InBoth, Language } from '../words/language.ts';

/** What the comments in a file say, by what they are about: a line of it, or several. */
export type Comments = Readonly<Record<string, InBoth<string> | InBoth<readonly string[]>>>;

/** Each line as a comment of its own. */
export function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}\n`).join('');
}

/** The services that a recipe can be written for. */
export const ciServices = ['github', 'gitlab', 'pre-commit'] as const;

export type CiService = (typeof ciServices)[number];

/** A plan that is about to be made. */
export interface NewPlan {
  /** The language of the comments; the document itself is Vietnamese in each. */
  readonly language: Language;
  /** The title of the document; null for a blank to be filled in. */
  readonly title: string | null;
  readonly today: Day;
  /** The plan's folder relative to the repository, with `/`; `.` for the repository itself. */
  readonly folder: string;
  /** The version of dondoc that the recipes run. */
  readonly version: string;
  readonly ci: readonly CiService[];
}

/** A file of it. */
export interface TemplateFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly isExecutable: boolean;
  /** Whether one that is there already serves as well, and is left as it is; else it stops everything. */
  readonly mayExist: boolean;
  /** The lines that one which is there already must have to serve as well. */
  readonly needed: readonly string[];
}

/** The path of a file in the plan's folder. */
export function inPlan({ folder }: NewPlan, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

/** The line that tells editors which schema a file has; `toPlan` leads from its folder to the plan's. */
export function schemaLine(kind: string, toPlan = ''): string {
  return `# yaml-language-server: $schema=${toPlan}${schemaFolder}/${kind}.json`;
}

/** Where in the plan's folder the schemas are kept, so that editors need no network. */
export const schemaFolder = '.schema';
