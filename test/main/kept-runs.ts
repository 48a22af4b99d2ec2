/** The kept runs of `cases`, by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { entriesOf, rerun } from './case-file.ts';

const folder = join(import.meta.dirname, 'cases');

/** Each file below the folder with its text. */
export const keptRuns: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

/**
 * What all writing commands have in common, revisions, and what is written in the other language: they start git many times
 * and are run by `test:heavy`.
 */
export function isHeavy(name: string): boolean {
  return /^(?:recording|against)[\\/]|^(?:amend|correct|done|extend|occurred|request|undo|update)[\\/].*-en\.txt$/.test(
    name,
  );
}

/** Runs the commands of the file anew: they must print what it holds. */
export async function expectSame(name: string): Promise<void> {
  const text = keptRuns.get(name) ?? '';
  expect(entriesOf(text).filter(({ kind }) => kind === 'command')).not.toEqual([]);
  await expect(await rerun(text)).toMatchFileSnapshot(join(folder, name));
}
