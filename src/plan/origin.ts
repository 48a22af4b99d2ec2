/** Where an entity stands in the plan's files, with all that is typed there. */
import { isList } from '../source/path.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import type { WrittenOrigin } from './model.ts';
import type { FileKind, WrittenSource } from './written.ts';

/** The node of the written file at the path, with its place in the file; the empty path is the file as a whole. */
export function originAt(source: WrittenSource<FileKind>, path: NodePath): WrittenOrigin {
  // The shapes hold texts, lists and mappings, whatever their types say of the keys.
  let written = source.written as unknown as Plain;
  for (const step of path) written = stepInto(written, step);
  return { file: source.file, path: source.originalPath(path), written };
}

function stepInto(node: Plain, step: string | number): Plain {
  const found = isList(node) ? node[Number(step)] : typeof node === 'string' ? undefined : node[step];
  if (found === undefined) throw new Error(`nothing is written at ${step}`);
  return found;
}
