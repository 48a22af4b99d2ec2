/** Names for files that are written before they take their place. No reader takes such a file for one of a plan. */
import { isFromGone, newToken } from './process-identity.ts';

/** A name that nobody else gives. */
export function temporaryName(): string {
  return `.dondoc-${newToken()}.tmp`;
}

/** Whether the name is such a one. */
export function isTemporaryName(name: string): boolean {
  return tokenIn(name) !== null;
}

/** In milliseconds. After so long nobody writes any more, wherever the process ran: before a power cut, on another machine. */
const longest = 24 * 60 * 60_000;

/** Whether the name is such a one, of a process that is gone. `age` is that of the file in milliseconds by the clock of the disk. */
export function isLeftOver(name: string, age: number): boolean {
  const token = tokenIn(name);
  return token !== null && (isFromGone(token) || age > longest);
}

function tokenIn(name: string): string | null {
  return /^\.dondoc-(\d{1,10}-[0-9a-z]+-[0-9a-z]+)\.tmp$/.exec(name)?.[1] ?? null;
}
