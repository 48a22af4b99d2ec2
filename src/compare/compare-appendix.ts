/** What changed in the appendix's issued text: rows are known by their tasks. */
import { fixedFiles } from '../plan/folder.ts';
import type { Appendix, AppendixRow } from '../plan/model.ts';
import type { Change } from './change.ts';
import { type Pair, pairBy } from './pairing.ts';
import { sameText } from './plain-text.ts';
import { inAfter } from './versioned-place.ts';

/** The changes of the appendix's head and rows; a row that is gone or has come is told as its task. */
export function compareAppendix(
  before: Appendix | null,
  after: Appendix | null,
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const pairs = pairBy(before?.rows ?? [], after?.rows ?? [], ({ task }) => renamed.get(task) ?? task).pairs;
  return [...headChanges(before, after), ...pairs.flatMap((pair) => [...rowChanges(pair)])];
}

function headChanges(before: Appendix | null, after: Appendix | null): Change[] {
  const origin = after?.origin ?? { file: fixedFiles.appendix.name, path: [] };
  return (['heading', 'title', 'note', 'columns'] as const).flatMap((key): Change[] => {
    const texts = { before: lineOf(before?.[key]), after: lineOf(after?.[key]) };
    if (sameText(texts.before, texts.after)) return [];
    return [{ kind: 'issued-text', part: `appendix.${key}`, ...texts, at: inAfter(origin, key), task: null }];
  });
}

function* rowChanges([before, after]: Pair<AppendixRow>): Iterable<Change> {
  for (const key of ['number', 'text'] as const) {
    // A new number under which the task has a new id is told as the task's.
    if (sameText(before[key], after[key]) || (key === 'number' && before.task !== after.task)) continue;
    const texts = { before: before[key], after: after[key] };
    yield { kind: 'issued-text', part: after.task, ...texts, at: inAfter(after.origin, key), task: after.task };
  }
}

/** A blank counts as none. */
function lineOf(value: string | readonly string[] | undefined): string | null {
  const text = typeof value === 'string' ? value : (value ?? []).join('\n');
  return text === '' ? null : text;
}
