/** The baseline: findings that an old plan had when checking began, left out from then on. */
import type { RuleName } from '../diagnostics/catalogue.ts';
import type { Origin } from './model.ts';
import { originAt } from './origin.ts';
import type { WrittenSource } from './written.ts';

/** A finding known from before. The file holds more of it, for people. */
export interface BaselineEntry {
  readonly rule: RuleName;
  /** The name of the file that the finding is in, relative to the plan folder. */
  readonly file: string;
  /** The finding's identity, as `fingerprintsOf` gives it. */
  readonly fingerprint: string;
  readonly origin: Origin;
}

/** The entries in the order of the file; none without one. */
export function baselineOf(source: WrittenSource<'baseline'> | null): readonly BaselineEntry[] {
  if (source === null) return [];
  return source.written.findings.map(({ rule, file, fingerprint }, index) => ({
    rule,
    file,
    fingerprint,
    origin: originAt(source, ['findings', index]),
  }));
}
