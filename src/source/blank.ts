/** The value that nobody wrote. */
import type { ScalarNode } from './tree.ts';

/** The empty value of a key or dash that nothing follows, at the place right after it. */
export function blankAt(offset: number): ScalarNode {
  return { kind: 'scalar', value: '', style: 'plain', start: offset, end: offset };
}
