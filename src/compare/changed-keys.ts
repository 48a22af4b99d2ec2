/** Where an entry says something else than it did: each key, however deep, with the old and the new value. */
import { isList } from '../source/path.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import { pairBy, sideBySide } from './pairing.ts';
import { exactly, keyedText } from './said.ts';

/** One key that says something else. */
interface ChangedKey {
  /** The keys on the way from the entry, without the places in lists: `changes.due.to`. */
  readonly key: string;
  /** As typed, on one line; null where it says nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** The way to it in each version, as far as it goes there. */
  readonly path: { readonly before: NodePath; readonly after: NodePath };
}

/** The differences in the order of the later version, what is gone last. Items of a list are told by what they say. */
export function changedKeys(before: Plain, after: Plain): readonly ChangedKey[] {
  return differences(before, after, { before: [], after: [] });
}

function differences(before: Plain | undefined, after: Plain | undefined, path: ChangedKey['path']): ChangedKey[] {
  if (textOf(before, exactly) === textOf(after, exactly)) return [];
  if (isMapping(before) && isMapping(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) =>
      differences(before[key], after[key], { before: [...path.before, key], after: [...path.after, key] }),
    );
  }
  if (isItems(before) && isItems(after))
    return sideBySide(pairBy(indexed(before), indexed(after), ({ item }) => exactly(item))).flatMap(([was, is]) =>
      differences(was?.item, is?.item, {
        before: was === undefined ? path.before : [...path.before, was.index],
        after: is === undefined ? path.after : [...path.after, is.index],
      }),
    );
  const key = path.after.filter((step) => typeof step === 'string').join('.');
  return [{ key, before: textOf(before, keyedText), after: textOf(after, keyedText), path }];
}

function isItems(value: Plain | undefined): value is readonly Plain[] {
  return value !== undefined && isList(value);
}

function indexed(items: readonly Plain[]): readonly { readonly index: number; readonly item: Plain }[] {
  return items.map((item, index) => ({ index, item }));
}

function isMapping(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return value !== undefined && typeof value !== 'string' && !isList(value);
}

/** Null for a blank, which says nothing. */
function textOf(value: Plain | undefined, text: (value: Plain) => string): string | null {
  const said = value === undefined ? '' : text(value);
  return said === '' || said === '""' || said === '[]' ? null : said;
}
