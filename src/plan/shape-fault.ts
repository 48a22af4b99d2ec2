/** zod's issues as findings of the shape rules: at the place to mend, with facts instead of English. */
import type { core } from 'zod/mini';
import { isDay } from '../calendar/day.ts';
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { ShapeKind, ValueForm } from '../diagnostics/fact-values.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import type { NodePath, Plain } from '../source/tree.ts';
import { deadlineFacts } from './deadline-fault.ts';
import type { Demand } from './written-values.ts';

type ShapeIssue = core.$ZodIssue;

type ShapeRule = 'missing-key' | 'unknown-key' | 'wrong-type' | 'invalid-value' | 'invalid-date' | 'invalid-deadline';

/** One fault of shape. `path` is the node at fault; of a missing key, the mapping that lacks it. */
export type ShapeFault = {
  [Rule in ShapeRule]: {
    readonly rule: Rule;
    readonly path: NodePath;
    readonly part: 'key' | 'value';
    readonly facts: RuleFacts[Rule];
  };
}[ShapeRule];

/** The findings that the faults of a file are. */
export function findingsOf(file: string, faults: readonly ShapeFault[]): Finding[] {
  return faults.map(({ rule, facts, path, part }) => {
    return { rule, facts, place: { file, path, part }, task: null, related: [] } as Finding;
  });
}

/** The faults that the issues stand for, in their order. */
export function faultsOf(issues: readonly ShapeIssue[], plain: Plain): ShapeFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, plain));
}

function faultsOfIssue(issue: ShapeIssue, root: Plain): ShapeFault[] {
  const path = issue.path as NodePath;
  const value = valueAt(root, path);
  switch (issue.code) {
    case 'invalid_type':
      return [value === undefined ? missing(path) : wrongType(path, [kindNamed(issue.expected)], value)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, issue.message));
    case 'invalid_union':
      return faultsOfUnion(issue.errors, path, value, root);
    case 'invalid_value':
      return [value === undefined ? missing(path) : invalidChoice(path, value, issue.values)];
    case 'custom':
      return [
        value === undefined
          ? missing(path)
          : demandFault(path, value, issue.params?.['demand'] as Demand | 'at-most-all'),
      ];
    default:
      return [invalid(path, value, 'not-empty')];
  }
}

function missing(path: NodePath): ShapeFault {
  return { rule: 'missing-key', path: path.slice(0, -1), part: 'key', facts: { key: String(path.at(-1)) } };
}

function wrongType(path: NodePath, expected: readonly ShapeKind[], value: Plain): ShapeFault {
  return { rule: 'wrong-type', path, part: 'value', facts: { expected, found: kindOf(value) } };
}

function unknownKey(path: NodePath, key: string, known: string): ShapeFault {
  const allowed = known.split(' ');
  return {
    rule: 'unknown-key',
    path: [...path, key],
    part: 'key',
    facts: { key, nearest: nearestOf(key, allowed), allowed },
  };
}

function invalidChoice(path: NodePath, value: Plain, choices: readonly unknown[]): ShapeFault {
  if (typeof value !== 'string') return wrongType(path, ['text'], value);
  const facts = { value, allowed: choices.map(String), expected: null };
  return { rule: 'invalid-value', path, part: 'value', facts };
}

function invalid(path: NodePath, value: Plain | undefined, expected: ValueForm): ShapeFault {
  const facts = { value: typeof value === 'string' ? value : '', allowed: [], expected };
  return { rule: 'invalid-value', path, part: 'value', facts };
}

function demandFault(path: NodePath, value: Plain | undefined, demand: Demand | 'at-most-all'): ShapeFault {
  if (value === '') return wrongType(path, [demand === 'whole-number' ? 'number' : 'text'], value);
  const written = typeof value === 'string' ? value : '';
  switch (demand) {
    case 'day':
      return { rule: 'invalid-date', path, part: 'value', facts: { value: written, fault: dayFault(written) } };
    case 'deadline':
      return { rule: 'invalid-deadline', path, part: 'value', facts: deadlineFacts(written) };
    default:
      return invalid(path, value, demand);
  }
}

function dayFault(written: string): 'no-such-day' | 'not-iso' {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !isDay(written) ? 'no-such-day' : 'not-iso';
}

/** Of a union, the faults of the branch that the value was meant for: the one of its own kind with the fewest. */
function faultsOfUnion(
  branches: readonly (readonly ShapeIssue[])[],
  path: NodePath,
  value: Plain | undefined,
  root: Plain,
): ShapeFault[] {
  if (value === undefined) return [missing(path)];
  const ofItsKind = branches.filter(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  const marked = ofItsKind.filter((issues) => !issues.some((issue) => lacksMark(issue, value)));
  const meant = (marked.length > 0 ? marked : ofItsKind).toSorted((a, b) => a.length - b.length)[0];
  if (meant === undefined) {
    const kinds = branches.flatMap((issues) =>
      issues.flatMap((i) => (i.code === 'invalid_type' ? kindNamed(i.expected) : [])),
    );
    return [wrongType(path, [...new Set(kinds)], value)];
  }
  const placed = meant.map((issue) => ({ ...issue, path: [...path, ...issue.path] }) as ShapeIssue);
  return faultsOf(placed, root);
}

/**
 * Keys by which one of several mappings that may stand at a place is known: without them, another is meant. Under `after` it
 * is the value that tells: words name an event, a mapping a task.
 */
const marks: readonly unknown[] = ['group', 'every', 'after'];

function lacksMark({ code, path }: ShapeIssue, value: Plain): boolean {
  const [key, ...below] = path;
  return (
    (code === 'invalid_type' || code === 'invalid_value') &&
    below.length === 0 &&
    marks.includes(key) &&
    (key === 'after' || !Object.hasOwn(Object(value), key ?? ''))
  );
}

function kindNamed(expected: string): ShapeKind {
  if (expected === 'array') return 'list';
  return expected === 'object' || expected === 'record' ? 'mapping' : 'text';
}

function kindOf(value: Plain): ShapeKind {
  if (value === '') return 'blank';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'mapping';
}

function valueAt(root: Plain, path: NodePath): Plain | undefined {
  let node: Plain | undefined = root;
  for (const step of path) {
    if (node === undefined || typeof node === 'string' || !Object.hasOwn(node, step)) return undefined;
    node = (node as Record<string | number, Plain>)[step];
  }
  return node;
}
