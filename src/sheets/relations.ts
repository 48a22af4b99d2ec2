/** How the parts of a packed document refer to one another (ECMA-376, part 2). */

import { readXml } from './xml.ts';
import type { ZipArchive } from './zip-archive.ts';

export interface Relation {
  readonly id: string;
  /** The last word of its kind, which the transitional and the strict standard share: `worksheet`. */
  readonly kind: string;
  /** The name of the part that is referred to. */
  readonly target: string;
}

/** What the part refers to; `''` is the document itself. None where it says nothing. */
export function relationsOf(archive: ZipArchive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relation[] = [];
  if (bytes === null) return found;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes('TargetMode') === 'External') return;
      const target = resolved(folder, attributes('Target') ?? '');
      const kind = (attributes('Type') ?? '').split('/').at(-1) ?? '';
      found.push({ id: attributes('Id') ?? '', kind, target });
    },
  });
  return found;
}

/** `../comments1.xml` from the folder of the part, `/xl/workbook.xml` from the top. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
