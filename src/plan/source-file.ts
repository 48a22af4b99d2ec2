/** One file of the plan: bytes to a tree, with what is wrong on the way. */
import type { Finding } from '../diagnostics/finding.ts';
import { composedTree } from '../source/composed-tree.ts';
import { decodeSource } from '../source/decode.ts';
import type { SourceFault } from '../source/fault.ts';
import { readSource } from '../source/read.ts';
import type { SourceNode } from '../source/tree.ts';

/** A file's text and tree. `root` is null when the file is empty or its YAML could not be read. */
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

/** Reads the bytes of a file. The library that explains syntax errors is loaded only for what our own reader leaves to it. */
export async function readSourceFile(
  file: string,
  bytes: Uint8Array,
): Promise<{ source: SourceFile; findings: readonly Finding[] }> {
  const decoded = decodeSource(bytes);
  const { text, bom } = decoded;
  if (decoded.faults.some((fault) => fault.rule === 'not-utf8')) {
    return { source: { file, text, bom, root: null, readable: false }, findings: found(file, decoded.faults) };
  }
  const reading = readSource(text) ?? (await import('../source/thorough.ts')).readSourceThoroughly(text);
  // An escape may stand for what the text does not show.
  const isComposed = !text.includes('\\') && decoded.faults.every((fault) => fault.rule !== 'not-nfc');
  const root = isComposed || reading.root === null ? reading.root : composedTree(reading.root);
  return {
    source: { file, text, bom, root, readable: reading.faults.length === 0 },
    findings: found(file, [...decoded.faults, ...reading.faults]),
  };
}

function found(file: string, faults: readonly SourceFault[]): Finding[] {
  return faults.map(
    ({ rule, facts, span }) => ({ rule, facts, place: { file, span }, task: null, related: [] }) as Finding,
  );
}
