/** Places in one of the two versions that are compared. */
import type { Origin } from '../plan/model.ts';
import type { VersionedPlace } from './change.ts';

/** The value at a path below an entity of the later version. */
export function inAfter(origin: Origin, ...below: readonly (string | number)[]): VersionedPlace {
  return { version: 'after', place: valueAt(origin, below) };
}

/** The value at a path below an entity of the earlier version: for what is gone. */
export function inBefore(origin: Origin, ...below: readonly (string | number)[]): VersionedPlace {
  return { version: 'before', place: valueAt(origin, below) };
}

function valueAt({ file, path }: Origin, below: readonly (string | number)[]): VersionedPlace['place'] {
  return { file, path: [...path, ...below], part: 'value' };
}
