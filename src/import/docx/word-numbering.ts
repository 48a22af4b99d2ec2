/** The numbers that Word gives paragraphs by itself: they stand in numbering.xml and nowhere in the text (ECMA-376, 17.9). */
import { romanNumber } from '../roman.ts';
import type { NumberingReference } from './word-styles.ts';
import { childOf, childrenOf, switchOf, valueIn, type XmlElement } from './xml-tree.ts';

/** The next number of the list, as it is shown; null where the paragraph gets none. */
export type Numbering = (reference: NumberingReference) => string | null;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly style: string | null;
  readonly isLegal: boolean;
  readonly neverRestarts: boolean;
}

interface List {
  /** Lists with the same one count on in one another. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this list begins to count anew. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The numbering of `numbering.xml`, which counts as it is asked; null where the file has none. */
export function numberingIn(root: XmlElement | null): Numbering {
  const lists = listsIn(root);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ list: id, level: asked, style }) => {
    const list = lists.get(id);
    if (list === undefined) return null;
    const level = asked ?? levelOfStyle(list, style);
    const definition = list.levels.get(level);
    if (definition === undefined) return null;
    const counter = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counter);
    const own = list.starts.get(level);
    if (own !== undefined && !begun.has(`${id}/${level}`)) counter[level] = own - 1;
    begun.add(`${id}/${level}`);
    count(counter, level, list);
    return shown(definition, counter, list);
  };
}

function count(counter: (number | undefined)[], level: number, { levels }: List): void {
  for (let above = 0; above < level; above += 1) counter[above] ??= levels.get(above)?.start ?? 1;
  const now = counter[level];
  counter[level] = now === undefined ? (levels.get(level)?.start ?? 1) : now + 1;
  for (let below = level + 1; below < counter.length; below += 1) {
    if (levels.get(below)?.neverRestarts !== true) counter[below] = undefined;
  }
}

function shown({ format, text, isLegal }: Level, counter: readonly (number | undefined)[], { levels }: List): string {
  if (format === 'bullet') return bullet(text);
  if (format === 'none' && !text.includes('%')) return text.trim();
  return text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const own = levels.get(level)?.format ?? 'decimal';
      return numberAs(isLegal ? 'decimal' : own, counter[level] ?? levels.get(level)?.start ?? 1);
    })
    .trim();
}

/** Of symbol fonts only the code is known: their dashes stay dashes, all else is a dot. */
function bullet(text: string): string {
  const mark = text.trim();
  if (/^[-–−—\uf02d\uf0be]$/u.test(mark)) return '-';
  return /^[+*]$/.test(mark) ? mark : '•';
}

function numberAs(format: string, value: number): string {
  switch (format) {
    case 'upperRoman':
      return romanNumber(value);
    case 'lowerRoman':
      return romanNumber(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** A to Z, then AA, BB. */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(1 + Math.floor((value - 1) / 26), 10));
}

function levelOfStyle({ levels }: List, style: string | null): number {
  for (const [index, level] of levels) if (style !== null && level.style === style) return index;
  return 0;
}

function listsIn(root: XmlElement | null): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes.get('w:abstractNumId') ?? '', element]),
  );
  const byStyle = new Map(
    [...abstracts].flatMap(([id, element]) => {
      const style = valueIn(element, 'w:styleLink');
      return style === null ? [] : [[style, id] as const];
    }),
  );
  return new Map(
    childrenOf(root, 'w:num').map((element) => {
      const named = valueIn(element, 'w:abstractNumId') ?? '';
      const linked = valueIn(abstracts.get(named) ?? null, 'w:numStyleLink');
      const abstract = linked === null ? named : (byStyle.get(linked) ?? named);
      return [element.attributes.get('w:numId') ?? '', listOf(abstract, abstracts.get(abstract) ?? null, element)];
    }),
  );
}

function listOf(abstract: string, definition: XmlElement | null, element: XmlElement): List {
  const levels = new Map(childrenOf(definition, 'w:lvl').map(levelIn));
  const starts = new Map<number, number>();
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const index = Number(override.attributes.get('w:ilvl') ?? 0);
    const start = valueIn(override, 'w:startOverride');
    if (start !== null) starts.set(index, Number(start));
    const own = childOf(override, 'w:lvl');
    if (own !== null) levels.set(...levelIn(own));
  }
  return { abstract, levels, starts };
}

function levelIn(element: XmlElement): readonly [number, Level] {
  return [
    Number(element.attributes.get('w:ilvl') ?? 0),
    {
      start: Number(valueIn(element, 'w:start') ?? 1),
      format: valueIn(element, 'w:numFmt') ?? 'decimal',
      text: valueIn(element, 'w:lvlText') ?? '',
      style: valueIn(element, 'w:pStyle'),
      isLegal: switchOf(element, 'w:isLgl') === true,
      neverRestarts: valueIn(element, 'w:lvlRestart') === '0',
    },
  ];
}
