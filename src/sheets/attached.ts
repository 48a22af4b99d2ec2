/** What hangs on a sheet beside its cells, in parts of their own: remarks, pictures. */
import { relationsOf } from './relations.ts';
import type { Sheet } from './sheet.ts';
import { readXml } from './xml.ts';
import type { ZipArchive } from './zip-archive.ts';

/** Of the sheet in the part. */
export function attachedTo(archive: ZipArchive, part: string): Pick<Sheet, 'remarks' | 'hasDrawings'> {
  const remarks = new Set<string>();
  let hasDrawings = false;
  const relations = relationsOf(archive, part);
  const partsOf = (wanted: string) =>
    relations.flatMap(({ kind, target }) => (kind === wanted ? (archive.read(target) ?? []) : []));
  for (const bytes of partsOf('comments')) {
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === 'comment') remarks.add(attributes('ref') ?? '');
      },
    });
  }
  for (const bytes of partsOf('drawing')) {
    // LibreOffice gives a sheet with remarks a drawing with nothing in it.
    readXml(bytes, {
      open: (name) => {
        hasDrawings ||= name.endsWith('Anchor');
      },
    });
  }
  return { remarks: [...remarks], hasDrawings };
}
