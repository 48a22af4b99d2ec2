/** Names for files that are written before they take their place. No reader takes such a file for one of a plan. */
import { isFromGone, newToken } from './process-identity.ts';

/** A name that nobody else gives. */
export function temporaryName(): string {
  return `.dondoc-${newToken()}.tmp`;
}

/** Whether the name is such a one, of a process that is gone. */
export function isLeftOver(name: string): boolean {
  const token = /^\.dondoc-(.*)\.tmp$/.exec(name)?.[1];
  return token !== undefined && isFromGone(token);
}
