/**
 * All that a place in the files says, by the keys that are typed there and not by a list of those that dondoc knows: a key
 * that comes into a shape is compared from then on.
 */

import { plainText } from '../calendar/fold.ts';
import type { Plan } from '../plan/model.ts';
import { isList } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';

/** Texts and lists by their keys; a key in a mapping by the way to it: `signatory.name`. */
export type Said = ReadonlyMap<string, Plain>;

/** Keys that are compared elsewhere, for what they mean: the whole key, or just these in its mapping or in those of its list. */
export type Apart = { readonly [key: string]: true | Apart };

/** What is different under a key, as the earlier and the later version have it; null where one says nothing. */
export interface SaidChange {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The keys of the file by its name in the plan's folder; none where there is no such file. */
export function writtenFile({ files }: Plan, name: string): { readonly [key: string]: Plain } {
  const written = files.find(({ file }) => file === name)?.written;
  return written === undefined || typeof written === 'string' || isList(written) ? {} : written;
}

/** What is said under all keys but those apart. A blank says nothing. */
export function saidIn(written: Plain, apart: Apart = {}): Said {
  return new Map(entriesOf(without(written, apart) ?? {}, ''));
}

/** The keys under which the two say something else, in the order of the shape; the items of a list `between` each other. */
export function saidChanges(before: Said, after: Said, between = '\n'): SaidChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old !== undefined && now !== undefined && exactly(old) === exactly(now)) return [];
    return [{ key, ...toldApart(old, now, between) }];
  });
}

/** All that is said under all keys but those apart as one text; equal for two that read the same. */
export function saidText(written: Plain, apart: Apart = {}): string {
  const said = [...saidIn(written, apart)].map(([key, value]) => `${JSON.stringify(key)}: ${exactly(value)}`);
  return said.toSorted().join(', ');
}

/** The value on one line, with its keys: `{rule: deadline-moved, task: PL.01}`. */
export function keyedText(value: Plain): string {
  if (typeof value === 'string') return value;
  if (isList(value)) return `[${value.map(keyedText).join(', ')}]`;
  return `{${filled(value)
    .map(([key, one]) => `${key}: ${keyedText(one)}`)
    .join(', ')}}`;
}

/** The values alone, or with their keys where only those tell the two apart. */
function toldApart(old: Plain | undefined, now: Plain | undefined, between: string): Omit<SaidChange, 'key'> {
  const shown = (text: (value: Plain) => string) => {
    const [before, after] = [old, now].map((value) => {
      if (value === undefined) return null;
      return isList(value) ? value.map(text).join(between) : text(value);
    });
    return { before: before ?? null, after: after ?? null };
  };
  const values = shown(valuesText);
  return values.before === values.after ? shown(keyedText) : values;
}

function valuesText(value: Plain): string {
  if (typeof value === 'string') return value;
  return (isList(value) ? value : filled(value).map(([, one]) => one)).map(valuesText).join(', ');
}

/** The value as it reads, the order of keys left out. */
export function exactly(value: Plain): string {
  if (typeof value === 'string') return JSON.stringify(plainText(value));
  if (isList(value)) return `[${value.map(exactly).join()}]`;
  return `{${saidText(value)}}`;
}

function entriesOf(written: Plain, way: string): [string, Plain][] {
  if (typeof written === 'string' || isList(written)) return [[way, written]];
  return filled(written).flatMap(([key, value]) => entriesOf(value, way === '' ? key : `${way}.${key}`));
}

/** The rest of a mapping, or of those in a list; null where nothing is left. */
function without(value: Plain, apart: Apart): Plain | null {
  if (typeof value === 'string') return null;
  if (isList(value)) return value.map((item) => without(item, apart)).filter((item) => item !== null);
  const rest = filled(value).flatMap(([key, one]): [string, Plain][] => {
    const kept = apart[key];
    const left = kept === undefined ? one : kept === true ? null : without(one, kept);
    return left === null || isBlank(left) ? [] : [[key, left]];
  });
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

/** The keys of a mapping that say something; those left out of an optional key's shape may be undefined. */
function filled(mapping: { readonly [key: string]: Plain | undefined }): [string, Plain][] {
  return Object.entries(mapping).filter((entry): entry is [string, Plain] => !isBlank(entry[1]));
}

function isBlank(value: Plain | undefined): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : isList(value) && value.length === 0;
}
