/** What changed in the issued document around the body: its head, legal bases, closing, recipients and signatory. */
import { inOrder } from '../calendar/in-order.ts';
import { fixedFiles } from '../plan/folder.ts';
import type { Plan } from '../plan/model.ts';
import { isList } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';
import { type Change, inAfter } from './change.ts';
import { keyedText, type Said, saidChanges, saidIn, writtenFile } from './said.ts';

/** The changes of what the plan's file says outside the body; `part` is the key that holds it, as `document.title`. */
export function compareDocument(before: Plan, after: Plan): Change[] {
  return saidChanges(partsOf(before), partsOf(after)).map(({ key: part, ...texts }) => {
    const at = inAfter({ file: fixedFiles.plan, path: pathOf(part) });
    return { kind: 'issued-text', part, ...texts, at, task: null };
  });
}

/** The text of each part; no draft is the same as none said. */
function partsOf(plan: Plan): Said {
  const written = writtenFile(plan, fixedFiles.plan);
  const { legalBases = [] } = written;
  const parts = new Map([
    ...saidIn(written, { body: true, settings: true, legalBases: true }),
    ...(isList(legalBases) ? legalBases.flatMap(legalBasisParts) : []),
  ]);
  if (!plan.document.draft) parts.delete('document.draft');
  return parts;
}

/** The text under the number of the legal basis, all else under its key; the order of what is cited says nothing. */
function legalBasisParts(basis: Plain, index: number): [string, Plain][] {
  return [...saidIn(basis)].map(([key, value]) => {
    const part = `legalBases.${index + 1}`;
    if (key === 'text') return [part, value];
    return [`${part}.${key}`, isList(value) ? value.toSorted(byText) : value];
  });
}

function byText(one: Plain, other: Plain): number {
  return inOrder(keyedText(one), keyedText(other));
}

/** The path in the file: lists count from 1 in a part, from 0 in a path. */
function pathOf(part: string): (string | number)[] {
  return part.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
}
