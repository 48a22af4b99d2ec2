/** The file of a user's settings: a line each, `lang: en`, with remarks behind `#`. */
import { nearestOf } from '../../diagnostics/nearest.ts';

/** What the file settles, and its lines that settle nothing. */
export interface FileSettings {
  readonly values: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  readonly faults: readonly { readonly line: number; readonly given: string; readonly nearest: string | null }[];
}

/** Reads it; a key that is none of the known ones is a fault, so that no slip is passed over. */
export function settingsInFile(text: string, known: readonly string[]): FileSettings {
  const values = new Map<string, { value: string; line: number }>();
  const faults: FileSettings['faults'][number][] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const said = whole.replace(/(?:^|\s)#.*$/, '').trim();
    if (said === '') continue;
    const [, key = '', value = ''] = /^([A-Za-z-]+)\s*[:=]\s*(.*)$/.exec(said) ?? [];
    const line = index + 1;
    if (known.includes(key)) values.set(key, { value: value.replace(/^(["'])(.*)\1$/, '$2'), line });
    else faults.push({ line, given: key === '' ? said : key, nearest: nearestOf(key, known) });
  }
  return { values, faults };
}
