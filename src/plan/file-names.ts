/** Which files make up the plan, and which only look as if they did: a report in a misnamed file must not get lost. */
import type { Finding } from '../diagnostics/finding.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import {
  appendixName,
  fileKind,
  fixedFiles,
  isReadFailure,
  type PlanFolder,
  planFiles,
  progressFolder,
  type ReadFailure,
} from './folder.ts';
import type { WrittenPlan } from './written.ts';

interface FileNames {
  /** The files directly in the folder that are YAML by their name. */
  readonly top: readonly string[];
  /** `progress/<task id>.yaml` */
  readonly progress: readonly string[];
  readonly findings: readonly Finding[];
}

const fixedNames: readonly string[] = Object.values(fixedFiles);

/** The YAML files of the folder, with a finding for each that nothing reads although its name is close to one that is read. */
export function fileNamesIn(folder: PlanFolder): FileNames {
  const top = yamlNamesIn(folder, '');
  const progress = yamlNamesIn(folder, progressFolder);
  const strays = top.names.flatMap((name) => {
    const meant = fileKind(name) !== null ? null : nearestFixed(name);
    return meant === null ? [] : [misnamed(name, meant)];
  });
  const wrongEndings = progress.names
    .filter((name) => !name.endsWith('.yaml'))
    .map((name) => misnamed(name, name.replace(/\.\w+$/, '.yaml')));
  return {
    top: top.names,
    progress: progress.names.filter((name) => name.endsWith('.yaml')),
    findings: [...top.findings, ...progress.findings, ...strays, ...wrongEndings],
  };
}

/** Progress files whose task is not the one that they are named for. */
export function misnamedProgress(written: WrittenPlan['progress']): Finding[] {
  return written
    .filter(({ file, written: { task } }) => file !== `${progressFolder}/${task}.yaml`)
    .map(({ file, written: { task } }) => ({
      rule: 'misnamed-file',
      facts: { expected: `${progressFolder}/${task}.yaml`, task },
      place: { file, path: ['task'], part: 'value' },
      task,
      related: [],
    }));
}

/** The finding that a file or folder could not be read. */
export function unreadable(name: string, facts: ReadFailure): Finding {
  return { rule: 'unreadable-file', facts, place: { file: name, span: { start: 0, end: 0 } }, task: null, related: [] };
}

function yamlNamesIn(folder: PlanFolder, subfolder: '' | 'progress'): { names: string[]; findings: Finding[] } {
  const listed = folder.list(subfolder);
  if (isReadFailure(listed)) return { names: [], findings: [unreadable(subfolder === '' ? '.' : subfolder, listed)] };
  const names = listed.filter(planFiles.has);
  return { names: names.map((name) => (subfolder === '' ? name : `${subfolder}/${name}`)), findings: [] };
}

function misnamed(name: string, expected: string): Finding {
  const place = { file: name, span: { start: 0, end: 0 } };
  return { rule: 'misnamed-file', facts: { expected, task: null }, place, task: null, related: [] };
}

function nearestFixed(name: string): string | null {
  const exact = name.toLowerCase().replace(/\.yml$/, '.yaml');
  const further = /^(?:appendix|phu-?luc)[-_ ]?0*([1-9]\d{0,2})\.yaml$/.exec(exact)?.[1];
  if (further !== undefined) return appendixName(Number(further));
  return fixedNames.includes(exact) ? exact : nearestOf(name, fixedNames);
}
