/** Paragraphs to the tree of clauses: what a number stands under is told by its form and by those before it. */
import { bullets } from '../../plan/task-id.ts';
import type { Paragraph, SourcePlace } from '../described.ts';
import { type Labelled, labelOf } from './clause-label.ts';

/** A clause while it is built: its texts a paragraph each. */
export interface RawClause {
  readonly number: string;
  readonly form: string;
  readonly isBold: boolean;
  /** The first is the one with the number. */
  readonly texts: string[];
  readonly places: SourcePlace[];
  readonly items: RawClause[];
}

interface Open {
  readonly clause: RawClause;
  readonly ordinal: number | null;
}

export interface ClauseTree {
  readonly clauses: readonly RawClause[];
  /** Adds the paragraph: as a clause, or to the text of the last one; false where there is none yet to add it to. */
  readonly add: (paragraph: Paragraph) => boolean;
  /** The clause that was added last. */
  readonly last: () => RawClause | null;
}

/** An empty tree. */
export function clauseTree(): ClauseTree {
  const clauses: RawClause[] = [];
  const stack: Open[] = [];
  const add = (paragraph: Paragraph): boolean => {
    const label = labelOf(paragraph);
    if (label === null || isLineOfText(label, stack)) {
      const last = stack.at(-1)?.clause;
      last?.texts.push(paragraph.text);
      last?.places.push(paragraph.place);
      return last !== undefined;
    }
    closeFor(label, stack);
    const clause: RawClause = {
      number: label.number,
      form: label.form,
      isBold: paragraph.isBold,
      texts: [label.rest],
      places: [paragraph.place],
      items: [],
    };
    (stack.at(-1)?.clause.items ?? clauses).push(clause);
    stack.push({ clause, ordinal: label.ordinal });
    return true;
  };
  return { clauses, add, last: () => stack.at(-1)?.clause ?? null };
}

/** A dash before there is any section is no clause. */
function isLineOfText(label: Labelled, stack: readonly Open[]): boolean {
  return bullets.has(label.number) && stack.length === 0;
}

/** Takes from the stack whatever the new clause does not stand under. */
function closeFor(label: Labelled, stack: Open[]): void {
  const parent = stack.findLastIndex(({ clause }) => isPathUnder(label, clause));
  if (parent >= 0) {
    stack.length = parent + 1;
    return;
  }
  const like = stack.findLastIndex(({ clause }) => clause.form === label.form);
  if (like >= 0 && !beginsAnew(label, stack, like)) stack.length = like;
  else if (like < 0) closeDeeper(label, stack);
}

/** `1.1` stands under `1`, also where `1` is no longer the last. */
function isPathUnder({ number, form }: Labelled, clause: RawClause): boolean {
  const own = number.replace(/[.)/]+$/, '');
  const above = clause.number.replace(/[.)/]+$/, '');
  return (
    form.startsWith('digits') &&
    above !== '' &&
    own.startsWith(`${above}.`) &&
    !own.slice(above.length + 1).includes('.')
  );
}

/** `1` below `a)` that is below another `1` is a list of its own, unless the other could not be followed by it. */
function beginsAnew({ ordinal, form }: Labelled, stack: readonly Open[], like: number): boolean {
  if (ordinal !== 1 || bullets.has(form)) return false;
  const before = stack[like]?.ordinal ?? null;
  return before !== null && before >= 1 && like < stack.length - 1 && isLower(form, (stack.at(-1) as Open).clause.form);
}

/** From the outermost in. */
const ranks = ['phần', 'chương', 'capital', 'roman', 'mục', 'điều', 'digits 1', 'digits 2', 'digits 3', 'digits 4'];

function isLower(form: string, than: string): boolean {
  const [own, other] = [ranks.indexOf(form), ranks.indexOf(than)];
  return own >= 0 && other >= 0 && own > other;
}

/** A form that stands outside of what is open closes it: `II` after `1.` without an `I`, a section after dashes. */
function closeDeeper({ form }: Labelled, stack: Open[]): void {
  const rank = ranks.indexOf(form);
  if (rank < 0) {
    // A letter or bracket ends dashes, which stand below it.
    while (stack.length > 0 && bullets.has((stack.at(-1) as Open).clause.form) && !bullets.has(form)) stack.pop();
    return;
  }
  const outer = stack.findIndex(({ clause }) => {
    const own = ranks.indexOf(clause.form);
    return own > rank || own < 0;
  });
  if (outer >= 0) stack.length = outer;
}
