/** One file of the plan: bytes to a tree, with what is wrong on the way. */
import type { Finding } from '../diagnostics/finding.ts';
import { decodeSource } from '../source/decode.ts';
import type { SourceFault } from '../source/fault.ts';
import { readSource, type SourceReading } from '../source/quick.ts';
import type { SourceNode } from '../source/tree.ts';
import { composedTree } from '../source/unicode-form.ts';

/**
 * A file's text and tree. `root` is null when the file is empty or its YAML could not be read. A large plan is mostly trees, which are
 * asked for again only where something is found: so a tree that our own reader made is not kept, but made again of the text.
 */
export interface SourceFile {
  /** Relative to the plan folder. */
  readonly file: string;
  readonly text: string;
  /** Whether the file begins with a byte order mark, which is no part of the text. */
  readonly bom: boolean;
  readonly root: SourceNode | null;
  /** Whether the tree holds all that the file says. */
  readonly readable: boolean;
}

/** A file that was just read. */
export interface ReadFile {
  /** With the tree that it was read into. */
  readonly source: SourceFile;
  /** To be kept with many others: its tree is made again of the text. */
  readonly kept: SourceFile;
  readonly findings: readonly Finding[];
}

/** Reads the bytes of a file. The library that explains syntax errors is loaded only for what our own reader leaves to it. */
export async function readSourceFile(file: string, bytes: Uint8Array): Promise<ReadFile> {
  const decoded = decodeSource(bytes);
  const { text, bom } = decoded;
  if (decoded.faults.some((fault) => fault.rule === 'not-utf8')) {
    const source = { file, text, bom, root: null, readable: false };
    return { source, kept: source, findings: found(file, decoded.faults) };
  }
  const quick = readSource(text);
  const reading = quick ?? (await import('../source/thorough.ts')).readSourceThoroughly(text);
  // An escape may stand for what the text does not show.
  const isComposed = !text.includes('\\') && decoded.faults.every((fault) => fault.rule !== 'not-nfc');
  const known = { file, text, bom, readable: reading.faults.length === 0 };
  const source = { ...known, root: treeOf(reading, isComposed) };
  return {
    source,
    kept: quick === null ? source : withTree(known, isComposed),
    findings: found(file, [...decoded.faults, ...reading.faults]),
  };
}

/** The file with a tree that is made of its text when it is first asked for. */
function withTree(file: Omit<SourceFile, 'root'>, isComposed: boolean): SourceFile {
  let root: SourceNode | null | undefined;
  return {
    ...file,
    get root() {
      if (root === undefined) root = treeOf(readSource(file.text), isComposed);
      return root;
    },
  };
}

/** The tree of a reading, with its texts composed where they are not. */
function treeOf(reading: SourceReading | null, isComposed: boolean): SourceNode | null {
  const root = reading?.root ?? null;
  return isComposed || root === null ? root : composedTree(root);
}

function found(file: string, faults: readonly SourceFault[]): Finding[] {
  return faults.map(
    ({ rule, facts, span }) => ({ rule, facts, place: { file, span }, task: null, related: [] }) as Finding,
  );
}
