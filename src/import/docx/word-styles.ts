/** What the styles of a Word file say of a paragraph and its text: bold, capitals, centred, numbered (ECMA-376, 17.7). */
import { childOf, childrenOf, switchOf, valueIn, type XmlElement } from './xml-tree.ts';

/** What counts of a paragraph's look. Null: not said here. */
export interface Look {
  readonly isBold: boolean | null;
  readonly isCapital: boolean | null;
  readonly isHidden: boolean | null;
  readonly isStruck: boolean | null;
  readonly alignment: string | null;
  readonly numbering: NumberingReference | null;
}

/** `list: '0'` takes a number away again; `level` null: the one that names the style. */
export interface NumberingReference {
  readonly list: string;
  readonly level: number | null;
  /** The style that says so; null where the paragraph does itself. */
  readonly style: string | null;
}

export type Styles = (id: string | null) => Look;

const nothing: Look = {
  isBold: null,
  isCapital: null,
  isHidden: null,
  isStruck: null,
  alignment: null,
  numbering: null,
};
/** A style may be based on another, and so on: in a ring in a damaged file. */
const longestChain = 20;

/** The styles of `styles.xml`; null where the file has none. An id of null is the default style of paragraphs. */
export function stylesIn(root: XmlElement | null): Styles {
  const found = new Map<string, XmlElement>();
  let usual: string | null = null;
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.attributes.get('w:styleId') ?? '';
    found.set(id, style);
    const isUsual = ['1', 'true'].includes(style.attributes.get('w:default') ?? '');
    if (isUsual && style.attributes.get('w:type') === 'paragraph') usual = id;
  }
  const looks = new Map<string, Look>();
  const lookOf = (id: string, depth: number): Look => {
    const known = looks.get(id);
    const style = found.get(id);
    if (known !== undefined || style === undefined || depth > longestChain) return known ?? nothing;
    const base = valueIn(style, 'w:basedOn');
    const own = lookIn(childOf(style, 'w:pPr'), childOf(style, 'w:rPr'), id);
    const look = base === null ? own : over(own, lookOf(base, depth + 1));
    looks.set(id, look);
    return look;
  };
  return (id) => (id === null && usual === null ? nothing : lookOf(id ?? (usual as string), 0));
}

/** What the properties of a paragraph and of its text say themselves; `style` is whose they are. */
export function lookIn(paragraph: XmlElement | null, run: XmlElement | null, style: string | null = null): Look {
  const numbering = childOf(paragraph, 'w:numPr');
  const list = valueIn(numbering, 'w:numId');
  const level = valueIn(numbering, 'w:ilvl');
  return {
    isBold: switchOf(run, 'w:b'),
    isCapital: switchOf(run, 'w:caps'),
    isHidden: switchOf(run, 'w:vanish'),
    isStruck: switchOf(run, 'w:strike') ?? switchOf(run, 'w:dstrike'),
    alignment: valueIn(paragraph, 'w:jc'),
    numbering: list === null ? null : { list, level: level === null ? null : Number(level), style },
  };
}

/** What one says, and where it says nothing the other. */
export function over(look: Look, below: Look): Look {
  return {
    isBold: look.isBold ?? below.isBold,
    isCapital: look.isCapital ?? below.isCapital,
    isHidden: look.isHidden ?? below.isHidden,
    isStruck: look.isStruck ?? below.isStruck,
    alignment: look.alignment ?? below.alignment,
    numbering: look.numbering ?? below.numbering,
  };
}
