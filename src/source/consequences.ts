/** Which faults are no mistakes of their own: what follows from a fault already found is not reported again. */
import type { SourceFault } from './fault.ts';
import { lineAt, lineBefore } from './source-line.ts';
import type { Diagnosis } from './syntax-diagnosis.ts';

/**
 * Whether the mistake follows from one that is known. One line has one mistake. Lines that stand too deep or not deep
 * enough do so because of the line above, or because an earlier mistake has shifted everything below it.
 */
export function isConsequence(text: string, { fault, span }: Diagnosis, known: readonly SourceFault[]): boolean {
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
export function withoutConsequences(faults: readonly SourceFault[]): SourceFault[] {
  const firstSyntax = faults.findIndex((fault) => fault.rule === 'yaml-syntax');
  return faults.filter((fault, index) => fault.rule !== 'duplicate-key' || firstSyntax === -1 || index < firstSyntax);
}

function shiftsLines(fault: SourceFault): boolean {
  if (fault.rule !== 'yaml-syntax') return fault.rule === 'forbidden-yaml';
  const { fault: cause } = fault.facts;
  return cause === 'bad-indent' || cause === 'missing-colon' || cause === 'tab-indent' || cause === 'reserved-start';
}
