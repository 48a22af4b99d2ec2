/** A register that exists, to the byte, with those put in that a document names besides. */
import { insertLines, placeBehind } from '../../edit/block-lines.ts';
import { insertItem } from '../../edit/insert-item.ts';
import { columnOf } from '../../edit/lines.ts';
import { type Splice, spliced } from '../../edit/splice.ts';
import type { DraftAgency } from '../../import/agencies/register.ts';
import type { Review } from '../../import/review.ts';
import type { SourceFile } from '../../plan/source-file.ts';
import { agencyItem } from './agencies-yaml.ts';
import { type SayReview, yamlItems } from './yaml-lines.ts';

export interface ExtendedRegister {
  readonly text: string;
  /** The line, from 1, of each thing to look at that is about one of the new ones. */
  readonly placed: ReadonlyMap<Review, number>;
}

/** The register's text with the new agencies behind its own, and the new groups behind its groups. */
export function extendedRegister(
  { text, root }: Pick<SourceFile, 'text' | 'root'>,
  all: readonly DraftAgency[],
  say: SayReview,
): ExtendedRegister {
  const fresh = all.filter(({ isKnown }) => !isKnown);
  const splices = (['agencies', 'groups'] as const).flatMap((list) => {
    const wanted = fresh.filter(({ kind }) => (kind === null) === (list === 'groups'));
    return wanted.length === 0 ? [] : added(text, root, list, wanted, say);
  });
  const extended = spliced(
    text,
    splices.toSorted((one, other) => one.start - other.start),
  );
  return { text: extended, placed: placesIn(extended, fresh) };
}

function added(
  text: string,
  root: SourceFile['root'],
  list: 'agencies' | 'groups',
  wanted: readonly DraftAgency[],
  say: SayReview,
): readonly Splice[] {
  const value = root?.kind === 'mapping' ? root.entries.find(({ key }) => key.value === list)?.value : undefined;
  const last = value?.kind === 'sequence' && value.style === 'block' ? value.items.at(-1) : undefined;
  if (value === undefined || last === undefined) return beside(text, root, list, wanted, say, value !== undefined);
  const column = columnOf(text, value.start);
  const { lines } = yamlItems(wanted.map(agencyItem), ' '.repeat(column), say);
  return [insertLines(text, placeBehind(text, last, column), lines)];
}

/** Without the list it is made at the end; one in brackets takes the new ones in brackets. */
function beside(
  text: string,
  root: SourceFile['root'],
  list: 'agencies' | 'groups',
  wanted: readonly DraftAgency[],
  say: SayReview,
  isThere: boolean,
): readonly Splice[] {
  if (isThere) {
    return wanted.flatMap(({ id, name, kind }) => {
      const item = kind === null ? { id, name, open: true as const } : { id, name, kind };
      return insertItem(text, root, { mapping: [], key: list, after: null }, item);
    });
  }
  const { lines } = yamlItems(wanted.map(agencyItem), '  ', say);
  return [insertLines(text, { at: text.length }, [`${list}:`, ...lines])];
}

/** The comments of an entry stand right above it. */
function placesIn(text: string, fresh: readonly DraftAgency[]): ReadonlyMap<Review, number> {
  const lines = text.split('\n');
  const placed = new Map<Review, number>();
  for (const { id, reviews } of fresh) {
    const at = lines.findIndex((line) => line.trim() === `- id: ${id}`);
    for (const [index, review] of reviews.entries()) placed.set(review, Math.max(1, at + 1 - reviews.length + index));
  }
  return placed;
}
