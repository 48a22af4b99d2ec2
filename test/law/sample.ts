/** The sample in which every key stands, and what it becomes when one place of it is different. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, type Scalar, stringify } from 'yaml';
import { fileKind } from '../../src/plan/folder.ts';
import { type LoadedPlan, loadPlan } from '../../src/plan/load.ts';
import type { FileKind } from '../../src/plan/written.ts';
import { isList } from '../../src/source/path.ts';
import type { NodePath, Plain } from '../../src/source/tree.ts';
import { folderOf } from '../plans/written-plan.ts';

/** Plain data by the name of the file. */
export type Files = Readonly<Record<string, Plain>>;

/** How the texts of a file are written. */
export const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
export type Style = (typeof styles)[number] & Scalar.Type;

const folder = new URL('../plans/every-key/', import.meta.url);

/** The files of the sample. */
export const sample: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [name, parse(readFileSync(new URL(name, folder), 'utf8'), { schema: 'failsafe' }) as Plain]),
);

/** The kind of the file with this name. */
export function kindOf(name: string): FileKind {
  return fileKind(name) ?? 'progress';
}

/** The plan of these files, the texts of one of them written in a style. Whatever is read only in part is no plan to compare. */
export async function loaded(files: Files, styled = '', style: Style = 'PLAIN'): Promise<LoadedPlan> {
  const texts = Object.entries(files).map(([name, data]) => [name, textOf(data, name === styled ? style : 'PLAIN')]);
  const plan = await loadPlan(folderOf(Object.fromEntries(texts)));
  const amiss = plan.findings.filter(({ rule }) => rule !== 'misnamed-file');
  if (amiss.length > 0) throw new Error(`the sample is not in order: ${JSON.stringify(amiss)}`);
  return plan;
}

/** The files with another value at the place; undefined takes the key or item away. */
export function changed(files: Files, name: string, path: NodePath, value: Plain | undefined): Files {
  return { ...files, [name]: changedIn(files[name] as Plain, path, value) };
}

function changedIn(node: Plain, [step, ...below]: NodePath, value: Plain | undefined): Plain {
  if (step === undefined || typeof node === 'string') return value as Plain;
  const entries = Object.entries(node).flatMap(([key, part]): [string, Plain][] => {
    if (key !== String(step)) return [[key, part]];
    if (below.length > 0) return [[key, changedIn(part, below, value)]];
    return value === undefined ? [] : [[key, value]];
  });
  return isList(node) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** Texts already written, by their data. */
const written = new WeakMap<object, string>();

function textOf(data: Plain, style: Style): string {
  const known = style === 'PLAIN' ? written.get(Object(data)) : undefined;
  if (known !== undefined) return known;
  const options = { schema: 'failsafe', defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth: 60 } as const;
  const text = stringify(data, options);
  if (style === 'PLAIN') written.set(Object(data), text);
  return text;
}
