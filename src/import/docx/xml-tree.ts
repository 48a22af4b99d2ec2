/** The XML of a Word file as a tree, of which no more is kept than its reader asks for. */
import { damaged, UnreadableFile } from '../../sheets/sheet-fault.ts';
import { readXml } from '../../sheets/xml.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** A table in a text box in a table takes some 40; a paragraph in markup of change and content controls some 20. */
const deepest = 256;
const mostElements = 3_000_000;
const keptAttributes = [
  ...['w:val', 'w:type', 'w:id', 'w:numId', 'w:ilvl', 'w:styleId', 'w:default', 'w:char', 'w:abstractNumId', 'r:id'],
] as const;

/** The root of the tree; throws an UnreadableFile for what is not well-formed, too deep or too much. */
export function xmlTree(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  readXml(
    bytes,
    {
      open: (name, attributes) => {
        count += 1;
        if (count > mostElements) throw new UnreadableFile({ fault: 'too-large', limit: mostElements });
        const element: XmlElement = { name, attributes: kept(attributes), children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text: (text) => open.at(-1)?.children.push(text),
      close: () => open.pop(),
    },
    { deepest, allowsOddAttributes: true },
  );
  const [top] = elementsOf(root);
  if (top === undefined) throw damaged();
  return top;
}

/** The elements directly in it. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first element of the name directly in it; null for none. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  if (element === null) return null;
  return elementsOf(element).find((child) => child.name === name) ?? null;
}

/** The elements of the name directly in it. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element === null ? [] : elementsOf(element).filter((child) => child.name === name);
}

/** The `w:val` of the child of the name; null where either is missing. */
export function valueIn(element: XmlElement | null, name: string): string | null {
  return childOf(element, name)?.attributes.get('w:val') ?? null;
}

/** Whether a switch such as `w:b` is on: it is there, and not said to be off; null where it is not there. */
export function switchOf(element: XmlElement | null, name: string): boolean | null {
  const found = childOf(element, name);
  if (found === null) return null;
  return !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? '1');
}

/** The texts in it, of whatever depth. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Every element of the name below it, of whatever depth, but not below another of that name. */
export function allBelow(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : allBelow(child, name)));
}

function kept(attributes: (name: string) => string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of keptAttributes) {
    const value = attributes(name);
    if (value !== null) found.set(name, value);
  }
  return found;
}
