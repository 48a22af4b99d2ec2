/** One file of a plan, read into what is written there, with all that is wrong on the way; read once for as long as its bytes stay. */
import type { Finding } from '../diagnostics/finding.ts';
import { isEncoded } from '../source/encode.ts';
import { emptyMapping, plainOf } from '../source/path.ts';
import { leftToReview } from './left-to-review.ts';
import { saysDraft, shapeOf } from './shape.ts';
import { findingsOf } from './shape-fault.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';
import type { FileKind, WrittenSource } from './written.ts';

/** What was read of a file. */
export interface FileReading<Kind extends FileKind = FileKind> {
  readonly kept: SourceFile;
  /** Whether it was compared with the shape that it has in a draft. */
  readonly isDraft: boolean;
  /** Null where it cannot be told what the file says. */
  readonly written: WrittenSource<Kind> | null;
  readonly findings: readonly Finding[];
  /** What a person must still look at. */
  readonly left: readonly Finding[];
}

/** What was read of files, by name relative to the plan folder. */
export type FileReadings = ReadonlyMap<string, FileReading>;

/** A file to read: `isDraft` says whether the plan is known to be one; of `plan.yaml` it is not asked, since that file says it. */
interface FileToRead<Kind extends FileKind> {
  readonly kind: Kind;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly isDraft: boolean;
}

/** Reads the file; what an earlier version of the plan had in it, byte for byte, was read already. */
export async function readFile<Kind extends FileKind>(
  asked: FileToRead<Kind>,
  earlier: FileReadings,
): Promise<FileReading<Kind>> {
  const known = earlier.get(asked.file);
  // A file's name decides its kind.
  return known !== undefined && isReadingOf(known, asked) ? (known as FileReading<Kind>) : await readAnew(asked);
}

function isReadingOf({ kept, isDraft }: FileReading, asked: FileToRead<FileKind>): boolean {
  return kept.readable && (asked.kind === 'plan' || isDraft === asked.isDraft) && isEncoded(asked.bytes, kept);
}

async function readAnew<Kind extends FileKind>({
  kind,
  file,
  bytes,
  isDraft,
}: FileToRead<Kind>): Promise<FileReading<Kind>> {
  const { source, kept, findings } = await readSourceFile(file, bytes);
  const left = leftIn(source);
  // A tree with syntax faults is a guess: judging its shape would raise second alarms.
  if (!source.readable) return { kept, isDraft, written: null, findings, left };
  const plain = source.root === null ? emptyMapping() : plainOf(source.root);
  const draft = kind === 'plan' ? saysDraft(plain) : isDraft;
  const { written, faults, originalPath } = shapeOf(kind, plain, draft);
  return {
    kept,
    isDraft: draft,
    written: written === null ? null : { file, written, originalPath },
    findings: [...findings, ...findingsOf(file, faults)],
    left,
  };
}

/** What a person must still look at in a file, as findings. */
export function leftIn(source: SourceFile): Finding[] {
  return leftToReview(source).map(({ span, ...facts }): Finding => {
    return { rule: 'left-to-review', facts, place: { file: source.file, span }, task: null, related: [] };
  });
}
