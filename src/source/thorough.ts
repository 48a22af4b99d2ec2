/**
 * A text as a tree by way of the YAML library, with everything that is wrong in it. Reading goes on behind a
 * mistake: it is painted over and the text read again, so that each cause is found once, and none has consequences.
 */
import type { SourceFault, SyntaxFault } from './fault.ts';
import { forbiddenYamlIn } from './forbidden-yaml.ts';
import { checkKeys } from './key-faults.ts';
import { withoutForbidden, withoutSpans } from './mend.ts';
import { mergeConflictsIn } from './merge-conflict.ts';
import type { SourceReading } from './quick.ts';
import { lineAt, lineBefore } from './source-line.ts';
import { type Diagnosis, diagnosisOf } from './syntax-diagnosis.ts';
import type { SourceNode, Span } from './tree.ts';
import { type YamlSyntax, yamlSyntaxOf } from './yaml-syntax.ts';
import { treeOf } from './yaml-tree.ts';

/**
 * The tree of the text with every fault, in the order of the text. Nothing in the text makes it throw. The root is
 * null where the tree would not be what the text says: on a syntax fault, an alias or a merge key. An anchor, tag
 * or directive is left out of the tree, and of keys that repeat the first one stays.
 */
export function readSourceThoroughly(text: string): SourceReading {
  const { syntax, faults, mistaken } = mendedSyntax(text);
  const tree = rootOf(syntax);
  const checked = tree === null ? null : checkKeys(tree);
  const all = [...faults, ...(checked?.faults ?? [])].sort((one, other) => one.span.start - other.span.start);
  const root = mistaken || all.some(standsForMore) ? null : (checked?.root ?? null);
  return { root, faults: withoutConsequences(all) };
}

/** So many faults are enough for one file; each costs one more reading. */
const mostReadings = 50;
/** A file as long as a book is read anew fewer times: each reading of a megabyte costs a second. */
const mostCharacters = 10_000_000;

/** The text with its faults painted over, as far as that went. */
interface MendedSyntax {
  readonly syntax: YamlSyntax;
  readonly faults: readonly SourceFault[];
  /** Whether a mistake was painted over, so that the syntax is not that of the text. */
  readonly mistaken: boolean;
}

function mendedSyntax(text: string): MendedSyntax {
  const conflicts = mergeConflictsIn(text);
  const faults = conflicts.map(({ first }) => syntaxFault('merge-conflict', first, text.slice(first.start, first.end)));
  let mended = withoutSpans(
    text,
    conflicts.flatMap(({ unread }) => unread),
  );
  let syntax = yamlSyntaxOf(mended);
  let mistaken = conflicts.length > 0;
  const most = Math.min(mostReadings, Math.max(5, Math.ceil(mostCharacters / text.length)));
  for (let readings = 1; readings < most; readings += 1) {
    const allowed = withoutForbiddenYaml(mended, syntax, faults);
    const next = allowed ?? withoutMistake(text, mended, syntax, faults);
    if (next === null) break;
    mistaken ||= allowed === null;
    mended = next;
    syntax = yamlSyntaxOf(mended);
  }
  return { syntax, faults, mistaken };
}

/** The text without its anchors, aliases, tags and directives; null if it has none. */
function withoutForbiddenYaml(text: string, syntax: YamlSyntax, faults: SourceFault[]): string | null {
  const places = forbiddenYamlIn(syntax.tokens);
  for (const { fault } of places) if (fault !== null) faults.push(fault);
  if (places.length === 0) return null;
  return withoutForbidden(
    text,
    places.map(({ span }) => span),
  );
}

/** The text without its first mistake; null if it has none, or one that cannot be read past. */
function withoutMistake(text: string, mended: string, syntax: YamlSyntax, faults: SourceFault[]): string | null {
  if (syntax.tooDeep !== null) {
    const place = Math.min(syntax.tooDeep, Math.max(text.length - 1, 0));
    faults.push(syntaxFault('too-deep', { start: place, end: Math.min(place + 1, text.length) }, ''));
    return null;
  }
  const second = secondDocument(syntax);
  if (syntax.error !== null && (second === null || syntax.error.pos[0] < second)) {
    const diagnosis = diagnosisOf(mended, syntax, syntax.error);
    const { fault, span, about, mended: next } = diagnosis;
    if (!isConsequence(text, diagnosis, faults)) {
      faults.push(syntaxFault(fault, span, text.slice(about.start, about.end)));
    }
    return next === mended ? null : next;
  }
  if (second === null) return null;
  const span = { start: second, end: second + 3 };
  faults.push(syntaxFault('several-documents', span, text.slice(span.start, span.end)));
  return mended.slice(0, second);
}

/** The offset of the marker, `---` or `...`, that a second document follows; null if there is one at most. */
function secondDocument({ tokens }: YamlSyntax): number | null {
  const first = tokens.findIndex((token) => token.type === 'document');
  const second = tokens.findIndex((token, index) => token.type === 'document' && index > first);
  if (first === -1 || second === -1) return null;
  const marker = tokens.slice(first, second).find((token) => token.type === 'doc-end') ?? tokens[second];
  return marker === undefined || !('offset' in marker) ? null : marker.offset;
}

function syntaxFault(fault: SyntaxFault, span: Span, text: string): SourceFault {
  return { rule: 'yaml-syntax', span, facts: { fault, text } };
}

/** The tree of the document; null if it has no content, or mistakes that were not read past. */
function rootOf(syntax: YamlSyntax): SourceNode | null {
  if (syntax.error !== null) return null;
  const document = syntax.tokens.find((token) => token.type === 'document');
  return document?.type === 'document' && document.value !== undefined ? treeOf(document.value) : null;
}

/** Whether the fault is at a node that stands for content written elsewhere, which the tree lacks. */
function standsForMore(fault: SourceFault): boolean {
  return fault.rule === 'forbidden-yaml' && (fault.facts.feature === 'alias' || fault.facts.feature === 'merge-key');
}

/**
 * Whether the mistake follows from one that is known. One line has one mistake. Lines that stand too deep or not deep
 * enough do so because of the line above, or because an earlier mistake has shifted everything below it.
 */
function isConsequence(text: string, { fault, span }: Diagnosis, known: readonly SourceFault[]): boolean {
  const line = lineAt(text, span.start);
  const above = lineBefore(text, line);
  const shifted = fault === 'bad-indent' || fault === 'other';
  return known.some((other) => {
    const { start } = lineAt(text, other.span.start);
    if (start === line.start) return true;
    if (start === above?.start && (shifted || fault === 'missing-colon')) return true;
    return shifted && other.span.start < span.start && shiftsLines(other);
  });
}

/** The faults without the keys that only seem to repeat because the line that should part them was misread. */
function withoutConsequences(faults: readonly SourceFault[]): SourceFault[] {
  const firstSyntax = faults.findIndex((fault) => fault.rule === 'yaml-syntax');
  return faults.filter((fault, index) => fault.rule !== 'duplicate-key' || firstSyntax === -1 || index < firstSyntax);
}

function shiftsLines(fault: SourceFault): boolean {
  if (fault.rule !== 'yaml-syntax') return fault.rule === 'forbidden-yaml';
  const { fault: cause } = fault.facts;
  return cause === 'bad-indent' || cause === 'missing-colon' || cause === 'tab-indent' || cause === 'reserved-start';
}
