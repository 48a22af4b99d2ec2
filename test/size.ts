/** How much a test does whose full size takes minutes: `npm run test:heavy` (vitest's mode) runs it full, `npm test` small. */

/** Whether this run does the heavy proofs in their full size. */
export const isFullSize = process.env['MODE'] === 'heavy';

/** All in full size; otherwise the first, and each so-many-eth after it. */
export function partOf<Each>(all: readonly Each[], each: number): readonly Each[] {
  return isFullSize ? all : all.filter((_, at) => at % each === 0);
}

/** The number for this run. */
export function sized(full: number, small: number): number {
  return isFullSize ? full : small;
}
