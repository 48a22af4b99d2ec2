/** The suppressions in a plan's files: those that hold, and which findings they are about. */

import { type RuleName, silenceableRules } from '../diagnostics/catalogue.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { suppressionsIn, type WrittenSuppression } from '../diagnostics/suppression.ts';
import { suppressionMark } from '../diagnostics/suppression-mark.ts';
import { grouped } from '../plan/grouped.ts';
import type { LoadedPlan } from '../plan/load.ts';
import { spanAt } from '../source/path.ts';
import { lineStarts, positionAt } from '../source/places.ts';
import type { Span } from '../source/tree.ts';

type Sources = LoadedPlan['sources'];

/** A suppression as written, with the file that it stands in. */
export interface PlacedSuppression extends WrittenSuppression {
  readonly file: string;
}

/** One rule silenced on one line (from 1) of a file. `span` is the rule's name in the comment. */
export interface Suppression {
  readonly file: string;
  readonly rule: RuleName;
  readonly line: number;
  readonly span: Span;
}

/** Every suppression of the plan. Of a file that could not be read nobody knows what is a comment. */
export function suppressionsOf(sources: Sources): PlacedSuppression[] {
  return [...sources.values()]
    .filter(({ readable, text }) => readable && text.includes(suppressionMark))
    .flatMap(({ file, text, root }) => suppressionsIn(text, root).map((written) => ({ ...written, file })));
}

/** The suppressions that hold: with a reason, of rules that may be silenced. */
export function holding(written: readonly PlacedSuppression[]): Suppression[] {
  return written
    .filter(({ reason }) => reason !== '')
    .flatMap(({ file, line, rules }) =>
      rules.flatMap(({ name, span }) => {
        const rule = silenceableRules.find((known) => known === name);
        return rule === undefined ? [] : [{ file, line, rule, span }];
      }),
    );
}

/** Tells of a finding which suppressions are about it. */
export function matcher(suppressions: readonly Suppression[], sources: Sources) {
  const starts = new Map<string, readonly number[]>();
  const byLine = grouped(suppressions, lineKey);
  const files = new Set(suppressions.map(({ file }) => file));
  return ({ rule, place }: Finding): readonly Suppression[] => {
    const { file } = place;
    const source = sources.get(file);
    if (!files.has(file) || source === undefined || source.root === null) return [];
    const lines = starts.get(file) ?? lineStarts(source.text);
    starts.set(file, lines);
    const { start } = 'span' in place ? place.span : spanAt(source.root, place.path, place.part);
    const { line } = positionAt(lines, start);
    return byLine.get(lineKey({ file, rule, line })) ?? [];
  };
}

function lineKey({ file, rule, line }: Pick<Suppression, 'file' | 'rule' | 'line'>): string {
  return `${line} ${rule} ${file}`;
}
