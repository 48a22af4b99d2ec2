/** The body of a Word file as paragraphs and tables in their order, text boxes behind the paragraph that they hang on. */
import { bullets } from '../../plan/task-id.ts';
import { type Block, type Paragraph, placeIn, type SourcePlace } from '../described.ts';
import { lookIn, over } from './word-styles.ts';
import { wordTable } from './word-table.ts';
import { runsOn, runTextIn, type WordReading } from './word-text.ts';
import { childOf, elementsOf, valueIn, type XmlElement } from './xml-tree.ts';

const through: ReadonlySet<string> = new Set([
  ...['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice'],
]);

/** The blocks in the body, a cell or a text box. */
export function blocksIn(container: XmlElement, reading: WordReading): readonly Block[] {
  const parts: (readonly Block[])[] = [];
  let open: Paragraph | null = null;
  for (const element of blockElements(container)) {
    if (element.name !== 'w:p') {
      parts.push(otherBlock(element, reading));
      continue;
    }
    const { paragraph, boxes } = paragraphIn(element, reading);
    const whole: Paragraph | null = open === null ? paragraph : joined(open, paragraph);
    open = runsOn(element) ? whole : null;
    if (open === null && whole !== null) parts.push([whole]);
    for (const box of boxes) parts.push(blocksIn(box, reading));
  }
  return [...parts, open === null ? [] : [open]].flat();
}

/** A table; of a part that lies elsewhere only the remark that there is one. */
function otherBlock(element: XmlElement, reading: WordReading): readonly Block[] {
  if (element.name === 'w:tbl') {
    reading.tables += 1;
    return [wordTable(element, reading, blocksIn)];
  }
  reading.remarks.push({ why: 'linked-part', text: '', place: hereIn(reading) });
  return [];
}

function blockElements(container: XmlElement): readonly XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (through.has(child.name)) return blockElements(child);
    return ['w:p', 'w:tbl', 'w:altChunk'].includes(child.name) ? [child] : [];
  });
}

/** The paragraph; null for a blank one. */
function paragraphIn(
  element: XmlElement,
  reading: WordReading,
): { readonly paragraph: Paragraph | null; readonly boxes: readonly XmlElement[] } {
  reading.paragraph += 1;
  const properties = childOf(element, 'w:pPr');
  const look = over(lookIn(properties, null), reading.styles(valueIn(properties, 'w:pStyle')));
  const { text, isBold, boxes, remarks } = runTextIn(element, look, reading);
  const place = hereIn(reading);
  for (const remark of remarks) reading.remarks.push({ ...remark, place });
  const number = look.numbering === null ? null : reading.numbering(look.numbering);
  const label = number === '' || (text === '' && number !== null && bullets.has(number)) ? null : number;
  if (text === '' && label === null) return { paragraph: null, boxes };
  const isCentered = look.alignment === 'center';
  return { paragraph: { kind: 'paragraph', label, text, isBold, isCentered, place }, boxes };
}

function joined(open: Paragraph, next: Paragraph | null): Paragraph {
  return next === null ? open : { ...open, text: `${open.text} ${next.text}` };
}

/** Where the reading has come to. */
export function hereIn({ file, page, paragraph }: WordReading): SourcePlace {
  return placeIn(file, { page, paragraph });
}
