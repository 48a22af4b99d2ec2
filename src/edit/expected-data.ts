/** What the plain data of a file must be after an edit: the old data with one thing in it that is new. */
import { emptyMapping, isList } from '../source/path.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import type { ListPlace } from './insert-item.ts';
import type { ValuePlace } from './set-value.ts';

/** The data with the item in the list; a list that is missing or blank is made. */
export function withItem(data: Plain, { mapping, key, after, begins }: ListPlace, item: Plain): Plain {
  const begun = begins === 'first' ? withKeyFirst(data, key) : data;
  return changedAt(begun, [...mapping, key], (list) => {
    const items = list !== undefined && isList(list) ? list : [];
    return items.toSpliced(after === null ? 0 : after + 1, 0, item);
  });
}

/** The mapping with the key before the others; one that it has stays where it is. */
function withKeyFirst(data: Plain, key: string): Plain {
  return typeof data === 'string' || isList(data) || key in data ? data : { [key]: '', ...data };
}

/** The data with this as the key's value. */
export function withValue(data: Plain, { mapping, key }: ValuePlace, value: Plain): Plain {
  return changedAt(data, [...mapping, key], () => value);
}

function changedAt(
  data: Plain | undefined,
  [step, ...rest]: NodePath,
  change: (old: Plain | undefined) => Plain,
): Plain {
  if (step === undefined) return change(data);
  if (data === undefined || typeof data === 'string') return changedAt(emptyMapping(), [step, ...rest], change);
  if (isList(data)) return data.with(Number(step), changedAt(data[Number(step)], rest, change));
  const copy = Object.assign(emptyMapping(), data);
  copy[step] = changedAt(data[step], rest, change);
  return copy;
}
