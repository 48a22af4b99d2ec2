/** A Word file (.docx) to paragraphs and tables: its parts found by what they say of one another, nothing outside it opened. */
import { relationsOf } from '../../sheets/relations.ts';
import { damaged, readOrFault, type SheetFault } from '../../sheets/sheet-fault.ts';
import { ZipArchive } from '../../sheets/zip-archive.ts';
import { type Described, placeIn } from '../described.ts';
import { blocksIn } from './word-blocks.ts';
import { numberingIn } from './word-numbering.ts';
import { stylesIn } from './word-styles.ts';
import { type NoteKind, tidy, type WordReading } from './word-text.ts';
import { allBelow, childOf, childrenOf, textIn, type XmlElement, xmlTree } from './xml-tree.ts';

/** In bytes, unpacked: a plan of 140 tasks takes one megabyte. */
const largestContent = 64_000_000;

/** What the file holds, or why it could not be read. */
export function readDocx(bytes: Uint8Array, file: string): Described | SheetFault {
  return readOrFault(() => describedIn(new ZipArchive(bytes, largestContent), file));
}

function describedIn(archive: ZipArchive, file: string): Described {
  const part = relationsOf(archive, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const document = treeOf(archive, part);
  const body = childOf(document, 'w:body');
  if (body === null) throw damaged();
  const relations = relationsOf(archive, part);
  const partOf = (kind: string) => {
    const found = relations.find((relation) => relation.kind === kind);
    return found === undefined ? null : treeOf(archive, found.target);
  };
  const notes = notesOf({ footnote: partOf('footnotes'), endnote: partOf('endnotes'), comment: partOf('comments') });
  const reading: WordReading = {
    styles: stylesIn(partOf('styles')),
    numbering: numberingIn(partOf('numbering')),
    noteText: notes,
    file,
    remarks: [],
    page: allBelow(body, 'w:lastRenderedPageBreak').length > 0 ? 1 : null,
    paragraph: 0,
    tables: 0,
  };
  const blocks = blocksIn(body, reading);
  const margins = relations
    .filter(({ kind }) => kind === 'header' || kind === 'footer')
    .map(({ target }) => treeOf(archive, target));
  for (const margin of margins) {
    const text = margin === null ? '' : marginText(margin);
    if (/\p{L}{2}/u.test(text)) reading.remarks.push({ why: 'page-header', text, place: placeIn(file) });
  }
  return { file, blocks, remarks: reading.remarks };
}

function treeOf(archive: ZipArchive, part: string): XmlElement | null {
  const bytes = part.endsWith('.xml') ? archive.read(part) : null;
  return bytes === null ? null : xmlTree(bytes);
}

function marginText(margin: XmlElement): string {
  return tidy(
    allBelow(margin, 'w:p')
      .map((paragraph) => allBelow(paragraph, 'w:t').map(textIn).join(''))
      .join('\n'),
  );
}

function notesOf(parts: Readonly<Record<'footnote' | 'endnote' | 'comment', XmlElement | null>>) {
  const texts = new Map<string, string>();
  for (const [kind, root] of Object.entries(parts)) {
    for (const note of childrenOf(root, `w:${kind}`)) {
      const text = allBelow(note, 'w:t').map(textIn).join('');
      texts.set(`${kind} ${note.attributes.get('w:id') ?? ''}`, tidy(text));
    }
  }
  return (kind: NoteKind, id: string) => texts.get(`${kind} ${id}`) ?? '';
}
