/** What a user has settled once: by a variable, else in a small file in the system's folder for settings. */
import { nearestOf } from '../../diagnostics/nearest.ts';
import type { Environment } from '../../env/environment.ts';
import { UsageError } from '../usage-error.ts';

/** The settings, each with its variable; a line `lang: en` in the file is the same. */
const settingVariables = {
  lang: 'DONDOC_LANG',
  plan: 'DONDOC_PLAN',
  agency: 'DONDOC_AGENCY',
  color: 'DONDOC_COLOR',
  pager: 'DONDOC_PAGER',
} as const;

type SettingName = keyof typeof settingVariables;

export const settingNames = Object.keys(settingVariables) as readonly SettingName[];

/** A value, and where it comes from: the variable by its name, or a line of the file. */
export interface Setting {
  readonly value: string;
  readonly from: { readonly variable: string } | { readonly file: string; readonly line: number };
}

export type Settings = Readonly<Partial<Record<SettingName, Setting>>>;

type World = Pick<Environment, 'variables' | 'files' | 'path'>;

/** The settings that hold here. A usage error for a line of the file that settles nothing. */
export function readSettings(world: World): Settings {
  const { file, values, faults } = fileSettings(world);
  const [fault] = faults;
  if (fault !== undefined)
    throw new UsageError({ fault: 'unknown-setting', file: file ?? '', known: settingNames, ...fault });
  return Object.fromEntries(
    settingNames.flatMap((name): [SettingName, Setting][] => {
      const variable = settingVariables[name];
      const given = world.variables[variable];
      if (given !== undefined && given !== '') return [[name, { value: given, from: { variable } }]];
      const said = values.get(name);
      return said === undefined ? [] : [[name, { value: said.value, from: { file: file ?? '', line: said.line } }]];
    }),
  );
}

/** Where the file is looked for: the first place is where to make one. */
export function settingsPlaces({ variables, path }: Pick<World, 'variables' | 'path'>): readonly string[] {
  const { APPDATA, XDG_CONFIG_HOME, HOME } = variables;
  const inHome = (...names: string[]) => (HOME === undefined ? [] : [path.join(HOME, ...names)]);
  const folders =
    path.sep === '\\'
      ? [APPDATA]
      : [XDG_CONFIG_HOME, ...inHome('.config'), ...inHome('Library', 'Application Support')];
  return folders.flatMap((folder) =>
    folder !== undefined && path.isAbsolute(folder) ? [path.join(folder, 'dondoc', 'settings.yaml')] : [],
  );
}

/** How a setting is called where its value is wrong: by the variable, or by the file with its line. */
export function sourceText({ from }: Setting): string {
  return 'variable' in from ? from.variable : `${from.file}:${from.line}`;
}

function fileSettings(world: World): FileSettings & { readonly file: string | null } {
  const file = settingsPlaces(world).find((place) => world.files.kind(place) === 'file') ?? null;
  const bytes = file === null ? null : world.files.read(file);
  if (bytes === null || 'reason' in bytes) return { file, values: new Map(), faults: [] };
  return { file, ...settingsInFile(new TextDecoder().decode(bytes)) };
}

/** What the file settles, and its lines that settle nothing. */
interface FileSettings {
  readonly values: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  readonly faults: readonly { readonly line: number; readonly given: string; readonly nearest: string | null }[];
}

/** Reads the file: a line each, `lang: en`, with remarks behind `#`. A key that is none of the known ones is a fault, so that no slip is passed over. */
function settingsInFile(text: string): FileSettings {
  const values = new Map<string, { value: string; line: number }>();
  const faults: FileSettings['faults'][number][] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const said = whole.replace(/(?:^|\s)#.*$/, '').trim();
    if (said === '') continue;
    const [, key = '', value = ''] = /^([A-Za-z-]+)\s*[:=]\s*(.*)$/.exec(said) ?? [];
    const line = index + 1;
    if (settingNames.some((name) => name === key))
      values.set(key, { value: value.replace(/^(["'])(.*)\1$/, '$2'), line });
    else faults.push({ line, given: key === '' ? said : key, nearest: nearestOf(key, settingNames) });
  }
  return { values, faults };
}
